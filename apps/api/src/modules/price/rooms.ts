import type { Resolver } from '../../graphql/schema.ts';
import type { Doors } from '../../platform/db/index.ts';
import { PriceRaiseService } from './price-raise.service.ts';
import { ManagedClinicPricesResolver, ManagedPriceResolver, PriceBookRowResolver } from './price.managed.resolver.ts';
import { ManagedPriceService } from './price.managed.service.ts';
import { PriceMutationResolver } from './price.mutation.resolver.ts';
import { PriceService } from './price.service.ts';

/** The price book as a clinic keeps it. */
export function priceRooms(doors: Doors): Resolver[] {
  const book = new ManagedPriceService(doors);
  return [
    new ManagedClinicPricesResolver(book),
    new ManagedPriceResolver(),
    new PriceBookRowResolver(),
    new PriceMutationResolver(book, new PriceService(doors), new PriceRaiseService(doors)),
  ];
}
