import { decodeCursor, type CursorPart, type CursorValues, type Page } from '../../../graphql/relay/index.ts';
import { distanceSql, lowestSql, Parameters } from './conditions.ts';
import type { DirectoryFilter } from './filter.ts';

/** The orders a list of practitioners can have. */
export const PRACTITIONER_ORDERS = ['rank', 'distance', 'rating', 'reviews', 'price'] as const;
export type PractitionerOrder = (typeof PRACTITIONER_ORDERS)[number];

/** One column of an order: what stands in the cursor and which way it runs. */
export interface OrderColumn {
  readonly sql: string;
  readonly type: string;
  readonly part: CursorPart;
  readonly descending: boolean;
}

/** What stands for a missing value, so that keyset comparison needs no null: it comes last. */
const LAST_AMOUNT = 2_147_483_647;

/** The columns of an order; the practitioner's id closes each, so that no two rows are equal. */
export function orderColumns(
  order: PractitionerOrder,
  filter: DirectoryFilter,
  now: string,
  parameters: Parameters,
): OrderColumn[] {
  const number = (sql: string, type: string, descending: boolean): OrderColumn => ({
    sql,
    type,
    part: type === 'integer' ? 'integer' : 'number',
    descending,
  });
  const columns: Record<PractitionerOrder, () => OrderColumn[]> = {
    rank: () => [number('s.rank', 'integer', true)],
    distance: () => [number(`coalesce(${distanceSql(filter, parameters)}, 1e9)`, 'double precision', false)],
    rating: () => [
      number('coalesce(s.rating_hundredths, 0)', 'integer', true),
      number('s.review_count', 'integer', true),
    ],
    reviews: () => [number('s.review_count', 'integer', true)],
    price: () => [number(`coalesce(${lowestSql(filter, now, parameters)}, ${LAST_AMOUNT})`, 'integer', false)],
  };
  return [...columns[order](), { sql: 's.practitioner_id', type: 'uuid', part: 'uuid', descending: false }];
}

/** Keyset condition: strictly beyond a position in the direction of reading. */
export function beyond(
  columns: readonly OrderColumn[],
  values: CursorValues,
  reversed: boolean,
  parameters: Parameters,
): string {
  const places = columns.map((column, i) => parameters.add(values[i], column.type));
  const alternatives = columns.map((column, i) => {
    const equal = columns.slice(0, i).map((c, j) => `${c.sql} = ${places[j]}`);
    const operator = column.descending !== reversed ? '<' : '>';
    return [...equal, `${column.sql} ${operator} ${places[i]}`].join(' and ');
  });
  // The first column alone bounds an index scan; the alternatives then decide.
  const bound = `${columns[0]!.sql} ${columns[0]!.descending !== reversed ? '<=' : '>='} ${places[0]}`;
  return `${bound} and (${alternatives.map((a) => `(${a})`).join(' or ')})`;
}

export const orderBy = (columns: readonly OrderColumn[], reversed: boolean): string =>
  columns.map((column) => `${column.sql}${column.descending !== reversed ? ' desc' : ''}`).join(', ');

/** A position in a list of practitioners: whether a credential was in date, then the order's columns. */
export interface Position {
  readonly inDate: boolean;
  readonly values: CursorValues;
}

/** The name a cursor carries, so that one of another order is refused. */
export const cursorName = (order: PractitionerOrder) => `practitioners.${order}`;

/** Reads the page's cursors. */
export function positions(
  order: PractitionerOrder,
  columns: readonly OrderColumn[],
  page: Page,
): { after: Position | null; before: Position | null } {
  const read = (cursor: string | null, argument: 'after' | 'before'): Position | null => {
    if (cursor === null) return null;
    const [inDate, ...values] = decodeCursor(
      cursorName(order),
      ['boolean', ...columns.map((column) => column.part)],
      cursor,
      argument,
    );
    return { inDate: inDate === true, values };
  };
  return { after: read(page.after, 'after'), before: read(page.before, 'before') };
}
