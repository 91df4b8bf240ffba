import { describe, expect, test } from 'vitest';
import { CalendarDay, DateTime } from './scalars.ts';

describe('Date', () => {
  test.each(['2026-03-31', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(CalendarDay.parseValue(day)).toBe(day);
    expect(CalendarDay.serialize(day)).toBe(day);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '31.03.2026',
    '2026-03-31T00:00:00Z',
    '',
    20260331,
    null,
  ])('%s is refused', (value) => {
    expect(() => CalendarDay.parseValue(value)).toThrow('calendar day');
  });
});

describe('DateTime', () => {
  test('is given in UTC, from a Date as from ready-made text', () => {
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(DateTime.serialize('2026-03-31T10:30:00+01:00')).toBe('2026-03-31T09:30:00.000Z');
  });

  test.each(['2026-03-31', '2026-03-31 10:00:00Z', '2026-02-30T10:00:00Z', '2026-03-31T25:00:00Z', '1e9', 0, {}])(
    '%s is refused',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow('instant');
    },
  );
});
