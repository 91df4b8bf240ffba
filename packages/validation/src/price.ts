import {
  CURRENCY_DECIMALS,
  MAX_AMOUNT_MINOR,
  MAX_SESSIONS_INCLUDED,
  PRICE_UNITS,
  PRICES_AT_ONCE,
  RAISE_PERCENT,
} from '@stipple/domain';
import * as z from 'zod/mini';

const amount = () =>
  z
    .int('Expected an amount.')
    .check(z.minimum(0, 'Expected no less than nothing.'), z.maximum(MAX_AMOUNT_MINOR, 'Expected a smaller amount.'));
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day.'));
const included = () => z.nullish(z.boolean());
const extra = () => z.nullish(amount());

/** What a price says, as it is written: whether it is all-in is asked when it is published. */
export const priceTermsSchema = z
  .object({
    unit: z.enum(PRICE_UNITS),
    amountMinor: amount(),
    amountHighMinor: z.nullish(amount()),
    currency: z.string().check(z.refine((code) => CURRENCY_DECIMALS.has(code), 'Expected a currency such as GBP.')),
    taxIncluded: z.nullish(z.boolean()),
    sessionsIncluded: z.nullish(
      z
        .int('Expected a number of sessions.')
        .check(
          z.minimum(1, 'Expected at least one session.'),
          z.maximum(MAX_SESSIONS_INCLUDED, `Expected at most ${MAX_SESSIONS_INCLUDED} sessions.`),
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
    z.refine(({ amountMinor, amountHighMinor }) => (amountHighMinor ?? amountMinor) >= amountMinor, {
      path: ['amountHighMinor'],
      error: 'Expected no less than the lowest amount.',
      params: { code: 'OUT_OF_RANGE' },
    }),
    z.refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
      path: ['validUntil'],
      error: 'Expected the first day or a later one.',
      params: { code: 'OUT_OF_RANGE' },
    }),
  );

const ids = (what: string) =>
  z
    .array(z.string())
    .check(
      z.minLength(1, `Expected at least one ${what}.`),
      z.maxLength(PRICES_AT_ONCE, `Expected at most ${PRICES_AT_ONCE}.`),
    );

/** Prices to other locations. */
export const copyPricesSchema = z.object({ priceIds: ids('price'), locationIds: ids('location') });

/** Many prices by percent. */
export const raisePricesSchema = z.object({
  priceIds: ids('price'),
  percent: z.int('Expected a whole number of percent.').check(
    z.minimum(RAISE_PERCENT.min, `Expected at least ${RAISE_PERCENT.min} percent.`),
    z.maximum(RAISE_PERCENT.max, `Expected at most ${RAISE_PERCENT.max} percent.`),
    z.refine((percent) => percent !== 0, 'Expected a change.'),
  ),
  fromDay: day(),
});
