import type { CursorPart } from '../relay/index.ts';
import type { DeepStatement } from './statement.ts';

/**
 * How the rooms say where deep reads find what: each room's repository lists its tables and the ways between them,
 * and the composition puts the lists together. A field of the schema that is not in them is a plain property.
 */

/** Something computed in SQL that goes with a row when one of `fields` is selected. */
export interface Part {
  readonly fields: readonly string[];
  /** A scalar SQL expression; `row` is the name of the row's table in the statement. */
  readonly sql: (row: string, statement: DeepStatement) => string;
}

/** The table behind an object type. Rows become plain objects: camel-case columns, and `parts` by their names. */
export interface DeepTable {
  /** The name of the object type in the schema. */
  readonly type: string;
  readonly table: string;
  /** The entity whose readable columns are read. */
  readonly entity: Function;
  /** The column that names the clinic. */
  readonly key: 'clinic_id' | 'id';
  /** What is public, beside the policies of the public role. */
  readonly published?: (row: string) => string;
  readonly parts?: Readonly<Record<string, Part>>;
  /**
   * The columns, by property, that a computed field is made of. For one that is neither here nor a part the whole row
   * is read. The clinic's id and the row's own are at hand wherever `id` is selected.
   */
  readonly computed?: Readonly<Record<string, readonly string[]>>;
}

/** The order of a connection: columns of the row, the last one unique, all in one direction. */
export interface KeysetOrder {
  /** Names the order in cursors, so that a cursor of another list is refused. */
  readonly name: string;
  readonly descending: boolean;
  readonly columns: readonly {
    readonly column: string;
    readonly property: string;
    readonly type: string;
    readonly part: CursorPart;
  }[];
}

interface Way {
  /** The object type the field belongs to, and the field. */
  readonly on: string;
  readonly field: string;
}

/** A field answered by one JSON value out of SQL. */
export interface ValueWay extends Way {
  readonly kind: 'value';
  readonly sql: (parent: string, statement: DeepStatement) => string;
  /** Makes the field's object of the JSON. */
  readonly present: (json: never) => unknown;
}

/** A field that leads to rows of another type: one, a short list, or a connection. */
export interface RowsWay extends Way {
  readonly kind: 'one' | 'list' | 'connection';
  readonly to: string;
  /** More of the FROM, after the table itself; each table in it names the clinic as well. */
  readonly join?: (parent: string, row: string, statement: DeepStatement) => string;
  /** Conditions beside the clinic and what is published. */
  readonly where: (
    parent: string,
    row: string,
    statement: DeepStatement,
    args: Readonly<Record<string, unknown>>,
  ) => readonly string[];
  /** ORDER BY of a list. */
  readonly orderBy?: (row: string) => string;
  /** The order of a connection. */
  readonly order?: KeysetOrder;
}

export type DeepWay = ValueWay | RowsWay;

/** What one room adds. */
export interface DeepSources {
  readonly tables?: readonly DeepTable[];
  readonly ways?: readonly DeepWay[];
}

/** The sources of all rooms. */
export class DeepRegistry {
  readonly #tables = new Map<string, DeepTable>();
  readonly #ways = new Map<string, DeepWay>();

  constructor(sources: readonly DeepSources[]) {
    for (const { tables = [], ways = [] } of sources) {
      for (const table of tables) this.#tables.set(table.type, table);
      for (const way of ways) this.#ways.set(`${way.on}.${way.field}`, way);
    }
  }

  table(type: string): DeepTable {
    const table = this.#tables.get(type);
    if (!table) throw new TypeError(`No room reads the table behind ${type}`);
    return table;
  }

  way(type: string, field: string): DeepWay | undefined {
    return this.#ways.get(`${type}.${field}`);
  }

  /** The same without what is known of computed fields, so that each reads the whole row. */
  whole(): DeepSources {
    const tables = [...this.#tables.values()].map((table) => ({ ...table, computed: {} }));
    return { tables, ways: [...this.#ways.values()] };
  }

  /** Types that `node` may find. */
  has(type: string): boolean {
    return this.#tables.has(type);
  }
}
