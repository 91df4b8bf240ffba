import type { Consultation } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { BLACK, catalogue, consultation, settings, SHADED, TODAY } from '../../test/world.ts';
import { evaluate } from '../evaluate.ts';
import { ADVERSE_FACTORS, longevityOf, reviewDays } from './longevity.ts';
import { painOf } from './pain.ts';

const longevity = (given: Partial<Consultation>, products = [BLACK]) => {
  const result = evaluate({
    consultation: consultation(given),
    settings: settings(),
    catalogue: catalogue(products),
    asOf: TODAY,
  });
  if (!result.ok || !result.value.longevity) throw new Error('none');
  return result.value.longevity;
};

describe('E longevity', () => {
  const cases: [name: string, given: Partial<Consultation>, years: string, factors: string[]][] = [
    ['nothing adverse: 4-6 (S0)', {}, '4-6', []],
    ['much sun', { highSun: 'yes' }, '3.5-5.5', ['high_sun']],
    ['oily', { oilySkin: 'yes' }, '3.5-5.5', ['oily']],
    ['a scar', { indications: ['trauma_scar'] }, '3.5-5.5', ['scar']],
    ['little care', { poorAftercare: 'yes' }, '3.5-5.5', ['poor_aftercare']],
    ['very dry', { veryDry: 'yes' }, '3.5-5.5', ['dry']],
    ['a light shade: 18 to 24 at session 3', { hairColour: 'light_blond' }, '3.5-5.5', ['light_shade']],
    ['dark blond, 14 to 18: not light', { hairColour: 'dark_blond' }, '4-6', []],
    [
      'everything',
      {
        highSun: 'yes',
        oilySkin: 'yes',
        poorAftercare: 'yes',
        veryDry: 'yes',
        hairColour: 'light_blond',
        zones: [{ zone: 'scar', areaCm2: 5 }],
      },
      '1.5-3',
      [...ADVERSE_FACTORS],
    ],
  ];
  it.each(cases)('%s', (_name, given, years, factors) => {
    const got = longevity(given);
    expect(`${got.years.low}-${got.years.high}`).toBe(years);
    expect(got.factors).toEqual(factors);
    expect(got.findings.map((f) => f.message.key)).toEqual(
      expect.arrayContaining(['e.window', 'e.outer', 'e.noPrediction']),
    );
  });

  it('never under the floor nor above 8, and a factor counts once', () => {
    const s = settings({ 'longevity.factorYears': 1 });
    expect(longevityOf(ADVERSE_FACTORS, false, s).years).toEqual({ low: 1.5, high: 1.5 });
    expect(longevityOf(['oily', 'oily'], false, s).years).toEqual({ low: 3, high: 5 });
  });

  it('absorbable: 2-3 years', () => {
    const got = longevity({ highSun: 'yes' }, [{ ...SHADED, absorbable: true }]);
    expect(got.absorbableYears).toEqual({ low: 1.5, high: 2.5 });
    expect(longevity({}).absorbableYears).toBeNull();
  });

  it('reviews after 6 weeks, 6 months and yearly; touch-up from the start of the window, from the last session', () => {
    expect(reviewDays('2026-08-31', { low: 3.5, high: 5.5 })).toEqual({
      reviews: [
        '2026-10-12',
        '2027-02-28',
        '2027-08-31',
        '2028-08-31',
        '2029-08-31',
        '2030-08-31',
        '2031-08-31',
        '2032-08-31',
      ],
      touchUpFrom: '2030-02-28',
    });
  });
});

describe('F pain', () => {
  it.each([
    ['a plain zone', { zones: [{ zone: 'frontal' as const }] }, ['f.typical']],
    [
      'hairline and temples',
      { zones: [{ zone: 'temples' as const }, { zone: 'hairline' as const }] },
      ['f.typical', 'f.higher'],
    ],
    ['the crown is uncertain', { zones: [{ zone: 'vertex' as const }] }, ['f.typical', 'f.crown']],
    ['without lidocaine (A6)', { lidocaineRisk: 'yes' as const }, ['f.typical', 'f.noTopical']],
  ])('%s', (_name, given, keys) => {
    const got = painOf(consultation(given));
    expect(got).toMatchObject({ typical: 4, low: 1, high: 5, of: 10 });
    expect(got.findings.map((f) => f.message.key)).toEqual(keys);
  });
});
