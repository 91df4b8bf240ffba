import {
  COUNTRY_CODES,
  CURRENCY_DECIMALS,
  languageTagged,
  timeZoneNamed,
  type Expected,
  filled,
} from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { cellText, shownText } from './cell.ts';

const unknown = (cell: Cell, expected: Expected) =>
  new RowFault(
    'unknown_code',
    filled('"{given}" is not known here', { given: shownText(cell).trim().slice(0, 80) }),
    expected,
  );

/** One of a list of codes, without case; space, `-` and `_` are one, as in headings. */
export function readCode<Code extends string>(cell: Cell, codes: readonly Code[]): Code {
  const wanted = cellText(cell)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
  const found = codes.find((code) => code.toLowerCase() === wanted);
  if (found === undefined) throw unknown(cell, filled('one of {codes}', { codes: codes.join(', ') }));
  return found;
}

/** An ISO 3166-1 alpha-2 country code in capitals. */
export function readCountry(cell: Cell): string {
  const code = cellText(cell).trim().toUpperCase();
  if (!COUNTRY_CODES.has(code)) throw unknown(cell, 'an ISO 3166-1 alpha-2 country code such as GB');
  return code;
}

/** An ISO 4217 currency code in capitals. */
export function readCurrency(cell: Cell): string {
  const code = cellText(cell).trim().toUpperCase();
  if (!CURRENCY_DECIMALS.has(code)) throw unknown(cell, 'an ISO 4217 currency code such as GBP');
  return code;
}

/** An IANA time zone or link, in the database's own capitals; offsets such as `+01:00` and `BST` are no zones. */
export function readTimeZone(cell: Cell): string {
  const zone = timeZoneNamed(cellText(cell).trim());
  if (zone === null) throw unknown(cell, 'an IANA time zone such as Europe/London');
  return zone;
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

/** Yes or no: true/false, yes/no, y/n, 1/0 without case, or a workbook's own true/false. */
export function readFlag(cell: Cell): boolean {
  const flag = FLAGS[cellText(cell).trim().toLowerCase()];
  if (flag === undefined) throw unknown(cell, 'yes or no');
  return flag;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const LANGUAGE_CODES = new Map<string, string>();
for (const first of 'abcdefghijklmnopqrstuvwxyz') {
  for (const second of 'abcdefghijklmnopqrstuvwxyz') {
    const code = first + second;
    const name = languageNames.of(code);
    if (name === undefined) continue;
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
    for (const known of [name, own]) {
      const key = known?.toLowerCase();
      if (key !== undefined && !LANGUAGE_CODES.has(key)) LANGUAGE_CODES.set(key, code);
    }
  }
}

/** A language as a BCP 47 tag (`en`, `pt-BR`); a language's English or own name is taken for its code. */
export function readLanguage(text: string): string {
  const named = LANGUAGE_CODES.get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  const tag = languageTagged(text);
  if (tag !== null) return tag;
  throw unknown(text, 'a language code such as en or pt-BR');
}
