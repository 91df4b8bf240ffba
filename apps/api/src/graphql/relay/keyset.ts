import { decodeCursor, encodeCursor, type CursorPart, type CursorValues } from './cursor.ts';
import type { Page } from './page.ts';

/** The parameters of one statement about one clinic: `$1` is the clinic, in every select and subselect. */
export class Parameters {
  readonly clinic = '$1';
  readonly values: unknown[];

  constructor(clinicId: string | null) {
    this.values = [clinicId];
  }

  /** Adds a parameter and names it, cast to its SQL type. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** One column of an order, as SQL names it and as rows have it. */
export interface KeysetColumn {
  readonly sql: string;
  readonly property: string;
  readonly type: string;
  readonly part: CursorPart;
  readonly descending: boolean;
}

/** The order of a list: the last column is unique. */
export interface Keyset {
  /** Names the order in cursors, so that a cursor of another list is refused. */
  readonly name: string;
  readonly columns: readonly KeysetColumn[];
}

/**
 * The conditions that keep a page within its cursors.
 * @throws BadUserInput when a cursor is not one of this order
 */
export function keysetConditions(order: Keyset, page: Page, parameters: Parameters): string[] {
  return (['after', 'before'] as const).flatMap((argument) => {
    const cursor = page[argument];
    if (cursor === null) return [];
    const parts = order.columns.map(({ part }) => part);
    const values = decodeCursor(order.name, parts, cursor, argument);
    const at = order.columns.map(({ type }, i) => parameters.add(values[i], type));
    return [beyond(order, at, argument === 'after')];
  });
}

/** The rows on one side of a position; columns of one direction are compared together, which an index serves. */
function beyond({ columns }: Keyset, at: readonly string[], isAfter: boolean): string {
  const start = columns.findLastIndex((column, i) => i > 0 && column.descending !== columns[i - 1]!.descending);
  const from = Math.max(start, 0);
  const sign = (i: number) => (columns[i]!.descending === isAfter ? '<' : '>');
  const tail = `(${columns.slice(from).map(({ sql }) => sql)}) ${sign(from)} (${at.slice(from)})`;
  return columns
    .slice(0, from)
    .reduceRight((rest, { sql }, i) => `${sql} ${sign(i)}= ${at[i]} and (${sql} ${sign(i)} ${at[i]} or ${rest})`, tail);
}

/** ORDER BY of a page, in reverse for a backwards one. */
export const keysetOrderBy = (order: Keyset, page: Page): string =>
  order.columns.map(({ sql, descending }) => `${sql}${descending === page.backwards ? '' : ' desc'}`).join(', ');

/** The cursor of a row; it tells instants as ISO text. */
export const keysetCursor = (order: Keyset, row: object): string =>
  encodeCursor(
    order.name,
    order.columns.map(({ property }) => {
      const value = (row as Record<string, CursorValues[number] | Date>)[property] ?? null;
      return value instanceof Date ? value.toISOString() : value;
    }),
  );

/** The newest first, of rows that have `created_at` and `id`. */
export const newestFirst = (name: string, alias: string): Keyset => ({
  name,
  columns: [
    { sql: `${alias}.created_at`, property: 'createdAt', type: 'timestamptz', part: 'instant', descending: true },
    { sql: `${alias}.id`, property: 'id', type: 'uuid', part: 'uuid', descending: true },
  ],
});
