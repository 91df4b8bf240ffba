import { describe, expect, it } from 'vitest';
import { SCALES, STAGES } from '../scales/index.ts';
import { check, expectation } from './check.ts';
import { CONSULTATION } from './consultation.ts';
import { OUTLINES, SCALP_VIEWS, type Polygon } from './outlines.ts';
import { complianceRegionOf } from './region.ts';
import { SETTING_DEFINITIONS } from './setting-definitions.ts';
import { resolveSettings, settingDefinition, settingSources } from './settings.ts';
import * as shape from './shape.ts';
import { SOURCE_ADDRESSES } from './source-addresses.ts';
import { scalpAreaCm2, STANDARD_ZONES, ZONE_SHARES, ZONE_VALUES, zoneAreaCm2, ZONES, zonesOfStage } from './zones.ts';

const base = { version: '1', region: 'GB', timeZone: 'Europe/London', values: [] as { key: string; value: number }[] };
const codes = (input: unknown) => resolveSettings(input).problems.map((p) => `${p.path} ${p.code}`);

describe('zones', () => {
  it('share the scalp as SALT does: top 40, back 24, sides 18 %', () => {
    const sum = (area: string) =>
      STANDARD_ZONES.filter((z) => ZONE_SHARES[z].salt === area).reduce((s, z) => s + ZONE_SHARES[z].share, 0);
    expect(sum('top')).toBeCloseTo(0.4, 10);
    expect(sum('back')).toBeCloseTo(0.24, 10);
    expect(sum('left')).toBeCloseTo(0.18, 10);
    expect(sum('right')).toBeCloseTo(0.18, 10);
  });

  it('have areas from the head circumference, a scar has none', () => {
    expect(scalpAreaCm2(57)).toBeCloseTo(517.1, 1);
    expect(zoneAreaCm2('vertex', 57)).toBeCloseTo(51.7, 1);
    expect(zoneAreaCm2('scar', 57)).toBeUndefined();
    expect(zoneAreaCm2('vertex', 39.9)).toBeUndefined();
    expect(scalpAreaCm2(Number.NaN)).toBeUndefined();
    expect(scalpAreaCm2(75.1)).toBeUndefined();
  });

  it('are mapped for every stage of every scale, growing with it', () => {
    for (const [scale, stages] of Object.entries(STAGES)) {
      for (const stage of stages)
        expect(zonesOfStage(scale as keyof typeof STAGES, stage), `${scale} ${stage}`).toBeDefined();
    }
    expect(zonesOfStage('norwood', 'VII')).toEqual(expect.arrayContaining(['vertex', 'occipital']));
    expect(zonesOfStage('norwood', 'III_VERTEX')).toEqual(['hairline', 'temples', 'vertex']);
    expect(zonesOfStage('norwood', 'toString')).toBeUndefined();
  });

  const insidePolygon = (polygon: Polygon, x: number, y: number) => {
    let odd = false;
    polygon.forEach(([ax, ay], i) => {
      const [bx, by] = polygon[(i + 1) % polygon.length] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
    return odd;
  };

  it.each(SCALP_VIEWS)('in the %s view every point lies in at most one zone, inside the head', (view) => {
    const { head, zones } = OUTLINES[view];
    let covered = 0;
    for (let x = 0.0031; x < 1; x += 0.0113) {
      for (let y = 0.0037; y < 1; y += 0.0117) {
        const hits = Object.entries(zones).filter(([, polygons]) => polygons.some((p) => insidePolygon(p, x, y)));
        expect(hits.length, `${view} ${x} ${y} ${hits.map((h) => h[0]).join()}`).toBeLessThanOrEqual(1);
        if (hits.length === 1) {
          covered += 1;
          expect(insidePolygon(head, x, y) || Math.hypot((x - 0.5) / 0.42, (y - 0.5) / 0.47) < 1.02).toBe(true);
        }
      }
    }
    expect(covered).toBeGreaterThan(500);
    for (const polygons of Object.values(zones))
      for (const p of polygons) for (const [px, py] of p) expect(px >= 0 && px <= 1 && py >= 0 && py <= 1).toBe(true);
  });

  it('left and right are the client own: mirrored views, sides named right', () => {
    expect(OUTLINES.left.zones.parietal_left).toBeDefined();
    expect(OUTLINES.right.zones.parietal_right).toBeDefined();
    expect(OUTLINES.front.zones.parietal_left?.[0]?.[0]?.[0]).toBeGreaterThan(0.5);
    expect(OUTLINES.back.zones.parietal_left?.[0]?.[0]?.[0]).toBeLessThan(0.5);
  });
});

describe('settings', () => {
  it('have a default within bounds, a rule and a source that can be looked up', () => {
    for (const d of SETTING_DEFINITIONS) {
      const value = d.default('US');
      expect(value !== null && value >= d.min && value <= d.max('US'), d.key).toBe(true);
      for (const source of d.sources) expect(SOURCE_ADDRESSES[source.ref], `${d.key} ${source.ref}`).toBeDefined();
    }
    expect(new Set(SETTING_DEFINITIONS.map((d) => d.key)).size).toBe(SETTING_DEFINITIONS.length);
    expect(settingDefinition('nothing')).toBeUndefined();
    expect(settingSources('safety.clearDays')[0]?.tag).toBe('J');
  });

  it.each([
    ['below the floor', [{ key: 'sessions.gapDays', value: 6 }], 'values.0.value OUT_OF_RANGE'],
    ['above the ceiling', [{ key: 'safety.chemoMonths', value: 13 }], 'values.0.value OUT_OF_RANGE'],
    ['half a day', [{ key: 'safety.clearDays', value: 14.5 }], 'values.0.value INVALID_VALUE'],
    ['an unknown key', [{ key: 'safety.luck', value: 1 }], 'values.0.key UNKNOWN_REFERENCE'],
    [
      'a key twice',
      [
        { key: 'safety.clearDays', value: 20 },
        { key: 'safety.clearDays', value: 30 },
      ],
      'values.1.key CONFLICT',
    ],
    ['low above typical', [{ key: 'sessions.plain.low', value: 4 }], 'values.0.value CONFLICT'],
    [
      'a last warning before the second',
      [
        { key: 'credentials.warnLast', value: 25 },
        { key: 'credentials.warnSecond', value: 20 },
      ],
      'values.0.value CONFLICT',
    ],
    [
      'a second warning before the first',
      [
        { key: 'credentials.warnLast', value: 5 },
        { key: 'credentials.warnFirst', value: 20 },
      ],
      'values.1.value CONFLICT',
    ],
    [
      'more lidocaine than the US allows',
      [{ key: 'safety.lidocainePercent', value: 5 }],
      'values.0.value OUT_OF_RANGE',
    ],
  ])('refuse %s; the default stays', (_name, values, expected) => {
    const input = {
      ...base,
      region: expected.includes('value OUT') && values[0]?.key === 'safety.lidocainePercent' ? 'US' : 'GB',
      values,
    };
    expect(codes(input)).toEqual([expected]);
    const key = values[0]?.key ?? '';
    const definition = settingDefinition(key);
    const got = resolveSettings(input).settings?.values as Record<string, number | null>;
    if (definition && values.length === 1) expect(got[key]).toBe(definition.default(input.region));
  });

  it('are absent only when the input is not usable', () => {
    expect(codes({})).toEqual(['version REQUIRED', 'region REQUIRED', 'timeZone REQUIRED', 'values REQUIRED']);
    expect(codes({ ...base, timeZone: 'Nowhere/Here' })).toEqual(['timeZone INVALID_VALUE']);
    expect(codes({ ...base, region: 'England' })).toEqual(['region TOO_LONG']);
    expect(resolveSettings(base).settings?.values['safety.lidocainePercent']).toBeNull();
    expect(resolveSettings({ ...base, region: 'US' }).settings?.values['safety.lidocainePercent']).toBe(4);
  });

  it('the order of settings does not matter', () => {
    const values = [
      { key: 'sessions.plain.low', value: 4 },
      { key: 'sessions.plain.typical', value: 4 },
    ];
    expect(resolveSettings({ ...base, values }).settings).toEqual(
      resolveSettings({ ...base, values: values.toReversed() }).settings,
    );
    expect(codes({ ...base, values })).toEqual([]);
  });
});

describe('sources', () => {
  it('every source of a scale or zone can be looked up', () => {
    for (const s of SCALES)
      for (const v of [s, ...s.values, ...ZONE_VALUES])
        expect(SOURCE_ADDRESSES[v.source.ref], `${s.code} ${v.source.ref}`).toBeDefined();
    expect(ZONES).toHaveLength(9);
  });

  it('regions of law', () => {
    expect(['DE', 'NO', 'GB', 'US', 'TR'].map(complianceRegionOf)).toEqual(['EU', 'EU', 'GB', 'US', 'OTHER']);
  });
});

describe('checking shapes', () => {
  const one = shape.record('One', {
    name: shape.text('Name', 5, /^[a-z]+$/),
    on: shape.day('On'),
    at: shape.optional(shape.instant('At')),
    yes: shape.flag('Yes'),
    list: shape.list('List', shape.whole('n', 0, 9), 2, 1),
    asked: shape.answer('Asked?'),
  });
  const fine = { name: 'abc', on: '2026-01-01', at: null, yes: false, list: [1] };
  it.each([
    ['fine', fine, []],
    ['a long name', { ...fine, name: 'abcdef' }, ['name TOO_LONG']],
    ['a name of other letters', { ...fine, name: 'ABC' }, ['name INVALID_VALUE']],
    ['a number for a name', { ...fine, name: 5 }, ['name INVALID_VALUE']],
    ['an instant that is none', { ...fine, at: 'x' }, ['at INVALID_VALUE']],
    ['an instant', { ...fine, at: '2026-01-01T00:00:00Z' }, []],
    ['yes as text', { ...fine, yes: 'yes' }, ['yes INVALID_VALUE']],
    ['a text for a list', { ...fine, list: 'x' }, ['list INVALID_VALUE']],
    [
      'an inherited value was not given',
      Object.create(fine),
      ['name REQUIRED', 'on REQUIRED', 'yes REQUIRED', 'list REQUIRED'],
    ],
  ])('%s', (_name, input, expected) => {
    expect(check(one, input).map((p) => `${p.path} ${p.code}`)).toEqual(expected);
  });

  it('a list by itself names the place', () => {
    expect(check(shape.list('List', shape.whole('n', 0, 9)), [1, 10, 2.5]).map((p) => `${p.path} ${p.code}`)).toEqual([
      '1 OUT_OF_RANGE',
      '2 INVALID_VALUE',
    ]);
  });

  it('every shape says what it expects, and shows a value shortly', () => {
    for (const field of Object.values(CONSULTATION.fields)) expect(expectation(field).length).toBeGreaterThan(3);
    expect([expectation(shape.instant('x')), expectation(shape.flag('x')), expectation(one)]).toHaveLength(3);
    expect(shape.shown('x'.repeat(100)).length).toBeLessThan(70);
    expect([shape.shown([1]), shape.shown({}), shape.shown(2)]).toEqual(['a list of 1', 'a record', '2']);
  });
});
