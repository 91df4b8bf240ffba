import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { PageArgs, type Connection, type NodeDefinition } from '../../graphql/relay/index.ts';
import { PlaceConnection, type Place } from './place.entity.ts';
import type { PlaceService } from './place.service.ts';

/** Towns of the world, to search near. */
@Resolver()
export class PlaceResolver {
  constructor(private readonly service: PlaceService) {}

  @Query(() => PlaceConnection, {
    description: 'Towns of which some name starts with the text, accents and case aside; the most populous first.',
  })
  places(
    @Arg('query', () => String, { description: 'The beginning of a town’s name, for example `manch` or `münch`.' })
    query: string,
    @Arg('country', () => String, { nullable: true, description: 'Only in this country, as ISO 3166-1 alpha-2.' })
    country: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Place>> {
    return this.service.search({ query, country }, page, { signal: context.signal });
  }
}

/** How `node` finds a place again. */
export const placeNode = (places: PlaceService): NodeDefinition => ({
  type: 'Place',
  load: (id, context) => places.byId(id, { signal: context.signal }),
});
