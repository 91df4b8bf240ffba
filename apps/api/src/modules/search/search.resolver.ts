import { Arg, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, Private } from '../../graphql/private/index.ts';
import type { SearchService } from './search.service.ts';
import { Found } from './search.type.ts';

/** Finding a record by its name. */
@Resolver(() => ManagedClinic)
export class SearchResolver {
  constructor(private readonly finder: SearchService) {}

  @FieldResolver(() => [Found], {
    description: 'Locations, people and cases whose name holds the text: up to five of each that you may see.',
  })
  @Private('search.find')
  search(
    @Arg('text', () => String, { description: 'What their names hold.' }) text: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<Found[]> {
    return this.finder.find(actor, text);
  }
}
