import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  birthdayAt,
  dayAfterHours,
  dayOf,
  daysBetween,
  hoursHavePassed,
  isDay,
  isInstant,
  isTimeZone,
  laterDay,
} from './calendar.ts';

describe('calendar days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    [20260101, false],
    [null, false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('agrees with Date on every day of four centuries', () => {
    const start = Date.UTC(1900, 0, 1);
    for (let n = 0; n < 146_097; n += 7)
      expect(isDay(new Date(start + n * 86_400_000).toISOString().slice(0, 10))).toBe(true);
  });

  it('adds days and months, clamped to the end of the month', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(birthdayAt('2008-02-29', 18)).toBe('2026-03-01');
    expect(birthdayAt('2008-03-01', 18)).toBe('2026-03-01');
  });

  it('counts hours by the clock, over the change of clocks', () => {
    expect(dayAfterHours('2026-03-28T23:30:00Z', 24, 'Europe/London')).toBe('2026-03-30');
    expect(dayOf('2026-03-28T23:30:00Z', 'Europe/London')).toBe('2026-03-28');
    expect(dayOf('2026-03-28T23:30:00Z', 'Asia/Tokyo')).toBe('2026-03-29');
    expect(hoursHavePassed('2026-03-28T12:00:00Z', 48, '2026-03-30T12:00:00Z')).toBe(true);
    expect(hoursHavePassed('2026-03-28T12:00:00Z', 48, '2026-03-30T11:59:59Z')).toBe(false);
  });

  it('knows instants, time zones, and which day is later', () => {
    expect([isInstant('2026-03-28T23:30:00Z'), isInstant('2026-03-28'), isInstant(3)]).toEqual([true, false, false]);
    expect([isTimeZone('Europe/London'), isTimeZone('+01:00'), isTimeZone('Mars/Base'), isTimeZone(1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([
      laterDay('2026-01-01', '2026-01-02'),
      laterDay('2026-01-03', '2026-01-02'),
      laterDay(null, '2026-01-01'),
      laterDay('2026-01-01', null),
    ]).toEqual(['2026-01-02', '2026-01-03', null, null]);
  });
});
