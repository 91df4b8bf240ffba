import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { BadUserInput } from '../../platform/errors.ts';
import type { RequestContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { Node, type NodeRegistry } from './node.ts';

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
    description: `Several nodes at once, in the order asked for; null where there is none. At most ${LIMITS.nodes.value} ids, of at most ${LIMITS.clinics.value} clinics.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length <= LIMITS.nodes.value) return this.registry.find(ids, info, context);
    const sentence = `\`ids\` holds ${ids.length} ids; at most ${LIMITS.nodes.value} are answered at once.`;
    throw new BadUserInput(sentence, ['ids']);
  }
}
