import { describe, expect, test } from 'vitest';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell.ts';
import { readCode, readCountry, readCurrency, readFlag, readLanguage, readTimeZone } from './code.ts';
import { dateFormat, readDay } from './day.ts';
import { readAmount, readDecimal, readWhole } from './number.ts';
import { readId, readIds, readText } from './text.ts';

/** What a parser answers, or the category of its fault. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(RowFault);
    return (error as RowFault).category;
  }
}

describe('dates', () => {
  test.each<[string, Cell, string]>([
    ['ISO', '2024-02-29', '2024-02-29'],
    ['ISO', ' 2024-02-29 ', '2024-02-29'],
    ['iso', '2023-02-29', 'invalid_date'],
    ['ISO', '2024-2-9', 'invalid_date'],
    ['ISO', '2024-01-05T00:00:00', 'invalid_date'],
    ['ISO', '05/01/2024', 'invalid_date'],
    ['ISO', '45000', 'invalid_date'],
    ['ISO', '0000-01-01', 'invalid_date'],
    ['ISO', '2024-13-01', 'invalid_date'],
    ['ISO', '2100-02-29', 'invalid_date'],
    ['ISO', '2000-02-29', '2000-02-29'],
    ['DMY', '03/04/2024', '2024-04-03'],
    ['DMY', '3.4.2024', '2024-04-03'],
    ['DMY', '31-12-2024', '2024-12-31'],
    ['DMY', '12/31/2024', 'invalid_date'],
    ['DMY', '03/04.2024', 'invalid_date'],
    ['DMY', '03/04/24', 'invalid_date'],
    ['DMY', '2024-04-03', 'invalid_date'],
    ['MDY', '03/04/2024', '2024-03-04'],
    ['MDY', '31/12/2024', 'invalid_date'],
    ['dd.MM.yyyy', '03.04.2024', '2024-04-03'],
    ['dd.MM.yyyy', '3.4.2024', 'invalid_date'],
    ['dd.MM.yyyy', '03/04/2024', 'invalid_date'],
    ['d.M.yyyy', '3.4.2024', '2024-04-03'],
    ['yyyyMMdd', '20240403', '2024-04-03'],
    ['yyyy/MM/dd', '2024/04/03', '2024-04-03'],
    // Workbook numbers are serials of the 1900 system, whatever format is declared for text.
    ['DMY', { number: 45_292 }, '2024-01-01'],
    ['ISO', { number: 45_292.99 }, '2024-01-01'],
    ['ISO', { number: 1 }, '1900-01-01'],
    ['ISO', { number: 59 }, '1900-02-28'],
    ['ISO', { number: 60 }, 'invalid_date'],
    ['ISO', { number: 61 }, '1900-03-01'],
    ['ISO', { number: 0 }, 'invalid_date'],
    ['ISO', { number: -1 }, 'invalid_date'],
    ['ISO', { number: 2_958_465 }, '9999-12-31'],
    ['ISO', { number: 2_958_466 }, 'invalid_date'],
    ['ISO', { number: 43_831, shift: 1_462 }, '2024-01-02'],
    ['ISO', { day: '2024-01-05' }, '2024-01-05'],
    ['ISO', { flag: true }, 'invalid_date'],
  ])('%s: %j is %s', (declared, cell, expected) => {
    expect(outcome(() => readDay(cell, dateFormat(declared)!))).toBe(expected);
  });

  test.each(['', 'YMD', 'dd.MM', 'dd.MM.yy', 'ddd.MM.yyyy', 'dd.MM.yyyy HH', 'dd MMM yyyy', 'dd.dd.yyyy'])(
    '%j is no format',
    (declared) => {
      expect(dateFormat(declared)).toBeNull();
    },
  );
});

describe('numbers', () => {
  const rating = (cell: Cell, sign: 'point' | 'comma' = 'point') => outcome(() => readWhole(cell, sign, 1, 5));
  test.each<[Cell, unknown]>([
    ['4', 4],
    [' 4 ', 4],
    ['\u00A04\u00A0', 4],
    ['4.0', 4],
    [{ number: 4 }, 4],
    ['4.5', 'invalid_number'],
    [{ number: 4.5 }, 'invalid_number'],
    ['0', 'out_of_range'],
    ['6', 'out_of_range'],
    ['-1', 'out_of_range'],
    ['five', 'invalid_number'],
    ['1e0', 'invalid_number'],
    ['0x4', 'invalid_number'],
    ['4 stars', 'invalid_number'],
    ['４', 'invalid_number'],
    [{ flag: true }, 'invalid_number'],
    ['4\u202E', 'invalid_number'],
  ])('a rating %j is %s', (cell, expected) => {
    expect(rating(cell)).toBe(expected);
  });

  test.each<[string, 'point' | 'comma', unknown]>([
    ['51.5', 'point', 51.5],
    ['51,5', 'point', 'invalid_number'],
    ['1,234.5', 'point', 'invalid_number'],
    ['1 234', 'point', 'invalid_number'],
    ['51,5', 'comma', 51.5],
    ['-0,12', 'comma', -0.12],
    ['51.5', 'comma', 'invalid_number'],
    ['1.234,5', 'comma', 1234.5],
    ['1\u00A0234,5', 'comma', 1234.5],
    ['1\u202F234\u202F567', 'comma', 1234567],
    ['1.234\u00A0567', 'comma', 'invalid_number'],
    ['1.23,5', 'comma', 'invalid_number'],
    ['12.3456', 'comma', 'invalid_number'],
    ['0.123', 'comma', 'invalid_number'],
    ['1234.567', 'comma', 'invalid_number'],
    ['1,2,3', 'comma', 'invalid_number'],
    ['1 234', 'comma', 'invalid_number'],
  ])('%j with a decimal %s is %s', (text, sign, expected) => {
    expect(outcome(() => readDecimal(text, sign, -1e9, 1e9))).toBe(expected);
  });

  test.each<[Cell, string, 'point' | 'comma', unknown]>([
    ['1950', 'GBP', 'point', 195_000],
    ['1950.5', 'GBP', 'point', 195_050],
    ['1950.50', 'GBP', 'point', 195_050],
    ['1950.505', 'GBP', 'point', 'invalid_number'],
    ['0', 'GBP', 'point', 0],
    ['-1', 'GBP', 'point', 'out_of_range'],
    ['-0.01', 'GBP', 'point', 'out_of_range'],
    ['£10', 'GBP', 'point', 'invalid_number'],
    ['98000', 'JPY', 'point', 98_000],
    ['98000.5', 'JPY', 'point', 'invalid_number'],
    ['98000.00', 'JPY', 'point', 'invalid_number'],
    ['12.345', 'KWD', 'point', 12_345],
    ['12.3456', 'KWD', 'point', 'invalid_number'],
    ['1.950,50', 'EUR', 'comma', 195_050],
    ['99999999999', 'EUR', 'point', 'out_of_range'],
    [{ number: 19.99 }, 'EUR', 'comma', 1999],
    [{ number: 3 * 19.99 + 1e-14 }, 'EUR', 'point', 5997],
  ])('an amount %j %s (%s) is %s', (cell, currency, sign, expected) => {
    expect(outcome(() => readAmount(cell, sign, currency))).toBe(expected);
  });
});

describe('codes', () => {
  test.each<[(cell: Cell) => unknown, string, unknown]>([
    [readCountry, 'gb', 'GB'],
    [readCountry, ' De ', 'DE'],
    [readCountry, 'UK', 'unknown_code'],
    [readCountry, 'GBR', 'unknown_code'],
    [readCountry, 'XX', 'unknown_code'],
    [readCurrency, 'eur', 'EUR'],
    [readCurrency, 'DEM', 'unknown_code'],
    [readCurrency, '€', 'unknown_code'],
    [readTimeZone, 'europe/london', 'Europe/London'],
    [readTimeZone, 'Europe/Kyiv', 'Europe/Kyiv'],
    [readTimeZone, 'Asia/Kolkata', 'Asia/Kolkata'],
    [readTimeZone, 'AMERICA/ARGENTINA/BUENOS_AIRES', expect.stringMatching(/^America\//)],
    [readTimeZone, 'utc', 'UTC'],
    [readTimeZone, '+01:00', 'unknown_code'],
    [readTimeZone, 'BST', 'unknown_code'],
    [readTimeZone, 'IST', 'unknown_code'],
    [readTimeZone, 'SystemV/PST8', 'unknown_code'],
    [readTimeZone, 'etc/gmt+5', 'Etc/GMT+5'],
    [readTimeZone, 'GMT+1', 'unknown_code'],
    [readTimeZone, 'Europe/Leeds', 'unknown_code'],
    [readTimeZone, 'British Summer Time', 'unknown_code'],
    [readTimeZone, '../etc/passwd', 'unknown_code'],
    [(cell) => readCode(cell, ['full_scalp', 'scar']), 'Full-Scalp', 'full_scalp'],
    [(cell) => readCode(cell, ['full_scalp', 'scar']), 'scars', 'unknown_code'],
    [(cell) => readCode(cell, ['I', 'II']), 'ii', 'II'],
    [readFlag, 'Yes', true],
    [readFlag, '0', false],
    [readFlag, 'maybe', 'unknown_code'],
    [(cell) => readLanguage(cellText(cell)), 'EN', 'en'],
    [(cell) => readLanguage(cellText(cell)), 'pt_br', 'pt-BR'],
    [(cell) => readLanguage(cellText(cell)), 'German', 'de'],
    [(cell) => readLanguage(cellText(cell)), 'Deutsch', 'de'],
    [(cell) => readLanguage(cellText(cell)), 'gibberish', 'unknown_code'],
  ])('%# %s is %s', (read, text, expected) => {
    expect(outcome(() => read(text))).toEqual(expected);
  });

  test('typed true and false', () => {
    expect([readFlag({ flag: true }), readFlag({ number: 0 })]).toEqual([true, false]);
  });
});

describe('text and ids', () => {
  test.each<[Cell, unknown]>([
    [{ number: 101 }, '101'],
    [{ number: 4_420_794_600_000 }, '4420794600000'],
    [{ number: 1e21 }, '1000000000000000000000'],
    [' 00101 ', '00101'],
    ['a B', 'a B'],
    ['x'.repeat(201), 'too_long'],
    [{ fault: '#N/A' }, 'formula_error'],
  ])('the id %j is %s', (cell, expected) => {
    expect(outcome(() => readId(cell))).toBe(expected);
  });

  test('lists', () => {
    expect(readIds(' L1 |L2||L1| ')).toEqual(['L1', 'L2']);
    expect(readIds('a,b;c')).toEqual(['a,b;c']);
  });

  test.each([
    ['x'.repeat(10_000), true],
    ['x'.repeat(10_001), false],
    // Characters are code points, as the database counts them.
    ['😀'.repeat(10_000), true],
    ['😀'.repeat(10_001), false],
  ])('a text is measured in characters', (text, fits) => {
    expect(outcome(() => readText(text, 10_000))).toBe(fits ? text : 'too_long');
  });

  test('text is kept as written', () => {
    for (const text of [' <b>x</b> ', '=1+1', '\u202Eabc', 'a\u0301', "Robert'); drop table review;--", '\uFEFFx']) {
      expect(readText(text, 100)).toBe(text);
    }
  });
});
