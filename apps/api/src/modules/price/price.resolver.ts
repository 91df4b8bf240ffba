import type { GraphQLResolveInfo } from 'graphql';
import { Extensions, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { related } from '../../graphql/deep/index.ts';
import { Money } from '../../graphql/money.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { Price } from './price.entity.ts';
import { allIn } from './price.whole.ts';

/** A row, or a card of the directory, which has the derived fields already. */
type Source = Price & { readonly low?: Money; readonly high?: Money; readonly locationName: string };

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
