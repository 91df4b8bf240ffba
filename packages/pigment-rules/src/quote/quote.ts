import {
  check,
  CURRENCY_DECIMALS,
  MAX_AMOUNT_MINOR,
  NEEDED_ADD_ONS,
  PRICE_BOOK,
  priceBookConflicts,
  within,
  type AddOn,
  type Consultation,
  type IsoDate,
  type PriceBook,
  type InputProblem,
  type Zone,
} from '@stipple/domain';
import { hasScar, type SessionRange } from '../sessions/count.ts';
import { weight, type Severity } from '../severity.ts';

/** Amounts in minor units. */
export interface Amounts {
  readonly lowMinor: number;
  readonly highMinor: number;
}

/** One line of a quote. */
export interface QuoteLine extends Amounts {
  readonly kind: 'zone' | 'add_on' | 'tax';
  readonly of: Zone | AddOn | 'tax';
  /** Sessions counted on the low and the high end; 1 and 1 for add-ons and tax. */
  readonly sessionsLow: number;
  readonly sessionsHigh: number;
}

/** A quote, or why there is none. Only ever from the clinic's own price book. */
export type Quote =
  | {
      readonly kind: 'range' | 'amount';
      readonly currency: string;
      /** Decimals of the currency (ISO 4217): 0 for JPY, 3 for KWD. */
      readonly decimals: number;
      readonly lines: readonly QuoteLine[];
      readonly total: Amounts;
      readonly included: readonly string[];
      /** Add-ons that are offered and not part of the total. */
      readonly offered: readonly QuoteLine[];
      readonly cancellation: string | null;
      readonly validUntil: IsoDate;
      readonly priceBook: string;
    }
  | { readonly kind: 'none'; readonly reason: NoQuote; readonly zones: readonly Zone[] };

/** Why there is no quote; also the message key after `g.`. */
export type NoQuote =
  | 'noPriceBook'
  | 'outOfDate'
  | 'zoneWithoutPrice'
  | 'addOnWithoutPrice'
  | 'withheld'
  | 'singleWhileOpen'
  | 'tooLarge';

/** Everything wrong with a price book: shape, an end below its start, a low above its high, a zone twice. */
export function priceBookProblems(input: unknown): InputProblem[] {
  const shape = check(PRICE_BOOK, input, 'priceBook');
  if (shape.length > 0) return shape;
  return within('priceBook', priceBookConflicts(input as PriceBook));
}

/** Tax on an amount with percent to 4 decimals, rounded half up once, exactly: no binary fractions. */
function withTax(net: number, taxPercent: number): number {
  const rate = BigInt(Math.round(taxPercent * 10_000));
  const scaled = BigInt(net) * (1_000_000n + rate);
  return Number((scaled + 500_000n) / 1_000_000n);
}

const none = (reason: NoQuote, zones: readonly Zone[] = []): Quote => ({ kind: 'none', reason, zones });

/**
 * G: low is the sum of zone lows times the fewest sessions, high the sum of zone highs times the most, with the add-ons
 * a scar or a repair needs and tax on both ends. While anything at REFER or above is open there is never a single number.
 */
export function quoteFor(
  c: Consultation,
  zones: readonly Zone[],
  range: SessionRange,
  outcome: Severity,
  withheld: boolean,
  book: PriceBook | undefined,
  on: IsoDate,
): Quote {
  if (withheld) return none('withheld');
  if (!book) return none('noPriceBook');
  if (on > book.validUntil || (book.validFrom && on < book.validFrom)) return none('outOfDate');
  const unpriced = zones.filter((zone) => !book.zones.some((row) => row.zone === zone));
  if (unpriced.length > 0) return none('zoneWithoutPrice', unpriced);
  const needed = NEEDED_ADD_ONS.filter((addOn) => (addOn === 'scar' ? hasScar(c) : c.repair === 'yes'));
  if (needed.some((addOn) => !book.addOns.some((row) => row.addOn === addOn))) return none('addOnWithoutPrice');
  const zoneLines = zones.flatMap((zone) =>
    book.zones
      .filter((row) => row.zone === zone)
      .map((row): QuoteLine => ({
        kind: 'zone',
        of: zone,
        sessionsLow: range.low,
        sessionsHigh: range.high,
        lowMinor: row.low * range.low,
        highMinor: row.high * range.high,
      })),
  );
  const addOn = (row: PriceBook['addOns'][number]): QuoteLine => ({
    kind: 'add_on',
    of: row.addOn,
    sessionsLow: 1,
    sessionsHigh: 1,
    lowMinor: row.low,
    highMinor: row.high,
  });
  const isNeeded = (row: PriceBook['addOns'][number]) => needed.includes(row.addOn);
  const lines = [...zoneLines, ...book.addOns.filter(isNeeded).map(addOn)];
  const net = {
    low: lines.reduce((sum, l) => sum + l.lowMinor, 0),
    high: lines.reduce((sum, l) => sum + l.highMinor, 0),
  };
  const total = { lowMinor: withTax(net.low, book.taxPercent), highMinor: withTax(net.high, book.taxPercent) };
  if (total.highMinor > MAX_AMOUNT_MINOR) return none('tooLarge');
  const single = total.lowMinor === total.highMinor;
  if (single && weight(outcome) >= weight('REFER')) return none('singleWhileOpen');
  const tax: QuoteLine = {
    kind: 'tax',
    of: 'tax',
    sessionsLow: 1,
    sessionsHigh: 1,
    lowMinor: total.lowMinor - net.low,
    highMinor: total.highMinor - net.high,
  };
  return {
    kind: single ? 'amount' : 'range',
    currency: book.currency,
    decimals: Number(CURRENCY_DECIMALS.get(book.currency)),
    lines: [...lines, tax],
    total,
    included: book.included,
    offered: book.addOns.filter((row) => !isNeeded(row)).map(addOn),
    cancellation: book.cancellation ?? null,
    validUntil: book.validUntil,
    priceBook: book.version,
  };
}

/** An amount in minor units as plain digits with the currency's decimals, such as `12.50` or `1250`. */
export function inMajorUnits(minor: number, decimals: number): string {
  if (decimals === 0) return String(minor);
  const digits = String(minor).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
