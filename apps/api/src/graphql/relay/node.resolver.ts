import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { BadUserInput } from '../../platform/errors.ts';
import type { RequestContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { Node, type NodeRegistry } from './node.ts';

/** `node` and `nodes`: anything again by its global id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => Node, { nullable: true, description: 'Anything public by its global id; null when there is none.' })
  node(
    @Arg('id', () => ID, { description: 'A global id, as any field `id` gave it.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.registry.find(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Several nodes at once, in the order asked for; null where there is none. At most ${LIMITS.nodes.value} ids.`,
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Global ids.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > LIMITS.nodes.value) {
      throw new BadUserInput(`\`ids\` holds ${ids.length} ids; at most ${LIMITS.nodes.value} are answered at once.`, [
        'ids',
      ]);
    }
    const found: (object | null)[] = [];
    // One after another: each may open a door, and a caller gets one connection at a time.
    for (const id of ids) found.push(await this.registry.find(id, context));
    return found;
  }
}
