import type { GraphQLResolveInfo } from 'graphql';
import { NODES_AT_ONCE } from '@stipple/domain';
import { nodesArguments } from '@stipple/validation';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { Validated } from '../validate.ts';
import { Node, type NodeRegistry } from './node.ts';

@ArgsType()
@Validated(nodesArguments)
class NodesArgs {
  @Field(() => [ID], { description: `Global ids, at most ${NODES_AT_ONCE}.` })
  ids: string[];
}

/** `node` and `nodes`: anything again by its global id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => Node, { nullable: true, description: 'Anything public by its global id; null when there is none.' })
  async node(
    @Arg('id', () => ID, { description: 'A global id, as any field `id` gave it.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const [found = null] = await this.registry.find([id], info, context);
    return found;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Several nodes at once, in the order asked for; null where there is none. They may belong to at most ${LIMITS.clinics.value} clinics.`,
  })
  nodes(
    @Args(() => NodesArgs) { ids }: NodesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    return this.registry.find(ids, info, context);
  }
}
