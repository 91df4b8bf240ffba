import type { GraphQLResolveInfo } from 'graphql';
import type { Doors, Tx } from '../../platform/db/index.ts';
import type { RequestContext } from '../context.ts';
import type { ClinicNodes, GlobalId } from '../relay/index.ts';
import { DeepPlan, type Place } from './plan.ts';
import type { LoadedRow } from './related.ts';
import type { DeepRegistry } from './sources.ts';
import { DeepStatement } from './statement.ts';

/** What to read of some rows of one type. */
export interface DeepRead {
  readonly type: string;
  readonly ids: readonly string[];
  /** What is selected of them, and where in the response. */
  readonly places: readonly Place[];
  /** Fields that the reader itself needs, loaded whether selected or not: see `alsoLoaded`. */
  readonly also?: readonly string[];
}

/** Reads rows of one clinic, one statement a call. `null` for what is absent, not public or another clinic's. */
export type ReadRows = (read: DeepRead) => Promise<(LoadedRow | null)[]>;

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * Deep reads: pages about one clinic, practitioner or location, from the clinic's own tables. The root resolver
 * looks ahead at the whole selection and reads it in one statement within one transaction for the clinic.
 */
export class DeepReader implements ClinicNodes {
  constructor(
    private readonly doors: Doors,
    private readonly registry: DeepRegistry,
  ) {}

  /** One transaction behind the public door of a clinic. A request has one open at a time. */
  within<T>(clinicId: string, info: Info, context: RequestContext, work: (read: ReadRows) => Promise<T>): Promise<T> {
    return context.loaders.get(turns).take(() =>
      this.doors.asPublic(clinicId, (tx) => work((read) => this.#read(tx, clinicId, info, read)), {
        signal: context.signal,
      }),
    );
  }

  /** One row by its id, with everything that the field under way selects of it. */
  async one(
    clinicId: string,
    type: string,
    id: string,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<LoadedRow | null> {
    const [row = null] = await this.within(clinicId, info, context, (read) =>
      read({ type, ids: [id], places: placesOf(info) }),
    );
    return row;
  }

  /** Nodes of one clinic, a statement for each type among them; how `node` and `nodes` find what clinics own. */
  load(
    clinicId: string,
    ids: readonly GlobalId[],
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<readonly (LoadedRow | null)[]> {
    return this.within(clinicId, info, context, async (read) => {
      const found = new Map<GlobalId, LoadedRow | null>();
      for (const [type, own] of Map.groupBy(ids, (id) => id.type)) {
        if (!this.registry.has(type)) continue;
        const rows = await read({ type, ids: own.map(({ id }) => id), places: placesOf(info) });
        for (const [i, id] of own.entries()) found.set(id, rows[i] ?? null);
      }
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async #read(
    tx: Tx,
    clinicId: string,
    info: Info,
    { type, ids, places, also }: DeepRead,
  ): Promise<(LoadedRow | null)[]> {
    const statement = new DeepStatement(clinicId, this.doors.clock.now());
    const { text, finish } = new DeepPlan(this.registry, statement, info).byId(type, ids, places, also);
    const rows = await tx.query<{ id: string; node: Record<string, unknown> }>(text, statement.values);
    const found = new Map(rows.map((row) => [row.id, finish(row.node)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

/** What is selected of the field that is being resolved. */
const placesOf = (info: GraphQLResolveInfo): Place[] => [
  { prefix: '', sets: info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])) },
];

/** Lets one piece of work through at a time, so that one request never holds two connections. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

const turns = () => new Turns();
