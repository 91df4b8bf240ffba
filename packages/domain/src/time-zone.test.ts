import { expect, test } from 'vitest';
import { dayIn, timeZoneNamed } from './time-zone.ts';

test.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['UTC', 'UTC'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
])('%s is the zone %s', (text, zone) => {
  expect(timeZoneNamed(text)).toBe(zone);
});

test.each(['', 'BST', '+01:00', 'London', 'Europe/Nowhere', "Europe/London'; drop table location", 'Europe/'])(
  '"%s" is no zone',
  (text) => {
    expect(timeZoneNamed(text)).toBeNull();
  },
);

test.each([
  ['Europe/London', '2026-06-30T23:30:00Z', '2026-07-01'],
  ['Pacific/Auckland', '2026-01-01T11:30:00Z', '2026-01-02'],
  ['America/Los_Angeles', '2026-01-01T07:30:00Z', '2025-12-31'],
])('in %s at %s it is %s', (zone, instant, day) => {
  expect(dayIn(zone, new Date(instant))).toBe(day);
});
