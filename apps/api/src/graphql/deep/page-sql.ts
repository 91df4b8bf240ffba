import { BadUserInput } from '../../platform/errors.ts';
import { decodeCursor, type Page } from '../relay/index.ts';
import type { KeysetOrder } from './sources.ts';
import type { DeepStatement } from './statement.ts';

/**
 * The conditions that keep a page within its cursors.
 * @throws BadUserInput when a cursor is not one of this order
 */
export function withinCursors(row: string, page: Page, order: KeysetOrder, statement: DeepStatement): string[] {
  const columns = order.columns.map(({ column }) => `${row}.${column}`).join(', ');
  return (['after', 'before'] as const).flatMap((argument) => {
    const cursor = page[argument];
    if (cursor === null) return [];
    const values = decodeCursor(
      order.name,
      order.columns.map(({ part }) => part),
      cursor,
      argument,
    );
    const position = order.columns.map(({ type }, i) => statement.add(values[i], type)).join(', ');
    const isBeyond = (argument === 'after') === order.descending;
    return [`(${columns}) ${isBeyond ? '<' : '>'} (${position})`];
  });
}

/** ORDER BY of a page, in reverse for a backwards one. */
export function pageOrder(row: string, page: Page, order: KeysetOrder): string {
  const direction = order.descending === page.backwards ? '' : ' desc';
  return order.columns.map(({ column }) => `${row}.${column}${direction}`).join(', ');
}

/** The position of a row in an order. */
export function positionOf(row: Readonly<Record<string, unknown>>, order: KeysetOrder): (string | number)[] {
  return order.columns.map(({ property }) => {
    const value = row[property];
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new BadUserInput(`\`${property}\` is no position in a list.`);
  });
}
