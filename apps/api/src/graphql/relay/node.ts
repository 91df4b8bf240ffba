import type { NodeTypeName } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { LIMITS } from '../limits.ts';
import { decodeGlobalId, type GlobalId } from './global-id.ts';

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

/** How a room finds its nodes that belong to no clinic: `null` for what is absent. */
export interface NodeDefinition {
  readonly type: NodeTypeName;
  readonly load: (id: string, context: RequestContext) => Promise<object | null> | object | null;
}

/** How nodes that belong to clinics are found: all those of one clinic at once, in the order asked for. */
export interface ClinicNodes {
  readonly load: (
    clinicId: string,
    ids: readonly GlobalId[],
    info: GraphQLResolveInfo,
    context: RequestContext,
  ) => Promise<readonly (object | null)[]>;
}

/** Which room answers for which type of node; filled by the composition, read by `node` and `nodes`. */
export class NodeRegistry {
  readonly #definitions = new Map<NodeTypeName, NodeDefinition>();

  constructor(
    definitions: readonly NodeDefinition[],
    private readonly clinics: ClinicNodes,
  ) {
    for (const definition of definitions) {
      if (this.#definitions.has(definition.type)) throw new Error(`Two rooms answer for ${definition.type}`);
      this.#definitions.set(definition.type, definition);
    }
  }

  /**
   * The nodes behind global ids, in their order. `null` for a malformed id and for what is absent, unpublished or
   * left: the caller can not tell which.
   * @throws BadUserInput when the ids are of more clinics than one operation may read
   */
  async find(
    globalIds: readonly string[],
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<(object | null)[]> {
    const ids = globalIds.map(decodeGlobalId);
    const found = new Map<GlobalId, object | null>();
    for (const id of ids) {
      if (id === null || id.clinicId !== null) continue;
      found.set(id, (await this.#definitions.get(id.type)?.load(id.id, context)) ?? null);
    }
    const ofClinics = ids.filter((id) => id !== null && id.clinicId !== null) as (GlobalId & { clinicId: string })[];
    const byClinic = Map.groupBy(ofClinics, (id) => id.clinicId);
    if (byClinic.size > LIMITS.clinics.value) {
      throw new BadUserInput(
        `The ids are of ${byClinic.size} clinics; at most ${LIMITS.clinics.value} are read at once.`,
        ['ids'],
      );
    }
    // One after another: each opens a door, and a caller gets one connection at a time.
    for (const [clinicId, own] of byClinic) {
      const rows = await this.clinics.load(clinicId, own, info, context);
      for (const [i, id] of own.entries()) found.set(id, rows[i] ?? null);
    }
    for (const [id, row] of found) if (row) typeNames.set(row, id.type);
    return ids.map((id) => (id === null ? null : (found.get(id) ?? null)));
  }
}
