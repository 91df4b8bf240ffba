import { describe, expect, test } from 'vitest';
import { placesOf } from './map/places.ts';
import { type Entry, isLike, shownOf } from './results.ts';

type Cases = Parameters<typeof shownOf>[0];
type Case = Cases[number];
type Photo = Case['photos'][number];

const photo = (moment: Photo['moment'], view: Photo['view'], daysHealed: number | null = null): Photo => ({
  url: `/files/${moment}-${view}/640`,
  width: 1280,
  height: 1280,
  moment,
  view,
  daysHealed,
  drawn: true,
  thumbhash: null,
  capture: { light: null, retouched: null },
});
const norwoodThree: Omit<Case, 'photos'> = {
  indication: 'AGA_MALE',
  scale: 'NORWOOD',
  stage: 'III',
  scarType: null,
  fitzpatrick: 'III',
  monk: 4,
  hairColour: 'BLACK',
  healed: true,
};
const need = { indication: 'aga_male', scale: 'norwood', stage: 'III', fitzpatrick: 'II' } as const;

describe('the photos of a card', () => {
  test('are of the same side, and the latest that has healed', () => {
    const photos = [
      photo('BEFORE', 'FRONT'),
      photo('FRESH', 'FRONT', 2),
      photo('HEALED', 'FRONT', 90),
      photo('AGED', 'VERTEX', 700),
      photo('HEALED', 'FRONT', 200),
    ];
    const shown = shownOf([{ ...norwoodThree, photos }], need);
    expect([shown?.before.url, shown?.after.daysHealed, shown?.isLikeNeed]).toEqual([
      '/files/BEFORE-FRONT/640',
      200,
      true,
    ]);
  });

  test('never show fresh work as the result: the next case is shown, or none', () => {
    const fresh = { ...norwoodThree, photos: [photo('BEFORE', 'FRONT'), photo('FRESH', 'FRONT', 3)] };
    const healed = { ...norwoodThree, stage: 'V', photos: [photo('BEFORE', 'VERTEX'), photo('HEALED', 'VERTEX', 40)] };
    expect(shownOf([fresh, healed], need)).toMatchObject({ facts: { stage: 'V' }, isLikeNeed: false });
    expect(shownOf([fresh], need)).toBeNull();
  });

  test('are called like the need only when they have all of it', () => {
    expect(isLike(norwoodThree, {})).toBeNull();
    expect(isLike(norwoodThree, need)).toBe(true);
    expect(isLike({ ...norwoodThree, fitzpatrick: 'IV' }, need)).toBe(false);
    expect(isLike({ ...norwoodThree, hairColour: null }, { ...need, hairColour: 'black' })).toBe(false);
  });
});

test('a map has one pin for each place, with all who work there; unknown positions have none', () => {
  const at = (id: string, ...spots: readonly (readonly [city: string, longitude: number | null])[]) =>
    ({
      node: {
        id,
        name: id,
        locations: spots.map(([city, longitude]) => ({ city, longitude, latitude: 53 })),
      },
    }) as unknown as Entry;
  const places = placesOf([
    at('Ann', ['Leeds', -1.5], ['Leeds', -1.5]),
    at('Bea', ['York', -1], ['Leeds', -1.5]),
    at('Cy', ['Hull', null]),
  ]);
  expect(places.map(({ town, people }) => [town, people.map(({ id }) => id)])).toEqual([
    ['Leeds', ['Ann', 'Bea']],
    ['York', ['Bea']],
  ]);
});
