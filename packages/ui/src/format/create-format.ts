import { CURRENCY_DECIMALS, WEEKDAYS, type Weekday } from '@stipple/domain';
import { LOCALES, type Lang } from './lang.ts';
import { FORMAT_WORDS } from './format-words.ts';

/** An amount in the minor unit of its currency, as the schema gives it. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

const KM_PER_MILE = 1.609344;

/** A calendar day is the same day everywhere: it is read and written in UTC. */
const dayOf = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** Numbers, money, days, distances and names the way readers of a language write them. Pure; make one per language. */
export function createFormat(lang: Lang) {
  const locale = LOCALES[lang];
  const words = FORMAT_WORDS[lang];
  const cache = new Map<string, unknown>();
  /** Makers of `Intl` are slow to build: each is built once, when first asked for. */
  function once<T>(key: string, make: () => T): T {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as T;
  }
  const numbers = (options: Intl.NumberFormatOptions) =>
    once(JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options));
  const names = (type: Intl.DisplayNamesType) =>
    once(type, () => new Intl.DisplayNames([locale], { type, fallback: 'code' }));

  /** The standard's decimals, which differ from locale data; none for a round amount. */
  function currencyOf(amounts: readonly Money[], currency: string) {
    const decimals = CURRENCY_DECIMALS.get(currency) ?? 2;
    const round = amounts.every((each) => each.amountMinor % 10 ** decimals === 0);
    const digits = round ? 0 : decimals;
    const style = {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    } as const;
    return { style: numbers(style), major: ({ amountMinor }: Money) => amountMinor / 10 ** decimals };
  }

  /** A code that `Intl` does not know is shown as it is. */
  function nameOf(type: Intl.DisplayNamesType, code: string): string {
    try {
      return names(type).of(code) ?? code;
    } catch {
      return code;
    }
  }

  const number = (value: number, fractionDigits = 0) =>
    numbers({ minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }).format(value);

  return {
    lang,
    locale,
    number,
    /** A share from 0 to 1 as a whole percentage. */
    percent: (share: number) => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** A mean of stars, to one decimal. */
    stars: (mean: number) => number(mean, 1),
    money(money: Money): string {
      const { style, major } = currencyOf([money], money.currency);
      return style.format(major(money));
    },
    /** From one amount to another of the same currency; one amount where they are equal. */
    moneyRange(low: Money, high: Money): string {
      const { style, major } = currencyOf([low, high], low.currency);
      return low.amountMinor === high.amountMinor
        ? style.format(major(low))
        : style.formatRange(major(low), major(high));
    },
    /** A calendar day, `YYYY-MM-DD`. */
    date: (day: string) => dates({ dateStyle: 'long', timeZone: 'UTC' }).format(dayOf(day)),
    /** From one calendar day to another, both included; one day where they are equal. */
    dateRange: (first: string, last: string) =>
      dates({ dateStyle: 'long', timeZone: 'UTC' })
        .formatRange(dayOf(first), dayOf(last))
        // Server and browser disagree on the spaces around the dash.
        .replaceAll(/\s*\u2013\s*/g, ' \u2013 '),
    /** A day of the week: the first of 2024 was a Monday. */
    weekday: (weekday: Weekday, length: 'long' | 'short' = 'long') =>
      dates({ weekday: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(weekday)))),
    /** The month of a calendar day. */
    monthYear: (day: string) => dates({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dayOf(day)),
    /** The calendar day of an instant in a named time zone. */
    dayIn: (instant: string, timeZone = 'UTC') => dates({ dateStyle: 'long', timeZone }).format(new Date(instant)),
    /** The time of day of an instant in a named time zone, which is said. */
    time: (instant: string, timeZone: string) =>
      dates({ hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' }).format(new Date(instant)),
    /** What a time zone is called, for example `United Kingdom Time`; its own name where there is none. */
    timeZone(timeZone: string): string {
      const parts = dates({ timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date(0));
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    },
    /** Miles for readers of British English, kilometres for others; one decimal below ten. */
    distance(km: number): string {
      const value = lang === 'en' ? km / KM_PER_MILE : km;
      const unit = lang === 'en' ? 'mile' : 'kilometer';
      const maximumFractionDigits = value < 9.95 ? 1 : 0;
      const unitDisplay = lang === 'en' ? 'long' : 'short';
      return numbers({ style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(value);
    },
    /** For how many full months a result has healed: "14 months healed". */
    monthsHealed: (months: number) => words.monthsHealed(months, number(months)),
    /** How long after the last session: days up to two months, then full months. */
    sinceLastSession: (days: number) => words.sinceLastSession(days, number),
    country: (code: string) => nameOf('region', code),
    language: (code: string) => nameOf('language', code),
    currency: (code: string) => nameOf('currency', code),
    /** "A, B and C". */
    list: (items: readonly string[]) =>
      once('list', () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}

/** What `createFormat` makes. */
export type Format = ReturnType<typeof createFormat>;
