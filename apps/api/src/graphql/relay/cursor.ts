import { BadUserInput } from '../../platform/errors.ts';
import { isCalendarDay } from '../scalars.ts';

/** A keyset position: the values of the order's columns in the row, the last one unique. */
export type CursorValues = readonly (string | number | boolean | null)[];

/** What a cursor's value at one place must be. */
export type CursorPart = 'string' | 'number' | 'integer' | 'boolean' | 'uuid' | 'instant' | 'day' | 'last_day';

const LONGEST = 1_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const accepts: Record<CursorPart, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && !value.includes('\0'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  boolean: (value) => typeof value === 'boolean',
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  instant: (value) => typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value)),
  day: (value) => typeof value === 'string' && isCalendarDay(value) && value >= '0001-01-01',
  last_day: (value) => value === 'infinity' || accepts.day(value),
};

/** A cursor: opaque to callers. `order` names the connection and its order, so that a cursor of another is refused. */
export function encodeCursor(order: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/**
 * Reads a cursor of the given order; `parts` says what each value must be, with a `?` where null is allowed.
 * @throws BadUserInput naming the argument when the cursor is not one of this order
 */
export function decodeCursor(
  order: string,
  parts: readonly (CursorPart | `${CursorPart}?`)[],
  cursor: string,
  argument: 'after' | 'before',
): CursorValues {
  const refused = new BadUserInput(`\`${argument}\` is not a cursor of this list in this order.`, [argument]);
  if (cursor.length > LONGEST) throw refused;
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refused;
  }
  if (!Array.isArray(values) || values.length !== parts.length + 1 || values[0] !== order) throw refused;
  for (const [index, part] of parts.entries()) {
    const value: unknown = values[index + 1];
    const nullable = part.endsWith('?');
    if (value === null && nullable) continue;
    if (!accepts[part.replace('?', '') as CursorPart](value)) throw refused;
  }
  return values.slice(1) as CursorValues;
}
