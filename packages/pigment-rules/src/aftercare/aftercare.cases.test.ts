import { resolveSettings } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { settings } from '../../test/world.ts';
import { englishText } from '../messages/en.ts';
import { aftercareCalendar } from './calendar.ts';
import { aftercarePlan, today, type AftercareKey } from './plan.ts';

const planOf = (session: string, s = settings()) => {
  const result = aftercarePlan(session, s);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const dayOfItem = (key: AftercareKey, session = '2026-06-01', s = settings()) =>
  planOf(session, s).items.find((i) => i.key === key)?.on;

describe('D: days counted from the latest session (0 = its day)', () => {
  it.each([
    ['wash_water', '2026-06-06', 'none d0-4, water d5'],
    ['shampoo', '2026-06-11', 'mild shampoo d10'],
    ['moisturise', '2026-06-06', 'after d4 (S1)'],
    ['exercise', '2026-06-07', 'from d6 (S1)'],
    ['sun_cover', '2026-07-01', 'through d30'],
    ['sunscreen', '2026-07-02', 'then SPF 30+'],
    ['pool_sauna_steam', '2026-07-01', 'the later of 30 days and one calendar month: both 1 July'],
    ['foil_shave', '2026-06-06', 'd5+'],
    ['razor', '2026-06-15', 'd14'],
    ['dots_darker', '2026-06-08', 'up to 7 days'],
    ['normal_activity', '2026-06-04', 'a few days (S4)'],
    ['products', '2026-06-11', 'some products, several days (S0)'],
    ['blood_donation', null, 'ask the service'],
  ] as const)('%s on %s: %s', (key, on, _why) => {
    expect(dayOfItem(key)).toBe(on);
  });

  it.each([
    ['a month of 31 days', '2026-05-10', '2026-06-10'],
    ['a month of 30 days', '2026-06-10', '2026-07-10'],
    ['February: 30 days are later', '2026-02-10', '2026-03-12'],
    ['31 January: 30 days are later than 28 February', '2026-01-31', '2026-03-02'],
    ['31 January of a leap year', '2028-01-31', '2028-03-01'],
    ['31 August: 30 September is both', '2026-08-31', '2026-09-30'],
  ])('pool, sauna, steam after %s', (_name, session, on) => {
    expect(dayOfItem('pool_sauna_steam', session)).toBe(on);
  });

  it('an instant falls on its day in the time zone of the clinic', () => {
    expect(planOf('2026-06-01T23:30:00Z').sessionOn).toBe('2026-06-02');
    expect(planOf('2026-06-01T23:30:00Z', settings({}, 'US', 'America/New_York')).sessionOn).toBe('2026-06-01');
    expect(planOf('2026-03-29T00:30:00Z').sessionOn).toBe('2026-03-29');
  });

  it('every item has a source and a text', () => {
    for (const item of planOf('2026-06-01').items) {
      expect(item.sources.length, item.key).toBeGreaterThan(0);
      expect(englishText(item.text), item.key).toBeDefined();
    }
  });
});

describe('D: today', () => {
  const keysOn = (date: string) => {
    const got = today(planOf('2026-06-01'), date);
    if (!got.ok) throw new Error(JSON.stringify(got.problems));
    return {
      day: got.value.day,
      allowed: got.value.allowed.map((i) => i.key),
      keep: got.value.keep.map((i) => i.key),
      notYet: got.value.notYet.map((i) => i.key),
    };
  };
  it.each([
    ['2026-06-01', 0, []],
    ['2026-06-05', 4, ['normal_activity']],
    ['2026-06-06', 5, ['normal_activity', 'foil_shave', 'moisturise', 'wash_water']],
    ['2026-06-07', 6, ['normal_activity', 'foil_shave', 'moisturise', 'wash_water', 'exercise']],
  ])('%s is day %i', (date, day, allowed) => {
    expect(keysOn(date)).toMatchObject({ day, allowed });
  });

  it('sun cover still holds on day 30, sunscreen is for day 31; pool on its own day', () => {
    expect(keysOn('2026-07-01').keep).toEqual(['sun_cover']);
    expect(keysOn('2026-07-01').allowed).toContain('pool_sauna_steam');
    expect(keysOn('2026-06-30').notYet).toEqual(['pool_sauna_steam', 'sunscreen']);
    expect(keysOn('2026-07-02')).toMatchObject({ keep: [], notYet: [] });
  });

  it('refuses a day before the session, or none; and a session that is none', () => {
    expect(today(planOf('2026-06-01'), '2026-05-31')).toMatchObject({
      ok: false,
      problems: [{ path: 'date', code: 'OUT_OF_RANGE' }],
    });
    expect(today(planOf('2026-06-01'), 'tomorrow')).toMatchObject({
      ok: false,
      problems: [{ path: 'date', code: 'INVALID_VALUE' }],
    });
    expect(aftercarePlan('yesterday', settings())).toMatchObject({ ok: false, problems: [{ path: 'latestSession' }] });
  });
});

describe('D: longer by setting; shorter than a founding document only with sign-off', () => {
  const resolved = (key: string, value: number, signed = false, asOf?: string) =>
    resolveSettings(
      {
        version: '1',
        region: 'GB',
        timeZone: 'Europe/London',
        values: [{ key, value }],
        ...(signed ? { signOffs: [{ key, by: 'Dr', reason: 'own data', on: '2026-06-01' }] } : {}),
      },
      asOf,
    );
  it.each([
    ['moisturise a day earlier (S1)', 'aftercare.moisturiseFrom', 4, false],
    ['exercise a day earlier (S1)', 'aftercare.exerciseFrom', 5, false],
    ['30 days flat instead of a month (S1)', 'aftercare.poolMonths', 0, false],
    ['moisturise later', 'aftercare.moisturiseFrom', 9, true],
    ['razor earlier: no founding figure', 'aftercare.razorFrom', 10, true],
    ['shampoo earlier: no founding figure', 'aftercare.shampooFrom', 4, true],
    ['sun cover shorter: no founding figure', 'aftercare.sunCoverThrough', 14, true],
  ] as const)('%s', (_name, key, value, accepted) => {
    const got = resolved(key, value);
    expect(got.problems.map((p) => p.code)).toEqual(accepted ? [] : ['CONFLICT']);
    expect(got.settings?.values[key] === value).toBe(accepted);
    expect(resolved(key, value, true).problems).toEqual([]);
  });

  it('a sign-off counts from its own day', () => {
    expect(resolved('aftercare.exerciseFrom', 5, true, '2026-05-31').problems).toHaveLength(1);
    expect(resolved('aftercare.exerciseFrom', 5, true, '2026-06-01').problems).toEqual([]);
  });

  it('a changed setting changes the plan', () => {
    expect(dayOfItem('exercise', '2026-06-01', settings({ 'aftercare.exerciseFrom': 10 }))).toBe('2026-06-11');
  });
});

describe('D: the calendar file', () => {
  const file = () => {
    const made = aftercareCalendar(
      planOf('2026-06-01'),
      'case;7',
      '2026-06-01T16:00:00+01:00',
      (key) =>
        `${englishText(key) ?? key}, then; a \\ and\na very long line that has to be folded because it is long: ${'é'.repeat(40)}`,
    );
    if (!made.ok) throw new Error('no file');
    return made.value;
  };

  it('has one all-day event for each dated item, ids that stay, and CRLF lines of at most 75 octets', () => {
    const text = file();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(13);
    expect(text).toContain('UID:case\\;7-pool_sauna_steam@stipple\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\n');
    expect(text).toContain('DTSTAMP:20260601T150000Z');
    expect(text).toContain('\\, then\\; a \\\\ and\\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain('é'.repeat(40));
  });

  it('refuses a stamp that is no instant', () => {
    expect(aftercareCalendar(planOf('2026-06-01'), 'x', 'now', (k) => k)).toMatchObject({
      ok: false,
      problems: [{ path: 'stamp' }],
    });
  });
});
