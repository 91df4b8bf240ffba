import type { Consultation, Product, SettingKey } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { BLACK, catalogue, consultation, settings, SHADED, STERILE, TODAY } from '../../test/world.ts';
import { evaluate } from '../evaluate.ts';

function pigment(
  given: Partial<Consultation>,
  products: readonly Product[] = [BLACK, SHADED],
  more: {
    diluents?: Parameters<typeof catalogue>[1];
    values?: Partial<Record<SettingKey, number>>;
    region?: string;
  } = {},
) {
  const result = evaluate({
    consultation: consultation(given),
    settings: settings(more.values, more.region),
    catalogue: catalogue(products, more.diluents),
    asOf: TODAY,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  if (!result.value.pigment) throw new Error('withheld');
  return { ...result.value, pigment: result.value.pigment };
}
const water = (
  given: Partial<Consultation>,
  product: Partial<Product> = {},
  values: Partial<Record<SettingKey, number>> = {},
) => {
  const found = pigment(given, [{ ...BLACK, ...product }], { values }).pigment.candidates[0]?.water;
  return found
    ? found
        .slice(0, 3)
        .map((w) => `${w.low}-${w.high}`)
        .join(' ')
    : null;
};
const lab = (ita: number) => ({ skinLab: { L: 50 + 20 * Math.tan((ita * Math.PI) / 180), a: 10, b: 20 } });

describe('B3-B5: dilution of sessions 1, 2, 3 (parts of water to 1)', () => {
  const cases: [
    row: string,
    name: string,
    given: Partial<Consultation>,
    expected: string | null,
    product?: Partial<Product>,
    values?: Partial<Record<SettingKey, number>>,
  ][] = [
    ['B3', 'black, U-Y 4-8', { hairColour: 'black' }, '4.8-10.4 4.4-8.8 4-8'],
    ['B3', 'light brown, P-T 9-14', { hairColour: 'light_brown' }, '10.8-18.2 9.9-15.4 9-14'],
    ['B3', 'dark blond, M-O 14-18', { hairColour: 'dark_blond' }, '16.8-23.4 15.4-19.8 14-18'],
    ['B3', 'blond, A-L 18-24, cut to the product', { hairColour: 'light_blond' }, '21.6-30 19.8-26.4 18-24'],
    [
      'B3',
      'red of L* 49.9 is brown',
      { hairColour: 'red', hairLab: { L: 49.9, a: 20, b: 20 } },
      '10.8-18.2 9.9-15.4 9-14',
    ],
    [
      'B3',
      'red of L* 50 is dark blond',
      { hairColour: 'red', hairLab: { L: 50, a: 20, b: 20 } },
      '16.8-23.4 15.4-19.8 14-18',
    ],
    ['B3', 'red-blond, lightness not known: both bands', { hairColour: 'red_blond' }, '10.8-23.4 9.9-19.8 9-18'],
    ['B3', 'white: by the shaved shadow', { hairColour: 'white' }, null],
    ['B3', 'half grey counts as grey', { hairColour: 'dark_brown', greyPercent: 50 }, null],
    ['B3', '49 % grey does not', { hairColour: 'black', greyPercent: 49 }, '4.8-10.4 4.4-8.8 4-8'],
    ['B3', 'white stays white whatever the percentage', { hairColour: 'white', greyPercent: 100 }, null],
    [
      'B3',
      'mixed, base dark brown, 20 % grey',
      { hairColour: 'mixed', hairBase: 'dark_brown', greyPercent: 20 },
      '4.8-10.4 4.4-8.8 4-8',
    ],
    ['B3', 'mixed without a base', { hairColour: 'mixed', greyPercent: 20 }, null],
    ['B3', 'mixed with a mixed base', { hairColour: 'mixed', hairBase: 'mixed', greyPercent: 20 }, null],
    ['B3', 'mixed without a percentage', { hairColour: 'mixed', greyPercent: undefined }, null],
    ['B3', 'colour not known', { hairColour: undefined }, null],
    ['B4', 'ITA of exactly 41 changes nothing', { hairColour: 'black', ...lab(41) }, '4.8-10.4 4.4-8.8 4-8'],
    ['B4', 'ITA of 41.01: two parts more', { hairColour: 'black', ...lab(41.01) }, '7.2-13 6.6-11 6-10'],
    ['B4', 'ITA of exactly -30 changes nothing', { hairColour: 'black', ...lab(-30) }, '4.8-10.4 4.4-8.8 4-8'],
    ['B4', 'ITA of -30.01: two parts less', { hairColour: 'black', ...lab(-30.01) }, '2.4-7.8 2.2-6.6 2-6'],
    [
      'B4',
      'not measurable: nothing, and a question',
      { hairColour: 'black', skinLab: { L: 60, a: 5, b: -1 } },
      '4.8-10.4 4.4-8.8 4-8',
    ],
    [
      'B4',
      'a Monk pick is not a measurement',
      { hairColour: 'black', monk: '1', skinLab: undefined },
      '4.8-10.4 4.4-8.8 4-8',
    ],
    [
      'B4',
      'cut to the product before B5, and again after',
      { hairColour: 'black' },
      '6-8 5.5-8 5-8',
      { minWater: 5, maxWater: 8 },
    ],
    [
      'B4',
      'a product that states no range',
      { hairColour: 'black' },
      '4.8-10.4 4.4-8.8 4-8',
      { minWater: undefined, maxWater: undefined },
    ],
    [
      'B5',
      'the clinic starts with 50 % more',
      { hairColour: 'black' },
      '6-12 4.4-8.8 4-8',
      {},
      { 'pigment.session1Low': 50, 'pigment.session1High': 50 },
    ],
    ['B5', 'a clinic band', { hairColour: 'black' }, '6-10.4 5.5-8.8 5-8', {}, { 'pigment.UY.low': 5 }],
  ];
  it.each(cases)('%s %s', (_row, _name, given, expected, product, values) => {
    expect(water(given, product, values)).toBe(expected);
  });

  it('says when the product cut it, states no range, or light skin may look bluish', () => {
    const cut = pigment({ hairColour: 'black', ...lab(60) }, [{ ...BLACK, minWater: 7 }]).pigment;
    expect(cut.candidates[0]?.warnings.map((w) => w.message.key)).toContain('b4.clamped');
    expect(cut.findings.map((f) => f.message.key)).toContain('b4.light');
    const open = pigment({}, [{ ...BLACK, maxWater: undefined }]).pigment;
    expect(open.candidates[0]?.warnings.map((w) => w.message.key)).toContain('b3.noRange');
    expect(pigment(lab(-60)).pigment.findings.map((f) => f.message.key)).toContain('b4.dark');
  });
});

describe('B1, B2, A5, B9: why a product is left out', () => {
  const EU = { region: 'EU' as const, basis: 'REACH entry 75', checkedOn: '2026-01-01' };
  const cases: [
    row: string,
    name: string,
    product: Product,
    key: string | null,
    given?: Partial<Consultation>,
    region?: string,
  ][] = [
    ['B1', 'in order', BLACK, null],
    ['B1', 'recalled', { ...BLACK, recalled: true }, 'b1.recalled'],
    ['B1', 'no lot', { ...BLACK, lot: undefined }, 'b1.noLot'],
    ['B1', 'no expiry', { ...BLACK, expiresOn: undefined }, 'b1.noExpiry'],
    ['B1', 'expired yesterday', { ...BLACK, expiresOn: '2026-06-14' }, 'b1.expired'],
    ['B1', 'valid on its last day', { ...BLACK, expiresOn: TODAY }, null],
    ['B1', 'no record for this region', { ...BLACK, compliance: [EU] }, 'b1.noRecord'],
    ['B1', 'an EU record counts in Germany', { ...BLACK, compliance: [EU] }, null, {}, 'DE'],
    ['B1', 'a US record counts in the US', { ...BLACK, compliance: [{ ...EU, region: 'US' }] }, null, {}, 'US'],
    ['B1', 'elsewhere a record of its own', { ...BLACK, compliance: [{ ...EU, region: 'OTHER' }] }, null, {}, 'TR'],
    [
      'B1',
      'the record has lapsed',
      { ...BLACK, compliance: [{ ...EU, region: 'GB', validUntil: '2026-06-14' }] },
      'b1.noRecord',
    ],
    [
      'B1',
      'the record counts on its last day',
      { ...BLACK, compliance: [{ ...EU, region: 'GB', validUntil: TODAY }] },
      null,
    ],
    [
      'B1',
      'the record is from the future',
      { ...BLACK, compliance: [{ ...EU, region: 'GB', checkedOn: '2026-06-16' }] },
      'b1.noRecord',
    ],
    ['B2', 'premixed, for other hair', SHADED, 'b2.otherHair', { hairColour: 'light_blond' }],
    ['B2', 'premixed, for other skin', SHADED, 'b2.otherSkin', lab(-60)],
    [
      'B2',
      'premixed without tags fits any',
      { ...SHADED, hairTags: [], skinTags: undefined },
      null,
      { hairColour: 'light_blond' },
    ],
    ['B3', 'a range the wrong way round', { ...BLACK, minWater: 9, maxWater: 3 }, 'b3.rangeReversed'],
  ];
  it.each(cases)('%s %s', (_row, _name, product, key, given = {}, region = 'GB') => {
    const second = {
      ...BLACK,
      id: 'other',
      compliance: (['GB', 'EU', 'US', 'OTHER'] as const).map((r) => ({ ...EU, region: r })),
    };
    const got = pigment(given, [product, second], { region }).pigment;
    const reasons = got.excluded.find((e) => e.productId === product.id)?.reasons.map((r) => r.message.key) ?? null;
    expect(reasons).toEqual(key === null ? null : [key]);
  });

  it.each([
    ['in its colour index numbers', { colourIndex: ['CI 77266'] }, 'ci-77266'],
    ['in its ingredients', { ingredients: ['Propylene Glycol'] }, 'propylene glycol'],
    ['as what gives the colour', { colourants: ['iron_oxide' as const] }, 'Iron oxide'],
  ])('A5 an allergen %s excludes for certain, letter or not', (_name, more, allergen) => {
    const letters = [{ rule: 'A5' as const, from: 'Allergist', on: '2026-06-01', scope: 'pigments' }];
    const got = pigment({ pigmentAllergy: 'yes', allergens: [allergen], letters }, [
      { ...BLACK, ...more },
      { ...BLACK, id: 'z', colourIndex: [], colourants: [] },
    ]).pigment;
    expect(got.excluded.map((e) => [e.productId, e.reasons[0]?.message.key])).toEqual([['black-1', 'a5.inProduct']]);
    expect(got.candidates.map((c) => c.productId)).toEqual(['z']);
  });

  it.each([
    ['not sterile', { ...STERILE, sterile: 'unknown' as const }],
    ['not single use', { ...STERILE, singleUse: 'no' as const }],
    ['without a lot', { ...STERILE, lot: undefined }],
    ['expired', { ...STERILE, expiresOn: '2026-06-14' }],
  ])('B9 no usable diluent (%s): concentrates are left out', (_name, diluent) => {
    const got = pigment({}, [BLACK, SHADED], { diluents: [diluent] }).pigment;
    expect(got.excluded.map((e) => [e.productId, e.reasons[0]?.message.key])).toEqual([['black-1', 'b9.noDiluent']]);
  });

  it('B1 what is left out is listed by id, each with all its reasons', () => {
    const got = pigment({}, [
      { ...BLACK, id: 'z', recalled: true, lot: undefined },
      { ...BLACK, id: 'a', recalled: true },
      BLACK,
    ]).pigment;
    expect(got.excluded.map((e) => [e.productId, ...e.reasons.map((r) => r.message.key)])).toEqual([
      ['a', 'b1.recalled'],
      ['z', 'b1.noLot', 'b1.recalled'],
    ]);
  });

  it('B1 nothing usable left blocks; an empty catalogue does not', () => {
    const got = pigment({}, [{ ...BLACK, recalled: true }]);
    expect(got).toMatchObject({ outcome: 'BLOCK', planWithheld: true, sessions: null, longevity: null });
    expect(got.pigment.candidates).toEqual([]);
    expect(got.quote).toMatchObject({ kind: 'none', reason: 'withheld' });
    expect(pigment({}, []).outcome).toBe('CAUTION');
  });
});

describe('B2, B6, B7, A21: what stands beside a candidate', () => {
  const warned = (given: Partial<Consultation>, product: Product) =>
    pigment(given, [product]).pigment.candidates[0]?.warnings.map((w) => w.message.key);

  it.each([
    [
      'B6',
      'warm and warm with iron oxide',
      { undertone: 'warm' as const },
      { ...SHADED, undertone: 'warm' as const, colourants: ['iron_oxide' as const] },
      'b6.red',
    ],
    ['B6', 'cool and cool', { undertone: 'cool' as const }, { ...SHADED, undertone: 'cool' as const }, 'b6.blue'],
    ['B6', 'carbon', {}, SHADED, 'b6.carbon'],
    ['B2', 'hair colour not known', { hairColour: undefined }, SHADED, 'b2.hairUnknown'],
    ['B2', 'skin not measured', { skinLab: undefined }, SHADED, 'b2.skinUnknown'],
    ['A21', 'not patch-tested', {}, SHADED, 'a21.newLot'],
    ['A21', 'patch-tested in another lot', {}, { ...BLACK, lot: 'L2' }, 'a21.newLot'],
    [
      'A21',
      'patch-tested yesterday',
      { patchTests: [{ productId: 'black-1', lot: 'L1', on: '2026-06-14', reaction: 'no' as const }] },
      BLACK,
      'a21.early',
    ],
    ['B1', 'expires before the last session', {}, { ...BLACK, expiresOn: '2026-07-01' }, 'b1.expiresBefore'],
  ])('%s %s', (_row, _name, given, product, key) => {
    expect(warned(given, product)).toContain(key);
  });

  it('B6 warm without iron oxide, warm skin with a cool shade: nothing', () => {
    expect(warned({ undertone: 'warm' }, { ...SHADED, undertone: 'warm', colourants: ['organic'] })).toEqual([
      'a21.newLot',
    ]);
    expect(warned({ undertone: 'warm' }, { ...SHADED, undertone: 'cool', colourants: ['iron_oxide'] })).toEqual([
      'a21.newLot',
    ]);
    expect(pigment({ undertone: undefined }).pigment.openQuestions.map((q) => q.field)).toContain('undertone');
  });

  it('a waived patch test of a product is told to the client', () => {
    const overrides = [{ rule: 'A21' as const, practitioner: 'P', reason: 'tested elsewhere', on: TODAY }];
    const found = pigment({ overrides }, [SHADED]).pigment.candidates[0]?.warnings.find((w) => w.rule === 'A21');
    expect(found).toMatchObject({ severity: 'INFO', tellClient: true, loweredFrom: 'DEFER' });
  });

  it.each([
    ['no usable product was tested: no session has a day', [{ ...BLACK, lot: 'L2' }], '2026-06-01', 'DEFER', null],
    ['the tested one is among them: today', [BLACK, SHADED], '2026-06-01', 'INFO', '2026-06-15'],
    ['tested yesterday: from the day its hours are over', [BLACK, SHADED], '2026-06-14', 'DEFER', '2026-06-16'],
  ] as const)('A21 %s', (_name, products, on, outcome, first) => {
    const got = pigment({ patchTests: [{ productId: 'black-1', lot: 'L1', on, reaction: 'no' }] }, products);
    expect(got.outcome).toBe(outcome);
    expect(got.sessions?.sessions[0]?.on).toBe(first);
  });

  it('A21 without any patch test every product waits for one', () => {
    expect(pigment({ patchTests: undefined }).pigment.candidates.map((c) => c.warnings[0]?.message.key)).toEqual([
      'a21.newLot',
      'a21.newLot',
    ]);
  });

  it('B1 a plan of one session needs the product today only', () => {
    const one = { 'sessions.plain.low': 1, 'sessions.plain.typical': 1, 'sessions.plain.high': 1 } as const;
    expect(
      pigment({}, [{ ...BLACK, expiresOn: TODAY }], { values: one }).pigment.candidates[0]?.warnings.map(
        (w) => w.message.key,
      ),
    ).toEqual(['b6.carbon']);
  });

  it('B2 an untagged shade has nothing to ask of hair or skin', () => {
    const untagged = { ...SHADED, hairTags: undefined, skinTags: undefined };
    expect(warned({ hairColour: undefined, skinLab: undefined }, untagged)).toEqual(['a21.newLot', 'b6.carbon']);
  });

  it('B7 a scar is tested first, and fades more', () => {
    expect(pigment({ zones: [{ zone: 'scar', areaCm2: 12 }] }).pigment.findings.map((f) => f.message.key)).toContain(
      'b7.testArea',
    );
  });

  it('B2 a premixed shade never has a dilution', () => {
    expect(pigment({}, [SHADED]).pigment.candidates[0]).toMatchObject({
      water: null,
      reasons: [{ key: 'b2.byTags' }, { key: 'b1.recorded' }],
    });
  });

  it('ranks: patch-tested, fewer cautions, later expiry, id; in any order of the catalogue', () => {
    const later = { ...BLACK, id: 'black-2', lot: 'L2', expiresOn: '2028-12-31' };
    const products = [
      SHADED,
      later,
      { ...later, id: 'black-0' },
      { ...BLACK, id: 'black-9', lot: 'L2', undertone: 'cool' as const },
      BLACK,
    ];
    const ids = (list: readonly Product[]) =>
      pigment({ undertone: 'cool' }, list).pigment.candidates.map((c) => `${c.rank} ${c.productId}`);
    expect(ids(products)).toEqual(['1 black-1', '2 black-0', '3 black-2', '4 shade-3', '5 black-9']);
    expect(ids(products.toReversed())).toEqual(ids(products));
  });
});
