import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { pageOf } from '../../graphql/relay/index.ts';
import { SearchArgs } from './directory.input.ts';
import { CardReader } from './directory.present.ts';
import type { DirectoryService } from './directory.service.ts';
import { Facet, FacetEnum, PractitionerResultConnection, Relaxation } from './directory.types.ts';
import { presentFacets, presentRelaxations } from './facet.present.ts';
import { wantsOf } from './reply/wants.ts';
import { pageInfoOf } from './reply/connection.ts';
import { FACETS, type FacetName } from './search/facets.ts';
import type { DirectoryFilter } from './search/filter.ts';

/** What the connection's own fields need later. */
interface SearchedConnection {
  readonly filter: DirectoryFilter;
}

/** The search across all clinics. */
@Resolver(() => PractitionerResultConnection)
export class DirectoryResolver {
  constructor(private readonly directory: DirectoryService) {}

  @Query(() => PractitionerResultConnection, {
    description:
      'Practitioners of all clinics, found and compared by published facts. Below this list `reviews` and `cases` serve what a result card holds; read `practitioner(id:)` for more.',
  })
  async practitioners(@Args(() => SearchArgs) args: SearchArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { filter, order } = await this.directory.read(args);
    const page = await this.directory.search(filter, order, pageOf(args), wantsOf(info));
    const reader = new CardReader(info.schema);
    const edges = page.rows.map((row) => ({
      cursor: page.cursorOf(row),
      node: reader.practitioner(row),
      ...reader.entry(row),
    }));
    return {
      filter,
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: pageInfoOf(page),
      totalCount: () => this.directory.count(filter),
    };
  }

  @FieldResolver(() => [Facet])
  async facets(
    @Root() { filter }: SearchedConnection,
    @Arg('names', () => [FacetEnum], { nullable: true, description: 'Which facets; all when not given.' })
    names?: FacetName[] | null,
  ): Promise<Facet[]> {
    const wanted = FACETS.filter((name) => names?.includes(name) ?? true);
    return presentFacets(wanted, await this.directory.facets(wanted, filter));
  }

  @FieldResolver(() => [Relaxation])
  async relaxations(@Root() { filter }: SearchedConnection): Promise<Relaxation[]> {
    return presentRelaxations(filter, await this.directory.relaxations(filter));
  }
}
