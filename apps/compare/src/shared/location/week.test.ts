import { expect, test } from 'vitest';
import { weekRows } from './week.ts';

const at = (weekday: string, opens: string, closes: string) => ({ weekday, opens, closes });
const shown = (week: Parameters<typeof weekRows>[0]) =>
  weekRows(week).map(({ from, to, times }) => `${from} ${to} ${times.map((t) => `${t.opens}-${t.closes}`).join()}`);

test('days of the same hours share a row, a day off stands between them', () => {
  const week = [
    at('MONDAY', '09:00', '12:00'),
    at('MONDAY', '13:00', '18:00'),
    at('TUESDAY', '09:00', '12:00'),
    at('TUESDAY', '13:00', '18:00'),
    at('THURSDAY', '09:00', '12:00'),
    at('SATURDAY', '10:00', '24:00'),
  ];
  expect(shown(week)).toEqual([
    'monday tuesday 09:00-12:00,13:00-18:00',
    'wednesday wednesday ',
    'thursday thursday 09:00-12:00',
    'friday friday ',
    'saturday saturday 10:00-24:00',
    'sunday sunday ',
  ]);
});

test('one that is open every day alike is one row', () => {
  const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  expect(shown(days.map((day) => at(day, '10:00', '18:00')))).toEqual(['monday sunday 10:00-18:00']);
});
