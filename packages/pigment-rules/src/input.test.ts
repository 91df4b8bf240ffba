import type { Consultation } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { BLACK, catalogue, consultation, HEALTHY, settings, TODAY } from '../test/world.ts';
import { evaluate } from './evaluate.ts';
import { screen } from './screen.ts';

const problems = (given: unknown, asOf: unknown = TODAY, s: unknown = settings()) => {
  const result = screen(given as Consultation, s as ReturnType<typeof settings>, asOf as string);
  return result.ok ? [] : result.problems.map((p) => `${p.path} ${p.code}`);
};

describe('bad input is a list of problems', () => {
  const by = { practitioner: 'P', reason: 'r' };
  it.each([
    ['no consultation', undefined, [' REQUIRED']],
    ['a text', 'x', [' INVALID_VALUE']],
    ['a list', [], [' INVALID_VALUE']],
    ['nothing in it', {}, ['indications REQUIRED', 'zones REQUIRED']],
    ['no zone', { ...HEALTHY, zones: [] }, ['zones REQUIRED']],
    ['ten zones', { ...HEALTHY, zones: Array.from({ length: 10 }, () => ({ zone: 'vertex' })) }, ['zones TOO_LONG']],
    ['a misspelt field', { ...HEALTHY, pregnancy: 'no' }, ['pregnancy INVALID_VALUE']],
    ['an answer that is none', { ...HEALTHY, keloid: 'maybe' }, ['keloid INVALID_VALUE']],
    ['A1C not a number', { ...HEALTHY, a1cPercent: Number.NaN }, ['a1cPercent INVALID_VALUE']],
    ['A1C of 40', { ...HEALTHY, a1cPercent: 40 }, ['a1cPercent OUT_OF_RANGE']],
    ['a day that does not exist', { ...HEALTHY, bornOn: '2025-02-29' }, ['bornOn INVALID_VALUE']],
    ['a day in another form', { ...HEALTHY, bornOn: '29/02/2024' }, ['bornOn INVALID_VALUE']],
    [
      'a patch test in the future',
      { ...HEALTHY, patchTests: [{ productId: 'a', lot: '1', on: '2026-06-16' }] },
      ['patchTests.0.on OUT_OF_RANGE'],
    ],
    ['a birth in the future', { ...HEALTHY, bornOn: '2026-06-16', patchTests: [] }, ['bornOn OUT_OF_RANGE']],
    ['a birth before 1900', { ...HEALTHY, bornOn: '1899-12-31' }, ['bornOn OUT_OF_RANGE']],
    ['a transplant before birth', { ...HEALTHY, transplantOn: '1980-01-01' }, ['transplantOn CONFLICT']],
    [
      'a scar in the future',
      { ...HEALTHY, scars: [{ type: 'trauma', healedOn: '2027-01-01' }] },
      ['scars.0.healedOn OUT_OF_RANGE'],
    ],
    [
      'a letter in the future',
      { ...HEALTHY, letters: [{ rule: 'A7', from: 'D', on: '2026-07-01', scope: 's' }] },
      ['letters.0.on OUT_OF_RANGE'],
    ],
    [
      'a decision in the future',
      { ...HEALTHY, overrides: [{ rule: 'A6', ...by, on: '2026-07-01' }] },
      ['overrides.0.on OUT_OF_RANGE'],
    ],
    [
      'a decision without a reason',
      { ...HEALTHY, overrides: [{ rule: 'A6', practitioner: 'P', reason: ' ', on: TODAY }] },
      ['overrides.0.reason INVALID_VALUE'],
    ],
    [
      'a stage of another scale',
      { ...HEALTHY, stage: { scale: 'ludwig', stage: 'VII' } },
      ['stage.stage INVALID_VALUE'],
    ],
    ['a zone twice', { ...HEALTHY, zones: [{ zone: 'vertex' }, { zone: 'vertex' }] }, ['zones.1.zone CONFLICT']],
    [
      'a target without a name',
      { ...HEALTHY, zones: [{ zone: 'vertex', targetDotsPerCm2: 90 }] },
      ['zones.0.targetEnteredBy REQUIRED'],
    ],
    [
      'an instant on another day',
      { ...HEALTHY, patchTests: [{ productId: 'a', lot: '1', on: '2026-06-01', at: '2026-06-02T10:00:00Z' }] },
      ['patchTests.0.at CONFLICT'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it('names the field, the value and what was expected', () => {
    const result = screen(consultation({ a1cPercent: 40 }), settings(), TODAY);
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: 'a1cPercent',
          code: 'OUT_OF_RANGE',
          value: '40',
          expected: 'a number from 3 to 20',
          message: 'a1cPercent: 40 given, expected a number from 3 to 20',
        },
      ],
    });
  });

  it('a day, or instant, to answer for that is none', () => {
    expect(problems(HEALTHY, 'today')).toEqual(['asOf INVALID_VALUE']);
    expect(problems(HEALTHY, null)).toEqual(['asOf INVALID_VALUE']);
    expect(problems(HEALTHY, { on: TODAY, at: 'noon' })).toEqual(['asOf.at INVALID_VALUE']);
    const at = { on: TODAY, at: '2026-06-15T08:00:00Z' };
    const late = { ...HEALTHY, patchTests: [{ productId: 'a', lot: '1', on: TODAY, at: '2026-06-15T09:00:00Z' }] };
    expect(problems(late, at)).toEqual(['patchTests.0.at OUT_OF_RANGE']);
  });

  it('the full evaluation refuses the same', () => {
    const given = { consultation: HEALTHY, settings: settings(), catalogue: catalogue(), asOf: 'today' };
    expect(evaluate(given)).toMatchObject({ ok: false, problems: [{ path: 'asOf' }] });
    expect(evaluate({ ...given, asOf: TODAY, settings: {} as ReturnType<typeof settings> })).toMatchObject({
      ok: false,
      problems: [{ path: 'settings' }],
    });
    const twice = { ...catalogue(), products: [BLACK, BLACK] };
    expect(evaluate({ ...given, asOf: TODAY, catalogue: twice })).toMatchObject({
      ok: false,
      problems: [{ path: 'catalogue.products.1.id', code: 'CONFLICT' }],
    });
  });

  it('settings that were not resolved, or tampered with', () => {
    const s = settings();
    expect(problems(HEALTHY, TODAY, {})).toEqual(['settings INVALID_VALUE']);
    expect(problems(HEALTHY, TODAY, null)).toEqual(['settings INVALID_VALUE']);
    expect(problems(HEALTHY, TODAY, { ...s, values: { ...s.values, 'safety.clearDays': 1 } })).toEqual([
      'settings.safety.clearDays OUT_OF_RANGE',
    ]);
    expect(problems(HEALTHY, TODAY, { ...s, values: { ...s.values, 'safety.clearDays': Number.NaN } })).toEqual([
      'settings.safety.clearDays OUT_OF_RANGE',
    ]);
    expect(problems(HEALTHY, TODAY, { ...s, values: { ...s.values, 'safety.clearDays': null } })).toEqual([
      'settings.safety.clearDays OUT_OF_RANGE',
    ]);
    expect(problems(HEALTHY, TODAY, { ...s, values: { ...s.values, other: 1 } })).toEqual([
      'settings.other UNKNOWN_REFERENCE',
    ]);
  });
});
