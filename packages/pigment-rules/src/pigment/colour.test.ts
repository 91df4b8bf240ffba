import { describe, expect, it } from 'vitest';
import { BLACK, settings, SHADED, STERILE, TODAY } from '../../test/world.ts';
import { assessColour, deltaE00 } from './colour.ts';
import { checkMix } from './mix.ts';

/** The 34 pairs of Sharma, Wu and Dalal 2005, table 1: L1 a1 b1 L2 a2 b2 dE00. */
const SHARMA = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
] as const;

describe('CIEDE2000 on the 34 pairs of Sharma 2005 (domain.md section 2)', () => {
  it('agrees to four decimals on all of them', () => {
    expect(SHARMA).toHaveLength(34);
    for (const [L1, a1, b1, L2, a2, b2, expected] of SHARMA) {
      expect(deltaE00({ L: L1, a: a1, b: b1 }, { L: L2, a: a2, b: b2 })).toBeCloseTo(expected, 4);
    }
  });
});

describe('B8 healed against target', () => {
  const target = { L: 40, a: 0, b: 0 };
  it.each([
    [{ L: 40, a: 0, b: 0 }, true, 'close', 'INFO'],
    [{ L: 43, a: 0, b: 0 }, true, 'review', 'CAUTION'],
    [{ L: 50, a: 0, b: 0 }, true, 'mismatch', 'CAUTION'],
    [{ L: 50, a: 0, b: 0 }, false, 'not_calibrated', 'INFO'],
  ] as const)('%j, calibrated %s: %s', (healed, calibrated, verdict, severity) => {
    const got = assessColour(healed, target, calibrated, settings());
    expect(got).toMatchObject({ ok: true, value: { verdict, finding: { severity, rule: 'B8' } } });
  });

  it('exactly the limits: 2 is close, 5 is review', () => {
    const de = deltaE00({ L: 43, a: 0, b: 0 }, target);
    const limit = Math.round(de * 100) / 100;
    expect(assessColour({ L: 43, a: 0, b: 0 }, target, true, settings({ 'pigment.closeDe': limit }))).toMatchObject({
      value: { verdict: 'close' },
    });
    const far = Math.round(deltaE00({ L: 45, a: 0, b: 0 }, target) * 100) / 100;
    expect(assessColour({ L: 45, a: 0, b: 0 }, target, true, settings({ 'pigment.mismatchDe': far }))).toMatchObject({
      value: { verdict: 'review' },
    });
  });

  it('refuses what is no colour', () => {
    const got = assessColour({ L: Number.NaN, a: 0, b: 0 }, { L: 101, a: 0, b: 0 }, true, settings());
    expect(got.ok ? [] : got.problems.map((p) => p.path)).toEqual(['healed.L', 'target.L']);
  });
});

describe('B9 a mix as recorded', () => {
  const mix = { productId: 'black-1', water: 6, totalMl: 1.4, diluent: STERILE };
  it.each([
    ['in order', mix, []],
    ['no diluent', { ...mix, diluent: undefined }, ['b9.notRecorded']],
    [
      'distilled, not known to be sterile',
      { ...mix, diluent: { ...STERILE, sterile: 'unknown' as const } },
      ['b9.notSterile'],
    ],
    [
      'everything wrong',
      { ...mix, diluent: { id: 'x', name: 'Tap', sterile: 'no' as const, expiresOn: '2020-01-01' } },
      ['b9.notSterile', 'b9.notSingleUse', 'b9.noLot', 'b9.expired'],
    ],
    ['undiluted needs none', { ...mix, water: 0, diluent: undefined }, []],
  ])('%s', (_name, given, keys) => {
    const got = checkMix(given, BLACK, TODAY);
    expect(got.ok ? got.value.findings.map((f) => f.message.key) : []).toEqual(keys);
    expect(got.ok && got.value.accepted).toBe(keys.length === 0);
  });

  it('B2 a premixed shade is never diluted', () => {
    const got = checkMix({ ...mix, productId: 'shade-3' }, SHADED, TODAY);
    expect(got).toMatchObject({
      ok: true,
      value: { accepted: false, findings: [{ rule: 'B2', message: { key: 'b2.diluted' } }] },
    });
    expect(checkMix({ ...mix, productId: 'shade-3', water: 0 }, SHADED, TODAY)).toMatchObject({
      value: { accepted: true },
    });
  });

  it('refuses a mix of another product, a day that is none, or no mix', () => {
    const got = checkMix(mix, SHADED, 'today');
    expect(got.ok ? [] : got.problems.map((p) => `${p.path} ${p.code}`)).toEqual(['on INVALID_VALUE']);
    expect(checkMix(mix, SHADED, TODAY)).toMatchObject({ ok: false, problems: [{ path: 'productId' }] });
    expect(checkMix(undefined as unknown as typeof mix, SHADED, TODAY).ok).toBe(false);
  });
});
