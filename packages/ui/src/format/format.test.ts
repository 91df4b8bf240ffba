import { describe, expect, it } from 'vitest';
import { createFormat } from './index.ts';

const en = createFormat('en');
const de = createFormat('de');
/** Spaces that do not break are spaces to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('formats', () => {
  it.each([
    [{ amountMinor: 120_000, currency: 'GBP' }, '£1,200', '1.200 £'],
    [{ amountMinor: 120_050, currency: 'GBP' }, '£1,200.50', '1.200,50 £'],
    [{ amountMinor: 120_000, currency: 'JPY' }, 'JP¥120,000', '120.000 ¥'],
    [{ amountMinor: 120_000, currency: 'KWD' }, 'KWD 120', '120 KWD'],
    [{ amountMinor: 100, currency: 'ISK' }, 'ISK 100', '100 ISK'],
    [{ amountMinor: 12_345, currency: 'HUF' }, 'HUF 123.45', '123,45 HUF'],
  ])('%j is %s, in German %s', (money, english, german) => {
    expect(plain(en.money(money))).toBe(english);
    expect(plain(de.money(money))).toBe(german);
  });

  it('shows a range of money once where both ends are the same', () => {
    const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
    expect(plain(en.moneyRange(gbp(80_000), gbp(160_000)))).toBe('£800 – £1,600');
    expect(plain(de.moneyRange(gbp(80_000), gbp(160_050)))).toBe('800,00–1.600,50 £');
    expect(en.moneyRange(gbp(80_000), gbp(80_000))).toBe('£800');
  });

  it('writes a calendar day as that day, wherever the reader is', () => {
    expect(en.date('2026-03-01')).toBe('1 March 2026');
    expect(de.date('2026-03-01')).toBe('1. März 2026');
    expect(de.monthYear('2026-03-31')).toBe('März 2026');
    expect(en.dayIn('2026-03-31T23:30:00.000Z', 'Europe/Berlin')).toBe('1 April 2026');
  });

  it('names the zone of a time', () => {
    expect(en.time('2026-07-01T13:30:00Z', 'Europe/London')).toBe('14:30 BST');
    expect(de.time('2026-07-01T13:30:00Z', 'Europe/Berlin')).toBe('15:30 MESZ');
    expect(de.timeZone('Europe/Berlin')).toMatch(/Mitteleurop|Deutschland/);
  });

  it('measures in miles for English, in kilometres for German', () => {
    expect(en.distance(1.609344)).toBe('1 mile');
    expect(en.distance(5)).toBe('3.1 miles');
    expect(en.distance(80)).toBe('50 miles');
    expect(plain(de.distance(5.24))).toBe('5,2 km');
    expect(plain(de.distance(1234.4))).toBe('1.234 km');
  });

  it('counts healing in months, and the time since the last session in days first', () => {
    expect([0, 1, 14].map(en.monthsHealed)).toEqual(['less than 1 month healed', '1 month healed', '14 months healed']);
    expect(de.monthsHealed(14)).toBe('seit 14 Monaten verheilt');
    expect(en.sinceLastSession(1)).toBe('1 day after the last session');
    expect(de.sinceLastSession(60)).toBe('60 Tage nach der letzten Sitzung');
    expect(de.sinceLastSession(400)).toBe('13 Monate nach der letzten Sitzung');
  });

  it('shows a code that nobody knows as it is', () => {
    expect(de.language('pt-BR')).toBe('Portugiesisch (Brasilien)');
    expect(en.country('GB')).toBe('United Kingdom');
    expect(en.country('not a country')).toBe('not a country');
    expect(en.language('???')).toBe('???');
  });
});

it.each([
  ['en', '2026-12-24', '2027-01-01', '24 December 2026 \u2013 1 January 2027', 'Monday'],
  ['en', '2026-12-24', '2026-12-24', '24 December 2026', 'Monday'],
  ['de', '2026-12-24', '2026-12-26', '24. \u2013 26. Dezember 2026', 'Montag'],
] as const)('in %s, %s to %s is %s', (lang, first, last, range, monday) => {
  expect(createFormat(lang).dateRange(first, last)).toBe(range);
  expect(createFormat(lang).weekday('monday')).toBe(monday);
});
