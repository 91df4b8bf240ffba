import type { NodeTypeName } from '@stipple/domain';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { decodeGlobalId } from './global-id.ts';

/** Everything that has a global id. Object types name it in `implements` and resolve `id` with `encodeGlobalId`. */
@InterfaceType({
  description: 'Something with a global id, by which `node` finds it again.',
  autoRegisterImplementations: false,
  resolveType: (value: object) => typeNameOf(value),
})
export abstract class Node {
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;
}

const typeNames = new WeakMap<object, NodeTypeName>();

/** `__typename` of a node that came from a loader; rows built by Postgres may carry it themselves. */
function typeNameOf(value: object): string | undefined {
  return typeNames.get(value) ?? (value as { __typename?: string }).__typename;
}

/** How a room finds its nodes. `load` answers `null` for what is absent, unpublished or another clinic's. */
export interface NodeDefinition {
  readonly type: NodeTypeName;
  readonly load: (id: string, clinicId: string | null, context: RequestContext) => Promise<object | null>;
}

/** Which room answers for which type of node; filled by the composition, read by `node` and `nodes`. */
export class NodeRegistry {
  readonly #definitions = new Map<NodeTypeName, NodeDefinition>();

  constructor(definitions: readonly NodeDefinition[]) {
    for (const definition of definitions) {
      if (this.#definitions.has(definition.type)) throw new Error(`Two rooms answer for ${definition.type}`);
      this.#definitions.set(definition.type, definition);
    }
  }

  /** The node behind a global id, or `null`: a malformed id and an absent row look the same. */
  async find(globalId: string, context: RequestContext): Promise<object | null> {
    const decoded = decodeGlobalId(globalId);
    const definition = decoded && this.#definitions.get(decoded.type);
    if (!decoded || !definition) return null;
    const found = await definition.load(decoded.id, decoded.clinicId, context);
    if (found) typeNames.set(found, decoded.type);
    return found;
  }

  /** Names of the types that `node` can return. */
  get types(): readonly NodeTypeName[] {
    return [...this.#definitions.keys()];
  }
}
