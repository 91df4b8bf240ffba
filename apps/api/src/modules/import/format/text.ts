import { filled } from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell.ts';

/** The longest external id, in characters. */
export const MAX_EXTERNAL_ID = 200;

/** Text as written, at most `max` characters (Unicode code points, as Postgres counts them). */
export function readText(cell: Cell, max: number): string {
  return limited(cellText(cell), max);
}

/** An opaque, case-sensitive id, trimmed; leading zeros stay and a numeric cell 101 is the text "101". */
export function readId(cell: Cell): string {
  return limited(cellText(cell).trim(), MAX_EXTERNAL_ID);
}

/** A list of ids between `|`; empty places are skipped and repeated ids count once. */
export function readIds(cell: Cell): string[] {
  return readList(cell).map((id) => limited(id, MAX_EXTERNAL_ID));
}

/** The trimmed entries of a list between `|`, each once. */
export function readList(cell: Cell): string[] {
  const entries = cellText(cell)
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return [...new Set(entries)];
}

/** Text that is an address of some kind, without the white space around it. */
export function readTrimmed(cell: Cell, max: number): string {
  return limited(cellText(cell).trim(), max);
}

function limited(text: string, max: number): string {
  if (text.length <= max || (text.length <= max * 2 && [...text].length <= max)) return text;
  throw new RowFault(
    'too_long',
    filled('the text has more than {max} characters', { max: max.toLocaleString('en') }),
    filled('at most {max} characters', { max }),
  );
}
