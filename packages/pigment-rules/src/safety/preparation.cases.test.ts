import type { Consultation } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { consultation, settings, TODAY } from '../../test/world.ts';
import { screen } from '../screen.ts';

type Kit = NonNullable<Consultation['kit']>[number];
const keysOf = (given: Consultation, region: string, values = {}, asOf: Parameters<typeof screen>[2] = TODAY) => {
  const zone = region === 'US' ? 'America/New_York' : 'Europe/London';
  const result = screen(given, settings(values, region, zone), asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { ...result.value, a22: result.value.findings.filter((f) => f.rule === 'A22').map((f) => f.message.key) };
};

describe('A22 anaesthetics in the kit: the entry is rejected, not the client', () => {
  const cases: [name: string, region: string, values: object, entry: Kit, keys: string[]][] = [
    ['4 % in the US', 'US', {}, { name: 'Cream', lidocainePercent: 4, occlusion: 'no' }, []],
    ['4.1 % in the US', 'US', {}, { name: 'Cream', lidocainePercent: 4.1, occlusion: 'no' }, ['a22.tooStrong']],
    [
      '3 % in the US, a clinic limit of 2.5 %',
      'US',
      { 'safety.lidocainePercent': 2.5 },
      { name: 'Cream', lidocainePercent: 3, occlusion: 'no' },
      ['a22.tooStrong'],
    ],
    ['covered with film', 'US', {}, { name: 'Cream', lidocainePercent: 4, occlusion: 'yes' }, ['a22.occlusion']],
    ['no limit configured in GB', 'GB', {}, { name: 'Cream', lidocainePercent: 1, occlusion: 'no' }, ['a22.noLimit']],
    ['without lidocaine no limit is needed', 'GB', {}, { name: 'Gel', lidocainePercent: 0, occlusion: 'no' }, []],
    [
      'a limit configured in GB',
      'GB',
      { 'safety.lidocainePercent': 5 },
      { name: 'Cream', lidocainePercent: 5, occlusion: 'no' },
      [],
    ],
  ];
  it.each(cases)('%s', (_name, region, values, entry, keys) => {
    const got = keysOf(consultation({ kit: [entry] }), region, values);
    expect(got.a22).toEqual(keys);
    expect(got.outcome).toBe('INFO');
  });

  it('asks when covering is not known', () => {
    const got = keysOf(consultation({ kit: [{ name: 'Cream', lidocainePercent: 4 }] }), 'US');
    expect(got.openQuestions.map((q) => q.field)).toEqual(['kit.occlusion']);
  });
});

describe('A21 by the clock where times are stored', () => {
  const at = (instant: string, on: string) => ({
    patchTests: [{ productId: 'black-1', lot: 'L1', on, at: instant, reaction: 'no' as const }],
  });
  const cases: [name: string, instant: string, on: string, now: string, key: string][] = [
    ['47 h 59 min', '2026-06-13T10:01:00Z', '2026-06-13', '2026-06-15T10:00:00Z', 'a21.early'],
    ['48 h exactly', '2026-06-13T10:00:00Z', '2026-06-13', '2026-06-15T10:00:00Z', 'a21.short'],
    [
      'over the clock change in spring, 48 h by the clock',
      '2026-03-28T12:00:00Z',
      '2026-03-28',
      '2026-03-30T11:59:00Z',
      'a21.early',
    ],
    [
      'over the clock change in spring, reached',
      '2026-03-28T12:00:00Z',
      '2026-03-28',
      '2026-03-30T12:00:00Z',
      'a21.short',
    ],
  ];
  it.each(cases)('%s', (_name, instant, on, now, key) => {
    const got = keysOf(consultation(at(instant, on)), 'GB', {}, { on: now.slice(0, 10), at: now });
    expect(got.findings.map((f) => f.message.key)).toContain(key);
  });

  it('names the day on which the hours are over, in the time zone of the place', () => {
    const late = keysOf(
      consultation(at('2026-06-14T22:30:00Z', '2026-06-14')),
      'GB',
      {},
      { on: '2026-06-15', at: '2026-06-15T12:00:00Z' },
    );
    expect(late.findings.find((f) => f.rule === 'A21')?.until).toBe('2026-06-16');
    const longer = keysOf(consultation({ patchTests: [{ productId: 'x', lot: '1', on: '2026-06-12' }] }), 'GB', {
      'safety.patchHours': 96,
    });
    expect(longer.deferral).toEqual({ open: false, until: '2026-06-16' });
  });

  it('takes the test observed longest, in any order', () => {
    const tests = [
      { productId: 'b', lot: '2', on: '2026-06-15', at: '2026-06-15T08:00:00Z', reaction: 'no' as const },
      { productId: 'a', lot: '1', on: '2026-06-01', reaction: 'no' as const },
    ];
    const one = keysOf(consultation({ patchTests: tests }), 'GB');
    const other = keysOf(consultation({ patchTests: tests.toReversed() }), 'GB');
    expect(one).toEqual(other);
    expect(one.outcome).toBe('INFO');
  });
});
