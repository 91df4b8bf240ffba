import { allInRange, extrasMinor, MAX_AMOUNT_MINOR, type PartTerms, type PricePart } from '@stipple/domain';
import type { Money } from '../../graphql/money.ts';
import type { Price } from './price.entity.ts';

/** The columns that speak of the parts of a price. */
export type PartColumns = Pick<
  Price,
  | 'consultationIncluded'
  | 'consultationExtraMinor'
  | 'patchTestIncluded'
  | 'patchTestExtraMinor'
  | 'touchUpIncluded'
  | 'touchUpExtraMinor'
  | 'aftercareIncluded'
  | 'aftercareExtraMinor'
>;

/** What the whole of a price is reckoned from. */
type Priced = PartColumns & Pick<Price, 'currency' | 'amountMinor' | 'amountHighMinor' | 'unit' | 'sessionsIncluded'>;

/** What a price says of its parts. */
export const partsIn = (price: PartColumns): Readonly<Record<PricePart, PartTerms>> => ({
  consultation: { included: price.consultationIncluded, extraMinor: price.consultationExtraMinor },
  patch_test: { included: price.patchTestIncluded, extraMinor: price.patchTestExtraMinor },
  touch_up: { included: price.touchUpIncluded, extraMinor: price.touchUpExtraMinor },
  aftercare: { included: price.aftercareIncluded, extraMinor: price.aftercareExtraMinor },
});

/** The whole of what a client pays, in the currency of the price: parts that are priced apart are paid too. */
export function allIn(price: Priced): { low: Money; high: Money } {
  const { currency } = price;
  const extras = extrasMinor(partsIn(price));
  const lowMinor = allInRange(price).lowMinor + extras;
  const highMinor =
    allInRange({ ...price, amountMinor: price.amountHighMinor ?? price.amountMinor }).highMinor + extras;
  const money = (amount: number): Money => ({ amountMinor: Math.min(amount, MAX_AMOUNT_MINOR), currency });
  return { low: money(lowMinor), high: money(highMinor) };
}
