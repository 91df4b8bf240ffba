import { getArgumentValues, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { DomainError, LimitExceeded } from '../../platform/errors.ts';
import { encodeCursor, pageOf, toConnection, type Page, type PageArgs } from '../relay/index.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectionContext } from '../selection.ts';
import { columnsOf, hasCursors } from './columns.ts';
import { pageOrder, positionOf, withinCursors } from './page-sql.ts';
import type { LoadedRow } from './related.ts';
import { columnsSql, finisher, rowSql, type Columns, type Reading } from './rows.ts';
import type { DeepRegistry, DeepTable, KeysetOrder, RowsWay } from './sources.ts';
import type { DeepStatement } from './statement.ts';

/** The selections of an object, and where in the response they stand: see {@link LOADED}. */
export interface Place {
  /** Response names between the row and its fields: none, `nodes`, or `edges.node`. */
  readonly prefix: string;
  readonly sets: readonly SelectionSetNode[];
}

/** A value under a name in the response. */
interface Slot {
  readonly name: string;
  readonly sql: string;
  readonly finish: (json: never, clinicId: string) => unknown;
}

/** Turns selections into one statement: a subselect for each way that is selected, JSON built by Postgres. */
export class DeepPlan {
  /** Arguments that make no sense: each is thrown where its field is resolved. */
  readonly problems: DomainError[] = [];
  readonly #context: SelectionContext;

  constructor(
    private readonly registry: DeepRegistry,
    private readonly statement: DeepStatement,
    context: SelectionContext,
  ) {
    this.#context = context;
  }

  /** Rows of a type by their ids. `also` are ways that the reader itself needs, whether selected or not. */
  byId(typeName: string, places: readonly Place[], also: readonly string[] = []) {
    const table = this.registry.table(typeName);
    const row = this.statement.alias();
    const reading = this.#row(this.#type(typeName), table, row, places, also);
    const conditions = [...this.#own(table, row), `${row}.id = any(${this.statement.addIds()})`];
    return {
      text: `select ${row}.id, ${rowSql(reading)} as node from ${table.table} ${row} where ${conditions.join(' and ')}`,
      finish: reading.one,
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
    needed: readonly string[] = [],
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
    // The reader's own code looks at the whole row.
    const isWhole = places === null || also.length > 0;
    const columns = columnsOf(table, type, isWhole ? null : [...selected, ...needed], this.registry);
    const parts = Object.entries(table.parts ?? {}).filter(
      ([, part]) => places === null || part.fields.some((field) => selected.has(field)),
    );
    const values = [
      ...columns.map(({ name }) => `${row}.${name}`),
      ...parts.map(([, part]) => part.sql(row, this.statement)),
      ...slots.map(({ sql }) => sql),
    ];
    const names = [...columns.map(({ property }) => property), ...parts.map(([name]) => name)];
    return { values, ...finisher(table, names, slots) };
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
      this.problems.push(error);
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
      const finish = (json: Columns | null, clinicId: string) => json && reading.one(json, clinicId);
      return { sql: `(select ${rowSql(reading)} from ${from})`, finish };
    }
    const order = way.orderBy ? ` order by ${way.orderBy(row)}` : '';
    return { sql: columnsSql(reading, `${from}${order}`), finish: reading.many };
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
    const needed = hasCursors(this.#context, type, selected) ? order.columns.map(({ property }) => property) : [];
    const reading = this.#row(this.#type(way.to), table, row, places, [], needed);
    const from = this.#from(way, table, parent, row, args, withinCursors(row, page, order, this.statement));
    const rows = columnsSql(reading, `${from} order by ${pageOrder(row, page, order)} limit ${page.limit + 1}`);
    const isCounted = selected.some((field) => field.name === 'totalCount');
    return {
      sql: isCounted
        ? `json_build_array(${rows}, ${this.#count(way, table, parent, args)})`
        : `json_build_array(${rows})`,
      finish: ([columns, total = 0]: [Columns, number?], clinicId) =>
        connectionOf(reading.many(columns, clinicId), page, order, total),
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
