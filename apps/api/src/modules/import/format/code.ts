import { COUNTRY_CODES, CURRENCY_DECIMALS } from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { cellText, shownText } from './cell.ts';

const unknown = (cell: Cell, expected: string) =>
  new RowFault('unknown_code', `"${shownText(cell).trim().slice(0, 80)}" is not known here`, expected);

/** One of a list of codes, without case; space, `-` and `_` are one, as in headings. */
export function readCode<Code extends string>(cell: Cell, codes: readonly Code[]): Code {
  const wanted = cellText(cell)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
  const found = codes.find((code) => code.toLowerCase() === wanted);
  if (found === undefined) throw unknown(cell, `one of ${codes.join(', ')}`);
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

// The database's names without a region. ICU takes more of them, of its own and misleading: its BST is Bangladesh's.
const PLAIN_ZONES =
  'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran ' +
  'Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK ' +
  'Singapore Turkey UCT UTC Universal W-SU WET Zulu';
const ZONES = new Map(
  [...Intl.supportedValuesOf('timeZone'), ...PLAIN_ZONES.split(' ')].map((zone) => [zone.toLowerCase(), zone]),
);
const REGIONED =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z0-9_+/-]+$/i;

/** An IANA time zone or link, in the database's own capitals; offsets such as `+01:00` and `BST` are no zones. */
export function readTimeZone(cell: Cell): string {
  const text = cellText(cell).trim();
  const listed = ZONES.get(text.toLowerCase());
  if (listed !== undefined) return listed;
  if (!REGIONED.test(text)) throw zoneFault(cell);
  let canonical: string;
  try {
    canonical = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw zoneFault(cell);
  }
  // A newer or older name of a zone (Europe/Kyiv): kept as stated when its capitals are right, else the listed name.
  return text.split('/').every((part) => /^[A-Z]/.test(part) && part !== part.toUpperCase()) ? text : canonical;
}

const zoneFault = (cell: Cell) => unknown(cell, 'an IANA time zone such as Europe/London');

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
  const tag = text.trim().replaceAll('_', '-');
  const named = LANGUAGE_CODES.get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined && languageNames.of(canonical.split('-')[0] ?? '') !== undefined) return canonical;
  } catch {
    // Not a language tag at all: answered below like one that names no language.
  }
  throw unknown(text, 'a language code such as en or pt-BR');
}
