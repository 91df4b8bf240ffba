import {
  CURRENCY_DECIMALS,
  expectedSentence,
  filled,
  MAX_AMOUNT_MINOR,
  MAX_SESSIONS_INCLUDED,
  PRICE_UNITS,
  PRICES_AT_ONCE,
  RAISE_PERCENT,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { must } from './fields.ts';

const amount = () =>
  z
    .int(expectedSentence('an amount'))
    .check(
      z.minimum(0, expectedSentence('no less than nothing')),
      z.maximum(MAX_AMOUNT_MINOR, expectedSentence('a smaller amount')),
    );
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, expectedSentence('a day')));
const included = () => z.nullish(z.boolean());
const extra = () => z.nullish(amount());

/** What a price says, as it is written: whether it is all-in is asked when it is published. */
export const priceTermsSchema = z
  .object({
    unit: z.enum(PRICE_UNITS),
    amountMinor: amount(),
    amountHighMinor: z.nullish(amount()),
    currency: z.string().check(must((code) => CURRENCY_DECIMALS.has(code), 'INVALID_VALUE', 'a currency such as GBP')),
    taxIncluded: z.nullish(z.boolean()),
    sessionsIncluded: z.nullish(
      z
        .int(expectedSentence('a number of sessions'))
        .check(
          z.minimum(1, expectedSentence('at least one session')),
          z.maximum(
            MAX_SESSIONS_INCLUDED,
            expectedSentence(filled('at most {max} sessions', { max: MAX_SESSIONS_INCLUDED })),
          ),
        ),
    ),
    consultationIncluded: included(),
    consultationExtraMinor: extra(),
    patchTestIncluded: included(),
    patchTestExtraMinor: extra(),
    touchUpIncluded: included(),
    touchUpExtraMinor: extra(),
    aftercareIncluded: included(),
    aftercareExtraMinor: extra(),
    validFrom: z.nullish(day()),
    validUntil: z.nullish(day()),
  })
  .check(
    must(
      ({ amountMinor, amountHighMinor }) => (amountHighMinor ?? amountMinor) >= amountMinor,
      'OUT_OF_RANGE',
      'no less than the lowest amount',
      'amountHighMinor',
    ),
    must(
      ({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil,
      'OUT_OF_RANGE',
      'the first day or a later one',
      'validUntil',
    ),
  );

const ids = (what: 'price' | 'location') =>
  z.array(z.string()).check(z.minLength(1, expectedSentence(`at least one ${what}`)), z.maxLength(PRICES_AT_ONCE));

/** Prices to other locations. */
export const copyPricesSchema = z.object({ priceIds: ids('price'), locationIds: ids('location') });

/** Many prices by percent. */
export const raisePricesSchema = z.object({
  priceIds: ids('price'),
  percent: z.int(expectedSentence('a whole number of percent')).check(
    z.minimum(RAISE_PERCENT.min, expectedSentence(filled('at least {min} percent', RAISE_PERCENT))),
    z.maximum(RAISE_PERCENT.max, expectedSentence(filled('at most {max} percent', RAISE_PERCENT))),
    must((percent) => percent !== 0, 'INVALID_VALUE', 'a change'),
  ),
  fromDay: day(),
});
