import type { CaseShownFragment } from '@stipple/contract/compare';
import { expect, test } from 'vitest';
import { byLikeness, likeFilter } from './like.ts';

test('cases like mine: the same cause and stage, near skin and hair', () => {
  expect(
    likeFilter({
      indication: 'aga_male',
      scale: 'norwood',
      stage: 'III',
      fitzpatrick: 'I',
      hairColour: 'dark_brown',
    }),
  ).toEqual({
    indication: 'AGA_MALE',
    scale: 'NORWOOD',
    stage: 'III',
    fitzpatrick: ['I', 'II'],
    hairColours: ['DARK_BROWN', 'BLACK', 'LIGHT_BROWN'],
  });
});

test('a Monk tone goes before a Fitzpatrick type, and ends with its scale', () => {
  expect(likeFilter({ monk: 10, fitzpatrick: 'I' })).toEqual({ monk: [9, 10] });
  expect(likeFilter({ monk: 1 })).toEqual({ monk: [1, 2] });
});

test('the most alike come first, a healed result before a fresh one', () => {
  const shown = (id: string, facts: Partial<CaseShownFragment>): CaseShownFragment => ({
    id,
    title: null,
    story: null,
    indication: 'AGA_MALE',
    scale: 'NORWOOD',
    stage: 'III',
    scarType: null,
    fitzpatrick: null,
    monk: 3,
    hairColour: 'BLACK',
    greyPercent: null,
    sessions: null,
    startedOn: '2026-01-01',
    completedOn: null,
    healed: false,
    monthsHealed: null,
    photos: [],
    ...facts,
  });
  const sorted = byLikeness(
    [
      shown('near skin', { monk: 4, healed: true }),
      shown('fresh', {}),
      shown('healed', { healed: true }),
      shown('near hair', { hairColour: 'DARK_BROWN', healed: true }),
    ],
    { indication: 'aga_male', scale: 'norwood', stage: 'III', monk: 3, hairColour: 'black' },
  );
  expect(sorted.map(({ id }) => id)).toEqual(['healed', 'near hair', 'near skin', 'fresh']);
});
