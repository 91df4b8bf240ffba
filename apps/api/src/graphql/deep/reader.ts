import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Doors } from '../../platform/db/index.ts';
import type { RequestContext } from '../context.ts';
import type { ClinicNodes, GlobalId } from '../relay/index.ts';
import type { SelectionContext } from '../selection.ts';
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

/** Reads the row of an id, with what was selected when it was prepared; `null` as above. */
export type ReadRow = (clinicId: string, id: string, context: RequestContext) => Promise<LoadedRow | null>;

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * Deep reads: pages about one clinic, practitioner or location, from the clinic's own tables. The root resolver
 * looks ahead at the whole selection and reads it in one statement within one transaction for the clinic.
 */
export class DeepReader implements ClinicNodes {
  constructor(
    private readonly doors: Doors,
    readonly registry: DeepRegistry,
  ) {}

  /** One transaction behind the public door of a clinic. A request has one open at a time. */
  within<T>(clinicId: string, info: Info, context: RequestContext, work: (read: ReadRows) => Promise<T>): Promise<T> {
    const passage = { signal: context.signal };
    return context.loaders
      .get(turns)
      .take(() =>
        this.doors.asPublic(
          clinicId,
          (tx) =>
            work((read) => this.#read(clinicId, selectionOf(info), read, (text, values) => tx.query(text, values))),
          passage,
        ),
      );
  }

  /** Rows of one type, one statement in a transaction of its own. */
  only(clinicId: string, asked: DeepRead, info: Info, context: RequestContext): Promise<(LoadedRow | null)[]> {
    return context.loaders
      .get(turns)
      .take(() =>
        this.#read(clinicId, selectionOf(info), asked, (text, values) =>
          this.doors.readClinic(clinicId, text, values, { signal: context.signal }),
        ),
      );
  }

  /**
   * Prepares to read one row with what is selected of it, again and again.
   * @throws DomainError when an argument below makes no sense
   */
  prepare(type: string, sets: readonly SelectionSetNode[], context: SelectionContext): ReadRow {
    const statement = new DeepStatement();
    const plan = new DeepPlan(this.registry, statement, context);
    const { text, finish } = plan.byId(type, [{ prefix: '', sets }]);
    const [problem] = plan.problems;
    if (problem) throw problem;
    return async (clinicId, id, { loaders, signal }) => {
      const values = statement.valuesFor({ clinicId, ids: [id], now: this.doors.clock.now() });
      const [row] = await loaders
        .get(turns)
        .take(() => this.doors.readClinic<NodeRow>(clinicId, text, values, { signal }));
      return row ? finish(row.node, clinicId) : null;
    };
  }

  /** One row by its id, with everything that the field under way selects of it. */
  async one(
    clinicId: string,
    type: string,
    id: string,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<LoadedRow | null> {
    const [row = null] = await this.only(clinicId, { type, ids: [id], places: placesOf(info) }, info, context);
    return row;
  }

  /** Nodes of one clinic, a statement for each type among them; how `node` and `nodes` find what clinics own. */
  load(
    clinicId: string,
    ids: readonly GlobalId[],
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<readonly (LoadedRow | null)[]> {
    const types = [...Map.groupBy(ids, (id) => id.type)].filter(([type]) => this.registry.has(type));
    const loaded = async (read: ReadRows) => {
      const found = new Map<GlobalId, LoadedRow | null>();
      for (const [type, own] of types) {
        const rows = await read({ type, ids: own.map(({ id }) => id), places: placesOf(info) });
        for (const [i, id] of own.entries()) found.set(id, rows[i] ?? null);
      }
      return ids.map((id) => found.get(id) ?? null);
    };
    return types.length === 1
      ? loaded((read) => this.only(clinicId, read, info, context))
      : this.within(clinicId, info, context, loaded);
  }

  async #read(
    clinicId: string,
    context: SelectionContext,
    { type, ids, places, also }: DeepRead,
    query: (text: string, values: readonly unknown[]) => Promise<NodeRow[]>,
  ): Promise<(LoadedRow | null)[]> {
    const statement = new DeepStatement();
    const { text, finish } = new DeepPlan(this.registry, statement, context).byId(type, places, also);
    const rows = await query(text, statement.valuesFor({ clinicId, ids, now: this.doors.clock.now() }));
    const found = new Map(rows.map((row) => [row.id, finish(row.node, clinicId)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

/** What a statement answers with: a row's JSON, beside its id. */
interface NodeRow {
  readonly id: string;
  readonly node: readonly unknown[];
}

const selectionOf = ({ schema, fragments, variableValues }: Info): SelectionContext => ({
  schema,
  fragments,
  variables: variableValues,
});

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
