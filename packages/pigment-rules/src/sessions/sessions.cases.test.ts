import { addDays, type Consultation, type SessionRecord, type SettingKey } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { catalogue, consultation, settings, TODAY } from '../../test/world.ts';
import { evaluate } from '../evaluate.ts';
import { checkDepth, type DepthEntry } from './entry.ts';

function plan(
  given: Partial<Consultation>,
  records: readonly SessionRecord[] = [],
  values: Partial<Record<SettingKey, number>> = {},
  asOf = TODAY,
) {
  const result = evaluate({
    consultation: consultation(given),
    settings: settings(values),
    catalogue: catalogue(),
    records,
    asOf,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  if (!result.value.sessions) throw new Error('withheld');
  return { ...result.value, sessions: result.value.sessions };
}
const days = (...args: Parameters<typeof plan>) => plan(...args).sessions.sessions.map((s) => s.on);
const keys = (...args: Parameters<typeof plan>) => plan(...args).sessions.findings.map((f) => f.message.key);
const ALL = [
  'hairline',
  'temples',
  'frontal',
  'mid_scalp',
  'vertex',
  'parietal_left',
  'parietal_right',
  'occipital',
] as const;

describe('C1 how many sessions', () => {
  const cases: [name: string, given: Partial<Consultation>, range: string, reasons: string[]][] = [
    ['Norwood III', {}, '2 3 4', []],
    ['no stage', { stage: undefined }, '2 3 4', []],
    ['Norwood V', { stage: { scale: 'norwood', stage: 'V' } }, '2 3 4', []],
    ['Norwood VI', { stage: { scale: 'norwood', stage: 'VI' } }, '3 4 5', ['c1.stage']],
    ['Norwood VII', { stage: { scale: 'norwood', stage: 'VII' } }, '3 4 5', ['c1.stage']],
    ['Ludwig III', { stage: { scale: 'ludwig', stage: 'III' } }, '2 3 4', []],
    ['every zone', { zones: ALL.map((zone) => ({ zone })) }, '3 4 5', ['c1.fullScalp']],
    ['seven of eight zones', { zones: ALL.slice(1).map((zone) => ({ zone })) }, '2 3 4', []],
    ['totalis', { indications: ['totalis'], areataStableSince: '2020-01-01' }, '3 4 5', ['c1.fullScalp', 'c1.areata']],
    [
      'universalis',
      { indications: ['universalis'], areataStableSince: '2020-01-01' },
      '3 4 5',
      ['c1.fullScalp', 'c1.areata'],
    ],
    ['areata', { indications: ['areata'], areataStableSince: '2020-01-01' }, '3 4 5', ['c1.areata']],
    ['a scar zone', { zones: [{ zone: 'scar', areaCm2: 10 }] }, '3 4 5', ['c1.scar']],
    [
      'a scar in the area',
      { scars: [{ type: 'trauma', red: 'no', surface: 'flat', healedOn: '2020-01-01' }] },
      '3 4 5',
      ['c1.scar'],
    ],
    ['trauma scar as indication', { indications: ['trauma_scar'] }, '3 4 5', ['c1.scar']],
  ];
  it.each(cases)('%s', (_name, given, range, reasons) => {
    const { low, typical, high, reasons: got } = plan(given).sessions.range;
    expect(`${low} ${typical} ${high}`).toBe(range);
    expect(got).toEqual(reasons);
  });

  it('says that some sources name 4 to 5, and takes the clinic numbers', () => {
    expect(keys({})).toContain('c1.someSources');
    expect(days({}, [], { 'sessions.plain.low': 1, 'sessions.plain.typical': 1 })).toEqual(['2026-06-15']);
  });
});

describe('C2-C3 density', () => {
  it('30, 70, 100 % of the target, and refining after that; each adds to those before', () => {
    const got = plan({ zones: [{ zone: 'scar', areaCm2: 100 }] }).sessions.sessions;
    expect(got.map((s) => [s.densityPercent, s.refines, s.dots[0]?.dots])).toEqual([
      [30, false, 2400],
      [70, false, 3200],
      [100, false, 2400],
      [100, true, 0],
    ]);
  });

  const cases: [
    name: string,
    zone: Consultation['zones'][number],
    values: Partial<Record<SettingKey, number>>,
    target: number | null,
  ][] = [
    ['the clinic default', { zone: 'frontal' }, {}, 80],
    ['a clinic setting', { zone: 'frontal' }, { 'density.target.frontal': 90 }, 90],
    ['never above the measured density', { zone: 'frontal', measuredFuPerCm2: 62 }, {}, 62],
    ['measured above the default: the default', { zone: 'frontal', measuredFuPerCm2: 110 }, {}, 80],
    [
      'the practitioner may',
      { zone: 'frontal', measuredFuPerCm2: 62, targetDotsPerCm2: 75, targetEnteredBy: 'P' },
      {},
      75,
    ],
    [
      'the practitioner, below the measured',
      { zone: 'frontal', measuredFuPerCm2: 62, targetDotsPerCm2: 50, targetEnteredBy: 'P' },
      {},
      50,
    ],
    ['the practitioner, nothing measured', { zone: 'frontal', targetDotsPerCm2: 110, targetEnteredBy: 'P' }, {}, 110],
    ['nothing measured there: a practitioner has to enter one', { zone: 'frontal', measuredFuPerCm2: 0 }, {}, null],
    ['denser in scars', { zone: 'scar', areaCm2: 5 }, { 'density.scarPercent': 130 }, 104],
    ['sparser in scars', { zone: 'scar', areaCm2: 5 }, { 'density.scarPercent': 60 }, 48],
  ];
  it.each(cases)('C3 %s', (_name, zone, values, target) => {
    expect(plan({ zones: [zone] }, [], values).sessions.zones[0]?.targetDotsPerCm2).toBe(target);
  });

  it('C3 cautions above the measured density and asks where there is none', () => {
    const above = plan({
      zones: [{ zone: 'frontal', measuredFuPerCm2: 62, targetDotsPerCm2: 75, targetEnteredBy: 'P' }],
    });
    expect(above.sessions.findings.find((f) => f.message.key === 'c3.aboveMeasured')).toMatchObject({
      severity: 'CAUTION',
      scope: 'zone',
    });
    expect(above.outcome).toBe('INFO');
    const open = plan({ zones: [{ zone: 'frontal', measuredFuPerCm2: 0 }] });
    expect(open.sessions.openQuestions.map((q) => q.field)).toEqual(['zones.targetDotsPerCm2']);
    expect(open.sessions.sessions[0]?.dots).toEqual([{ zone: 'frontal', dots: null }]);
    expect(open.provisional).toBe(true);
  });
});

describe('C4 dates', () => {
  const cases: [
    name: string,
    given: Partial<Consultation>,
    values: Partial<Record<SettingKey, number>>,
    expected: (string | null)[],
  ][] = [
    ['gaps of 14, the last of 28', {}, {}, ['2026-06-15', '2026-06-29', '2026-07-27']],
    ['not before a deferral', { areaClearedOn: '2026-06-10' }, {}, ['2026-06-24', '2026-07-08', '2026-08-05']],
    ['no day while a deferral has none', { seborrhoea: 'yes' }, {}, [null, null, null]],
    [
      'the hard floor',
      {},
      { 'sessions.gapDays': 7, 'sessions.lastGapDays': 7 },
      ['2026-06-15', '2026-06-22', '2026-06-29'],
    ],
  ];
  it.each(cases)('%s', (_name, given, values, expected) => {
    expect(days(given, [], values)).toEqual(expected);
  });

  it('always says how many days apart', () => {
    expect(plan({ seborrhoea: 'yes' }).sessions.sessions.map((s) => s.offsetDays)).toEqual([0, 14, 42]);
    expect(() => settings({ 'sessions.gapDays': 6 })).toThrow('OUT_OF_RANGE');
  });

  it('runs over the clock change and the leap day by calendar days', () => {
    const patchTests = [{ productId: 'black-1', lot: 'L1', on: '2026-03-01', reaction: 'no' as const }];
    expect(days({ patchTests }, [], {}, '2026-03-20')).toEqual(['2026-03-20', '2026-04-03', '2026-05-01']);
    expect(addDays('2028-02-20', 14)).toBe('2028-03-05');
  });
});

describe('C5-C7 needle, depth, hours', () => {
  it.each([
    ['hairline', [1], 0.18, 0.25, 1],
    ['temples', [1], 0.18, 0.25, 1],
    ['frontal', [1, 3], 0.2, 0.3, 1.5],
    ['mid_scalp', [1, 3], 0.2, 0.3, 1.5],
    ['vertex', [1, 3], 0.2, 0.3, 1.5],
    ['parietal_left', [1, 3], 0.2, 0.3, 1],
    ['occipital', [1, 3], 0.2, 0.3, 1],
  ] as const)('%s', (zone, points, minMm, maxMm, depth) => {
    expect(plan({ zones: [{ zone }] }).sessions.zones[0]).toMatchObject({
      needle: { points, minMm, maxMm },
      depth: { minMm: 0.5, maxMm: depth },
    });
  });

  it('C6 thin skin anywhere takes the finer band', () => {
    expect(plan({ zones: [{ zone: 'vertex', thinSkin: 'yes' }] }).sessions.zones[0]?.depth.maxMm).toBe(1);
  });

  const entries: [name: string, entry: Partial<DepthEntry>, keys: string[], accepted: boolean][] = [
    ['0.5 mm', { depthMm: 0.5 }, [], true],
    ['0.49 mm', { depthMm: 0.49 }, ['c6.shallow'], true],
    ['1.0 mm at the hairline', { zone: 'hairline', depthMm: 1 }, [], true],
    ['1.1 mm at the hairline', { zone: 'hairline', depthMm: 1.1 }, ['c6.deepHere'], true],
    ['1.2 mm on thin skin', { depthMm: 1.2, thinSkin: 'yes' }, ['c6.deepHere'], true],
    ['1.5 mm at the vertex', { depthMm: 1.5 }, [], true],
    ['1.51 mm', { depthMm: 1.51 }, ['c6.blurs'], true],
    ['2.0 mm', { depthMm: 2 }, ['c6.blurs'], true],
    ['2.01 mm', { depthMm: 2.01 }, ['c6.tooDeep'], false],
    ['it bleeds', { bleeding: 'yes' }, ['c6.bleeding'], false],
  ];
  it.each(entries)('C6 an entry: %s', (_name, entry, expected, accepted) => {
    const got = checkDepth({ zone: 'vertex', depthMm: 0.8, thinSkin: 'no', bleeding: 'no', ...entry }, settings());
    expect(got.ok && got.value.findings.map((f) => f.message.key)).toEqual(expected);
    expect(got.ok && got.value.accepted).toBe(accepted);
  });

  it('C6 refuses an entry that is none', () => {
    expect(checkDepth({ zone: 'ear' } as unknown as DepthEntry, settings()).ok).toBe(false);
  });

  it('C7 hours by area from the table of the clinic, capped; not known without an area', () => {
    const one = plan({ zones: [{ zone: 'frontal', areaCm2: 100 }] }, [], { 'hours.per100cm2.frontal': 2.5 }).sessions;
    expect(one.sessions[0]).toMatchObject({ hours: 2.5, capped: false });
    const exact = plan({ zones: [{ zone: 'frontal', areaCm2: 100 }] }, [], { 'hours.per100cm2.frontal': 5 }).sessions;
    expect(exact.sessions[0]).toMatchObject({ hours: 5, capped: false });
    const all = plan({ zones: ALL.map((zone) => ({ zone })) }).sessions;
    expect(all.sessions[0]).toMatchObject({ hours: 5, capped: true });
    expect(all.findings.map((f) => f.message.key)).toContain('c7.capped');
    const open = plan({ headCircumferenceCm: undefined }).sessions;
    expect(open.sessions[0]).toMatchObject({ hours: null, dots: [{ dots: null }] });
    expect(open.openQuestions.map((q) => q.field)).toEqual(['headCircumferenceCm']);
  });

  it('C7 areas: measured, from the head, from the scars', () => {
    const area = (given: Partial<Consultation>) => plan(given).sessions.zones[0]?.areaCm2;
    const scar = { type: 'trauma' as const, red: 'no' as const, surface: 'flat' as const, healedOn: '2020-01-01' };
    expect(area({})).toBe(51.7);
    expect(area({ zones: [{ zone: 'frontal', areaCm2: 44 }] })).toBe(44);
    expect(
      area({
        zones: [{ zone: 'scar' }],
        scars: [
          { ...scar, areaCm2: 4 },
          { ...scar, areaCm2: 2.5 },
        ],
      }),
    ).toBe(6.5);
    expect(area({ zones: [{ zone: 'scar' }], scars: [{ ...scar, areaCm2: 4 }, scar] })).toBe(null);
    expect(area({ zones: [{ zone: 'scar' }] })).toBe(null);
  });

  it('C8 a zone with a mole is left out; without any zone nothing is planned', () => {
    const got = plan({
      zones: [{ zone: 'vertex' }, { zone: 'frontal' }],
      lesions: [{ zone: 'vertex', suspicious: 'no' }],
    });
    expect(got.sessions.zones.map((z) => z.zone)).toEqual(['frontal']);
    const none = evaluate({
      consultation: consultation({ lesions: [{ zone: 'frontal', suspicious: 'no' }] }),
      settings: settings(),
      catalogue: catalogue(),
      asOf: TODAY,
    });
    expect(none).toMatchObject({
      ok: true,
      value: { outcome: 'BLOCK', planWithheld: true, sessions: null, pigment: { candidates: [] } },
    });
  });
});

describe('the next plan, from what happened', () => {
  const first: SessionRecord = {
    number: 1,
    on: '2026-06-10',
    zones: [{ zone: 'frontal', depthMm: 0.8, bleeding: 'no' }],
  };
  const third: SessionRecord = { ...first, number: 3, on: '2026-06-12' };
  const healed = (verdict: 'lighter' | 'as_planned' | 'darker' | 'uneven', more = {}) => ({
    healed: { on: '2026-06-14', verdict, calibrated: 'yes' as const, ...more },
  });
  const far = { lab: { L: 60, a: 0, b: 0 }, target: { L: 40, a: 0, b: 0 } };

  const cases: [name: string, records: SessionRecord[], expected: (string | null)[], key: string][] = [
    ['14 days after the first', [first], ['2026-06-24', '2026-07-22'], 'b5.notAssessed'],
    [
      'a scab seen on the 14th moves it',
      [{ ...first, on: '2026-05-30', scabSeenOn: '2026-06-14' }],
      ['2026-06-21', '2026-07-19'],
      'b5.notAssessed',
    ],
    [
      'a scab within the gap moves nothing',
      [{ ...first, scabSeenOn: '2026-06-14' }],
      ['2026-06-24', '2026-07-22'],
      'b5.notAssessed',
    ],
    ['long ago: today', [{ ...first, on: '2026-01-10' }], ['2026-06-15', '2026-07-13'], 'b5.notAssessed'],
    [
      'the last waits 28 days',
      [first, { ...first, number: 2, on: '2026-06-12' }].map((r, i) => (i === 0 ? { ...r, on: '2026-05-20' } : r)),
      ['2026-07-10'],
      'b5.notAssessed',
    ],
    [
      'pus: a clinician first, no day',
      [{ ...first, complaint: { kind: 'pus', on: '2026-06-14' } }],
      [null, null],
      'd.redFlag',
    ],
    [
      'itch on day 4: looked at',
      [{ ...first, complaint: { kind: 'itch', on: '2026-06-14' } }],
      ['2026-06-24', '2026-07-22'],
      'd.complaint',
    ],
    [
      'itch on day 28: looked at',
      [{ ...first, on: '2026-05-17', complaint: { kind: 'itch', on: '2026-06-14' } }],
      ['2026-06-15', '2026-07-13'],
      'd.complaint',
    ],
    [
      'itch on day 29: a clinician first',
      [{ ...first, on: '2026-05-16', complaint: { kind: 'itch', on: '2026-06-14' } }],
      [null, null],
      'd.redFlag',
    ],
    [
      'sessions too close are said',
      [
        { ...first, on: '2026-06-08' },
        { ...first, number: 2, on: '2026-06-14' },
      ],
      ['2026-07-12'],
      'c4.tooSoon',
    ],
    [
      'bleeding last time',
      [{ ...first, zones: [{ zone: 'frontal', bleeding: 'yes' }] }],
      ['2026-06-24', '2026-07-22'],
      'c6.bled',
    ],
    ['all done', [third], [], 'b5.notAssessed'],
    ['all done and healed as planned', [{ ...third, ...healed('as_planned') }], [], 'b5.asPlanned'],
    ['all done, healed lighter: one more', [{ ...third, ...healed('lighter') }], ['2026-07-10'], 'b5.lighter'],
    ['all done, uneven: one more', [{ ...third, ...healed('uneven') }], ['2026-07-10'], 'b5.uneven'],
    ['all done, colour far off: one more', [{ ...third, ...healed('as_planned', far) }], ['2026-07-10'], 'b8.mismatch'],
    ['never beyond the most', [{ ...third, number: 4, ...healed('lighter') }], [], 'b5.lighter'],
  ];
  it.each(cases)('%s', (_name, records, expected, key) => {
    expect(days({}, records)).toEqual(expected);
    expect(keys({}, records)).toContain(key);
  });

  it.each([
    ['lighter', 'less_water'],
    ['as_planned', 'same'],
    ['darker', 'more_water'],
    ['uneven', 'same'],
  ] as const)('B5 healed %s: %s', (verdict, change) => {
    expect(plan({}, [{ ...first, ...healed(verdict) }]).sessions.pigment).toBe(change);
  });

  it('a red flag raises the outcome to REFER and stops the dates', () => {
    const got = plan({}, [{ ...first, complaint: { kind: 'fever', on: '2026-06-12' } }]);
    expect(got).toMatchObject({
      outcome: 'REFER',
      provisional: true,
      sessions: { stopped: true, pigment: 'not_assessed' },
    });
    expect(got.aftercare?.sessionOn).toBe('2026-06-10');
  });

  it('new dots follow the healed density, not the planned one', () => {
    const zones = [{ zone: 'frontal' as const, areaCm2: 100 }];
    expect(plan({ zones }, [first]).sessions.sessions[0]?.dots).toEqual([{ zone: 'frontal', dots: 3200 }]);
    const less = { ...first, ...healed('lighter', { densityPercent: 20 }) };
    expect(plan({ zones }, [less]).sessions.sessions[0]?.dots).toEqual([{ zone: 'frontal', dots: 4000 }]);
    const more = { ...first, ...healed('darker', { densityPercent: 90 }) };
    expect(plan({ zones }, [more]).sessions.sessions[0]?.dots).toEqual([{ zone: 'frontal', dots: 0 }]);
  });

  it.each([
    ['a session in the future', [{ ...first, on: '2026-06-16' }], 'records.0.on OUT_OF_RANGE'],
    ['a scab before the session', [{ ...first, scabSeenOn: '2026-06-09' }], 'records.0.scabSeenOn CONFLICT'],
    ['a number twice', [first, { ...first, on: '2026-06-12' }], 'records.1.number CONFLICT'],
    ['out of order', [first, { ...first, number: 2, on: '2026-06-01' }], 'records.1.on CONFLICT'],
    ['not a record', ['x'], 'records.0 INVALID_VALUE'],
  ])('refuses %s', (_name, records, expected) => {
    const got = evaluate({
      consultation: consultation(),
      settings: settings(),
      catalogue: catalogue(),
      records: records as SessionRecord[],
      asOf: TODAY,
    });
    expect(got.ok ? [] : got.problems.map((p) => `${p.path} ${p.code}`)).toContain(expected);
  });
});
