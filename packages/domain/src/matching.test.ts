import { describe, expect, it } from 'vitest';
import { caseMatch, isCaseLike, NEAR_HAIR, type CaseFacts, type Need } from './matching.ts';

const facts: CaseFacts = {
  indication: 'aga_male',
  scale: 'norwood',
  stage: 'III',
  scarType: null,
  fitzpatrick: 'II',
  monk: null,
  hairColour: 'dark_brown',
  healed: true,
};
const need: Need = {
  indication: 'aga_male',
  scale: 'norwood',
  stage: 'III',
  fitzpatrick: 'II',
  hairColour: 'dark_brown',
};

describe('a case like mine', () => {
  const cases: [string, Partial<CaseFacts>, boolean][] = [
    ['the same in everything', {}, true],
    ['skin one step away', { fitzpatrick: 'III' }, true],
    ['skin two steps away', { fitzpatrick: 'IV' }, false],
    ['skin not stated', { fitzpatrick: null }, false],
    ['hair one step away', { hairColour: 'black' }, true],
    ['hair far away', { hairColour: 'white' }, false],
    ['another stage', { stage: 'IIIA' }, false],
    ['another scale', { scale: 'ludwig', stage: 'III' }, false],
    ['another indication', { indication: 'areata' }, false],
  ];
  it.each(cases)('%s', (_, change, like) => {
    expect(isCaseLike({ ...facts, ...change }, need)).toBe(like);
  });

  it('compares skin by Monk tone where both state it', () => {
    expect(isCaseLike({ ...facts, monk: 3 }, { monk: 4, fitzpatrick: 'VI' })).toBe(true);
    expect(isCaseLike({ ...facts, monk: 3 }, { monk: 6, fitzpatrick: 'II' })).toBe(false);
  });

  it('orders by pattern, then skin, then proof, then hair', () => {
    const points = (change: Partial<CaseFacts>) => caseMatch({ ...facts, ...change }, need);
    const order = [
      points({}),
      points({ hairColour: 'black' }),
      points({ fitzpatrick: 'III' }),
      points({ healed: false }),
      points({ stage: 'IIIA' }),
      points({ indication: 'areata' }),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it('calls hair near in both directions', () => {
    for (const [colour, near] of Object.entries(NEAR_HAIR)) {
      for (const other of near) expect(NEAR_HAIR[other]).toContain(colour);
    }
  });
});
