import { getArgumentValues, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { readableColumns } from '../../platform/db/index.ts';
import { DomainError, LimitExceeded } from '../../platform/errors.ts';
import { encodeCursor, pageOf, toConnection, type Page, type PageArgs } from '../relay/index.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectionContext } from '../selection.ts';
import { pageOrder, positionOf, withinCursors } from './page-sql.ts';
import { LOADED, type LoadedRow } from './related.ts';
import type { DeepRegistry, DeepTable, KeysetOrder, RowsWay } from './sources.ts';
import type { DeepStatement } from './statement.ts';

/** The selections of an object, and where in the response they stand: see {@link LOADED}. */
export interface Place {
  /** Response names between the row and its fields: none, `nodes`, or `edges.node`. */
  readonly prefix: string;
  readonly sets: readonly SelectionSetNode[];
}

/** What is read of a row: the SQL of its JSON, and how the JSON becomes what resolvers are handed. */
interface Reading {
  readonly sql: string;
  readonly finish: (json: RowJson) => LoadedRow;
}

/** A value under a name in the response. */
interface Slot {
  readonly name: string;
  readonly sql: string;
  readonly finish: (json: never) => unknown;
}

interface RowJson extends Record<string, unknown> {
  /** The values of the slots, in arrays of {@link MOST_ARGUMENTS}. */
  $?: unknown[][];
}

/** Postgres passes at most 100 arguments to a function. */
const MOST_ARGUMENTS = 90;

/** Values as a JSON array of arrays, however many they are. */
function jsonArrays(values: readonly string[]): string {
  const arrays: string[] = [];
  for (let from = 0; from < values.length; from += MOST_ARGUMENTS) {
    arrays.push(`json_build_array(${values.slice(from, from + MOST_ARGUMENTS).join(',\n')})`);
  }
  return `json_build_array(${arrays.join(', ')})`;
}

/** Turns selections into one statement: a subselect for each way that is selected, JSON built by Postgres. */
export class DeepPlan {
  readonly #context: SelectionContext;

  constructor(
    private readonly registry: DeepRegistry,
    private readonly statement: DeepStatement,
    info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  ) {
    this.#context = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  }

  /** Rows of a type by their ids. `also` are ways that the reader itself needs, whether selected or not. */
  byId(typeName: string, ids: readonly string[], places: readonly Place[], also: readonly string[] = []) {
    const table = this.registry.table(typeName);
    const row = this.statement.alias();
    const reading = this.#row(this.#type(typeName), table, row, places, also);
    const conditions = [...this.#own(table, row), `${row}.id = any(${this.statement.add(ids, 'uuid[]')})`];
    return {
      text: `select ${row}.id, ${reading.sql} as node from ${table.table} ${row} where ${conditions.join(' and ')}`,
      finish: reading.finish,
    };
  }

  #type(name: string): GraphQLObjectType {
    return this.#context.schema.getType(name) as GraphQLObjectType;
  }

  #own(table: DeepTable, row: string): string[] {
    const published = table.published?.(row);
    return [`${row}.${table.key} = ${this.statement.clinic}`, ...(published ? [published] : [])];
  }

  /** A row with what is selected of it in some places; with every part of it when there is no place but code. */
  #row(
    type: GraphQLObjectType,
    table: DeepTable,
    row: string,
    places: readonly Place[] | null,
    also: readonly string[] = [],
  ): Reading {
    const slots: Slot[] = also.map((field) => this.#slot(type, row, `#${field}`, field, null, {}));
    const selected = new Set<string>();
    for (const { prefix, sets } of places ?? []) {
      for (const field of fieldsOf(this.#context, type, sets)) {
        selected.add(field.name);
        if (!this.registry.way(type.name, field.name)) continue;
        const args = getArgumentValues(type.getFields()[field.name]!, field.nodes[0]!, this.#context.variables);
        slots.push(this.#slot(type, row, prefix + field.key, field.name, innerOf(field), args));
      }
    }
    const pairs = readableColumns(table.entity).map(({ name, property }) => `'${property}', ${row}.${name}`);
    for (const [name, part] of Object.entries(table.parts ?? {})) {
      const isWanted = places === null || part.fields.some((field) => selected.has(field));
      if (isWanted) pairs.push(`'${name}', ${part.sql(row, this.statement)}`);
    }
    if (slots.length > 0) pairs.push(`'$', ${jsonArrays(slots.map(({ sql }) => sql))}`);
    return {
      sql: `json_build_object(${pairs.join(', ')})`,
      finish: ({ $: values = [], ...own }) => {
        const all = values.flat(1);
        return {
          ...own,
          [LOADED]: Object.fromEntries(slots.map(({ name, finish }, i) => [name, finish(all[i] as never)])),
        };
      },
    };
  }

  /** One way from a row. Arguments that make no sense are thrown where the field is resolved, at its own path. */
  #slot(
    type: GraphQLObjectType,
    parent: string,
    name: string,
    field: string,
    sets: readonly SelectionSetNode[] | null,
    args: Readonly<Record<string, unknown>>,
  ): Slot {
    const way = this.registry.way(type.name, field);
    if (!way) throw new TypeError(`No room knows the way ${type.name}.${field}`);
    this.statement.countRead();
    if (way.kind === 'value') return { name, sql: way.sql(parent, this.statement), finish: way.present };
    try {
      return this.statement.attempt(() => ({ name, ...this.#target(way, type, parent, sets, args) }));
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof LimitExceeded) throw error;
      return { name, sql: 'null', finish: () => error };
    }
  }

  #target(
    way: RowsWay,
    type: GraphQLObjectType,
    parent: string,
    sets: readonly SelectionSetNode[] | null,
    args: Readonly<Record<string, unknown>>,
  ): Omit<Slot, 'name'> {
    const target = objectTypeOf(type, way.field)!;
    if (way.kind === 'connection') return this.#connection(way, target, parent, sets ?? [], args);
    return this.#rows(way, target, parent, sets, args);
  }

  #rows(
    way: RowsWay,
    type: GraphQLObjectType,
    parent: string,
    sets: readonly SelectionSetNode[] | null,
    args: Readonly<Record<string, unknown>>,
  ): Omit<Slot, 'name'> {
    const table = this.registry.table(way.to);
    const row = this.statement.alias();
    const reading = this.#row(type, table, row, sets && [{ prefix: '', sets }]);
    const from = this.#from(way, table, parent, row, args);
    if (way.kind === 'one') {
      const finish = (json: RowJson | null) => json && reading.finish(json);
      return { sql: `(select ${reading.sql} from ${from})`, finish };
    }
    const order = way.orderBy ? ` order by ${way.orderBy(row)}` : '';
    return {
      sql: `(select coalesce(json_agg(${reading.sql}${order}), '[]') from ${from})`,
      finish: (json: RowJson[]) => json.map(reading.finish),
    };
  }

  #connection(
    way: RowsWay,
    type: GraphQLObjectType,
    parent: string,
    sets: readonly SelectionSetNode[],
    args: Readonly<Record<string, unknown>>,
  ): Omit<Slot, 'name'> {
    const page = pageOf(args as PageArgs);
    const table = this.registry.table(way.to);
    const order = way.order!;
    const row = this.statement.alias();
    const selected = fieldsOf(this.#context, type, sets);
    const places = selected.flatMap((field): Place[] => {
      if (field.name === 'nodes') return [{ prefix: `${field.key}.`, sets: innerOf(field) }];
      if (field.name !== 'edges') return [];
      const edges = fieldsOf(this.#context, objectTypeOf(type, 'edges')!, innerOf(field));
      return edges
        .filter((inner) => inner.name === 'node')
        .map((inner) => ({ prefix: `${field.key}.${inner.key}.`, sets: innerOf(inner) }));
    });
    const reading = this.#row(this.#type(way.to), table, row, places);
    const from = this.#from(way, table, parent, row, args, withinCursors(row, page, order, this.statement));
    const rows = `(select coalesce(json_agg(n.node), '[]') from (select ${reading.sql} as node from ${from}
      order by ${pageOrder(row, page, order)} limit ${page.limit + 1}) n)`;
    const isCounted = selected.some((field) => field.name === 'totalCount');
    return {
      sql: `json_build_object('rows', ${rows}${isCounted ? `, 'total', ${this.#count(way, table, parent, args)}` : ''})`,
      finish: ({ rows: read, total = 0 }: { rows: RowJson[]; total?: number }) =>
        connectionOf(read.map(reading.finish), page, order, total),
    };
  }

  #count(way: RowsWay, table: DeepTable, parent: string, args: Readonly<Record<string, unknown>>): string {
    const row = this.statement.alias();
    return `(select count(*) from ${this.#from(way, table, parent, row, args)})`;
  }

  #from(
    way: RowsWay,
    table: DeepTable,
    parent: string,
    row: string,
    args: Readonly<Record<string, unknown>>,
    also: readonly string[] = [],
  ): string {
    const conditions = [...this.#own(table, row), ...way.where(parent, row, this.statement, args), ...also];
    const join = way.join?.(parent, row, this.statement) ?? '';
    return `${table.table} ${row} ${join} where ${conditions.join(' and ')}`;
  }
}

const connectionOf = (rows: LoadedRow[], page: Page, order: KeysetOrder, total: number) =>
  toConnection(
    rows,
    page,
    (row) => encodeCursor(order.name, positionOf(row, order)),
    () => total,
  );
