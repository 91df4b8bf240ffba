import { expect, test } from 'vitest';
import {
  OPENING_LIMITS,
  openingExceptionProblems,
  openingWeekProblems,
  orderedWeek,
  type OpeningException,
  type OpeningInterval,
  type Weekday,
} from './opening-hours.ts';

const at = (weekday: Weekday, opens: string, closes: string): OpeningInterval => ({ weekday, opens, closes });
const said = (problems: readonly { path: readonly string[]; code: string }[]) =>
  problems.map(({ path, code }) => `${path.join('.')} ${code}`);

test.each<[string, OpeningInterval[], string[]]>([
  ['nothing at all', [], []],
  ['a lunch break', [at('monday', '09:00', '12:00'), at('monday', '13:00', '18:00')], []],
  ['one that begins as the other ends', [at('monday', '09:00', '12:00'), at('monday', '12:00', '18:00')], []],
  ['the same times on two days', [at('monday', '09:00', '17:00'), at('tuesday', '09:00', '17:00')], []],
  ['until midnight', [at('friday', '18:00', '24:00')], []],
  ['an hour too many', [at('monday', '24:00', '24:00')], ['week.0.opens INVALID_VALUE']],
  ['no clock', [at('monday', '9:00', '17:00')], ['week.0.opens INVALID_VALUE']],
  ['minutes that are none', [at('monday', '09:00', '17:60')], ['week.0.closes INVALID_VALUE']],
  ['past midnight', [at('saturday', '20:00', '02:00')], ['week.0.closes OUT_OF_RANGE']],
  ['open for no time', [at('monday', '09:00', '09:00')], ['week.0.closes OUT_OF_RANGE']],
  ['an overlap', [at('monday', '09:00', '12:00'), at('monday', '11:59', '18:00')], ['week.1.opens CONFLICT']],
  ['one inside another', [at('monday', '09:00', '18:00'), at('monday', '10:00', '11:00')], ['week.1.opens CONFLICT']],
  ['the same twice', [at('monday', '09:00', '18:00'), at('monday', '09:00', '18:00')], ['week.1.opens CONFLICT']],
  [
    'more pieces than a day has',
    ['06', '08', '10', '12', '14'].map((hour) => at('sunday', `${hour}:00`, `${hour}:30`)),
    ['week.4.weekday TOO_LONG'],
  ],
])('a week with %s', (_, week, expected) => {
  expect(said(openingWeekProblems(week))).toEqual(expected);
});

test('a week is shown from Monday morning to Sunday evening', () => {
  const week = [at('sunday', '10:00', '14:00'), at('monday', '13:00', '18:00'), at('monday', '09:00', '12:00')];
  expect(orderedWeek(week).map(({ weekday, opens }) => `${weekday} ${opens}`)).toEqual([
    'monday 09:00',
    'monday 13:00',
    'sunday 10:00',
  ]);
});

const christmas: OpeningException = { startsOn: '2026-12-24', endsOn: '2026-12-26', opens: null, closes: null };
test.each<[string, Partial<OpeningException>, string[]]>([
  ['closed for a few days', {}, []],
  ['shorter on one day', { startsOn: '2026-12-27', endsOn: '2026-12-27', opens: '10:00', closes: '14:00' }, []],
  ['an end before its start', { endsOn: '2026-12-23' }, ['endsOn OUT_OF_RANGE']],
  ['more than a year', { endsOn: '2027-12-25' }, ['endsOn OUT_OF_RANGE']],
  ['one time of two', { opens: '10:00' }, ['closes REQUIRED']],
  ['closed before open', { opens: '14:00', closes: '10:00' }, ['closes OUT_OF_RANGE']],
])('an exception: %s', (_, given, expected) => {
  expect(said(openingExceptionProblems({ ...christmas, ...given }, []))).toEqual(expected);
});

test.each([
  ['2026-12-20', '2026-12-23', 0],
  ['2026-12-20', '2026-12-24', 1],
  ['2026-12-25', '2026-12-25', 1],
  ['2026-12-26', '2027-01-02', 1],
  ['2026-12-27', '2027-01-02', 0],
])('an exception from %s to %s meets Christmas %i times', (startsOn, endsOn, times) => {
  const given = { startsOn, endsOn, opens: null, closes: null };
  expect(openingExceptionProblems(given, [christmas])).toHaveLength(times);
});

test('there is an end to exceptions', () => {
  const many = Array.from({ length: OPENING_LIMITS.exceptions }, () => ({
    startsOn: '2020-01-01',
    endsOn: '2020-01-01',
  }));
  expect(said(openingExceptionProblems(christmas, many))).toEqual(['startsOn TOO_LONG']);
});
