import { filled } from '@stipple/domain';
import { RowFault } from '../rejection.ts';

/**
 * One cell as a reader found it. CSV knows text only; a workbook also has typed cells.
 * - `number`: a typed number, which is a day's serial in a date column (of the 1904 system when it has a `shift`);
 * - `day`: a cell of type ISO date, without its time;
 * - `flag`: a true/false cell;
 * - `fault`: an error value such as `#N/A`, or a formula without a cached value.
 */
export type Cell =
  | string
  | { readonly number: number; readonly shift?: number }
  | { readonly day: string }
  | { readonly flag: boolean }
  | { readonly fault: string };

/** One record of a table with the line where it starts, or what was wrong with it as a whole. */
export interface SourceRecord {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly fault?: RowFault;
}

/** A number as text, without exponent, at the 15 significant digits a spreadsheet keeps. */
export function numberText(value: number): string {
  const plain = String(Number(value.toPrecision(15)));
  if (!plain.includes('e')) return plain;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : BigInt(Math.trunc(value)).toString();
}

/** A cell as the text one would read in it; an error cell rejects its row. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return numberText(cell.number);
  if ('day' in cell) return cell.day;
  if ('flag' in cell) return cell.flag ? 'TRUE' : 'FALSE';
  throw new RowFault(
    'formula_error',
    filled('the cell holds {fault}', { fault: cell.fault }),
    'a value, or a formula with a cached value',
  );
}

/** A cell as text for a report; never throws. */
export const shownText = (cell: Cell): string =>
  typeof cell === 'object' && 'fault' in cell ? cell.fault : cellText(cell);

/** Whether a cell is empty or white space only. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && (cell === '' || cell.trim() === ''));
