import { allInRange, extrasMinor, MAX_AMOUNT_MINOR, type PartTerms, type PricePart } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Extensions, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { related } from '../../graphql/deep/index.ts';
import { Money } from '../../graphql/money.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { Price } from './price.entity.ts';

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

/** A row, or a card of the directory, which has the derived fields already. */
type Source = Price & { readonly low?: Money; readonly high?: Money; readonly locationName: string };

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

/** What a price says beyond its columns. */
@Resolver(() => Price)
export class PriceResolver {
  @FieldResolver(() => ID)
  id(@Root() price: Source): string {
    return globalIdOf('Price', price);
  }

  @FieldResolver(() => Money, {
    description: 'The least that a client pays for the whole treatment. Prices per session count all sessions.',
  })
  low(@Root() price: Source): Money {
    return price.low ?? allIn(price).low;
  }

  @FieldResolver(() => Money, { description: 'The most that a client pays for the whole treatment.' })
  high(@Root() price: Source): Money {
    return price.high ?? allIn(price).high;
  }

  @FieldResolver(() => String, { description: 'The name of the location it holds at.' })
  locationName(@Root() price: Source): string {
    return price.locationName;
  }
}

/** The prices of a practitioner. */
@Resolver(() => Practitioner)
export class PractitionerPricesResolver {
  @Extensions({ listSize: 10 })
  @FieldResolver(() => [Price], {
    description: 'Prices that hold today at the locations they work at: their own, and those of everyone there.',
  })
  prices(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Price[] {
    return related(practitioner, info);
  }
}
