import { CURRENCY_DECIMALS } from '../currency.ts';
import { MAX_AMOUNT_MINOR } from '../price.ts';
import { code, day, list, number, optional, record, text, whole, type Infer } from './shape.ts';
import { ZONES } from './zones.ts';

/** What a treatment can need beside its zones. */
export const ADD_ONS = ['scar', 'repair', 'patch_test', 'touch_up'] as const;
export type AddOn = (typeof ADD_ONS)[number];
/** Add-ons that a consultation makes necessary; the others are shown and not added. */
export const NEEDED_ADD_ONS: readonly AddOn[] = ['scar', 'repair'];

const low = whole('Lowest amount in minor units', 0, MAX_AMOUNT_MINOR);
const high = whole('Highest amount in minor units', 0, MAX_AMOUNT_MINOR);

/** A clinic's price book: what one session of a zone costs, in minor units of one currency. */
export const PRICE_BOOK = record('Price book', {
  version: text('Version', 60),
  currency: code('ISO 4217 currency', [...CURRENCY_DECIMALS.keys()]),
  validFrom: optional(day('First day')),
  validUntil: day('Last day'),
  taxPercent: number('Tax in percent, added to the amounts', 0, 100),
  zones: list('Price of one session of a zone', record('Zone price', { zone: code('Zone', ZONES), low, high }), 9),
  addOns: list('Add-ons', record('Add-on', { addOn: code('Add-on', ADD_ONS), low, high }), 4),
  included: list('What is included, in words', text('Included', 300), 20),
  cancellation: optional(text('Cancellation terms', 1000)),
});
export type PriceBook = Infer<typeof PRICE_BOOK>;
