import { filled, type Expected } from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { shownText } from './cell.ts';

/** How dates are written in a chain's files: what is expected of one, and a way to read it. */
export interface DateFormat {
  readonly expected: Expected;
  /** The day as ISO `YYYY-MM-DD`, or `null` when the text is not in the format or no real day. */
  readonly read: (text: string) => string | null;
}

const NAMED: Readonly<Record<string, Omit<DateFormat, 'read'> & { source: string; order: string }>> = {
  ISO: { expected: 'a real day as YYYY-MM-DD', source: '(\\d{4})-(\\d{2})-(\\d{2})', order: 'YMD' },
  DMY: { expected: 'a real day as day/month/year', source: '(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})', order: 'D-MY' },
  MDY: { expected: 'a real day as month/day/year', source: '(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})', order: 'M-DY' },
};

/**
 * The date format of `--dates`: ISO, DMY, MDY, or a pattern of `d`/`dd`, `M`/`MM` and `yyyy` with anything else
 * taken as it stands, for example `dd.MM.yyyy`. `null` when it is none of these.
 */
export function dateFormat(declared: string): DateFormat | null {
  const named = NAMED[declared.trim().toUpperCase()];
  if (named) return reader(named.expected, named.source, named.order);
  let source = '';
  let order = '';
  for (const [part] of declared.matchAll(/d+|m+|y+|[^dmy]+/gi)) {
    const letter = part[0]?.toUpperCase() ?? '';
    if (letter === 'D' || letter === 'M') {
      if (part.length > 2) return null;
      source += part.length === 2 ? '(\\d{2})' : '(\\d{1,2})';
    } else if (letter === 'Y') {
      if (part.length !== 4) return null;
      source += '(\\d{4})';
    } else {
      if (/[\p{L}\p{N}]/u.test(part)) return null;
      source += part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      continue;
    }
    order += letter;
  }
  return [...order].toSorted().join('') === 'DMY'
    ? reader(filled('a real day as {format}', { format: declared }), source, order)
    : null;
}

function reader(expected: Expected, source: string, order: string): DateFormat {
  const pattern = new RegExp(`^${source}$`);
  return {
    expected,
    read: (text) => {
      const match = pattern.exec(text);
      if (!match) return null;
      const part = (letter: string) => Number(match[order.indexOf(letter) + 1]);
      return isoDay(part('Y'), part('M'), part('D'));
    },
  };
}

/** A real calendar day of the years 1-9999 as ISO text, or `null`. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > last) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last serial of the 1900 system, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * The day of a workbook's serial number in the 1900 system, the time of day dropped. Serial 60 is 29 February 1900,
 * a day that never was; `null` for it and for anything outside 1900-9999.
 */
export function serialDay(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === 60) return null;
  // 25,569 is 1970-01-01; before the missing day the count is one short.
  const epochDay = day - 25_569 + (day < 60 ? 1 : 0);
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}

/** Reads a date cell: text in the declared format only, or a workbook's serial. */
export function readDay(cell: Cell, format: DateFormat): string {
  let day: string | null = null;
  if (typeof cell === 'string') day = format.read(cell.trim());
  else if ('number' in cell) day = serialDay(cell.number + (cell.shift ?? 0));
  else if ('day' in cell) day = cell.day;
  if (day === null) {
    throw new RowFault(
      'invalid_date',
      filled('"{given}" is not a date', { given: shownText(cell).slice(0, 80) }),
      format.expected,
    );
  }
  return day;
}
