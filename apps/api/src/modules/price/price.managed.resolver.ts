import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, ownId, Private } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { ManagedPriceArgs } from './price.managed.input.ts';
import { priceReader, type ManagedPriceService } from './price.managed.service.ts';
import { ManagedPrice, PriceBookRow } from './price.managed.type.ts';

const ManagedPriceConnection = connectionType(ManagedPrice, 'ManagedPrice', 'prices of the clinic');
const PriceBookRowConnection = connectionType(PriceBookRow, 'PriceBookRow', 'locations with their prices');

/** The price book of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicPricesResolver {
  constructor(private readonly book: ManagedPriceService) {}

  @FieldResolver(() => ManagedPriceConnection, { description: 'Prices that you may see, the newest first.' })
  @Private('price.read')
  prices(
    @Args(() => ManagedPriceArgs) args: ManagedPriceArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedPrice>> {
    return this.book.list(actor, args);
  }

  @FieldResolver(() => ManagedPrice, { description: 'One price, by its global id.' })
  @Private('price.read')
  price(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedPrice> {
    return this.book.one(actor, ownId(priceReader(actor), 'Price', id));
  }

  @FieldResolver(() => PriceBookRowConnection, { description: 'Locations by name, each with its prices.' })
  @Private('price.read')
  priceBook(@Args(() => PageArgs) args: PageArgs, @Ctx() { actor }: RequestContext): Promise<Connection<PriceBookRow>> {
    return this.book.book(actor, args);
  }
}

/** Ids of a price as callers see them. */
@Resolver(() => ManagedPrice)
export class ManagedPriceResolver {
  @FieldResolver(() => ID)
  id(@Root() price: ManagedPrice): string {
    return globalIdOf('Price', price);
  }

  @FieldResolver(() => ID, { description: 'The global id of the location.' })
  locationId(@Root() { clinicId, locationId }: ManagedPrice): string {
    return globalIdOf('Location', { clinicId, id: locationId });
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The global id of whose it is.' })
  practitionerId(@Root() { clinicId, practitionerId }: ManagedPrice): string | null {
    return practitionerId === null ? null : globalIdOf('Practitioner', { clinicId, id: practitionerId });
  }
}

/** Which location a row of the price book is. */
@Resolver(() => PriceBookRow)
export class PriceBookRowResolver {
  @FieldResolver(() => ID)
  id(@Root() row: PriceBookRow): string {
    return globalIdOf('Location', row);
  }
}
