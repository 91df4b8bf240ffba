import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_LIMITS, type ImportDates, type ImportDecimal, type ImportTable } from '@stipple/domain';
import { numberText, shownText, type Cell } from '../format/cell.ts';
import { serialDay } from '../format/day.ts';
import { CSV_MARK, csvLine } from '../../../platform/csv.ts';
import { COLUMNS } from '../format/tables.ts';
import type { Rejection } from '../rejection.ts';
import { TextFile, type Origin, type RejectionSink } from '../run/report.ts';

/** What stands before the columns of a rejected row: for reading, and left out when it is sent again. */
const ABOUT = ['stipple_line', 'stipple_column', 'stipple_reason', 'stipple_expected'];

/** Where the rejected rows of a table lie. */
export const rejectedPath = (folder: string, table: ImportTable): string => join(folder, `${table}.rejected.csv`);

/**
 * Writes rejected rows as they stood in their files, one file for each table, each with what is wrong with it: mended
 * there and sent again, only those are imported.
 */
export class RejectedTables implements RejectionSink {
  /** The first of them, to show. */
  readonly first: Rejection[] = [];
  readonly #files = new Map<ImportTable, TextFile>();

  constructor(
    private readonly folder: string,
    private readonly dates: ImportDates,
    private readonly decimal: ImportDecimal,
  ) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Tables with rejected rows. */
  get tables(): ImportTable[] {
    return [...this.#files.keys()];
  }

  add(row: Rejection, origin: Origin): void {
    if (this.first.length < IMPORT_LIMITS.shownRejections) this.first.push(row);
    let file = this.#files.get(row.table);
    if (!file) {
      file = new TextFile(rejectedPath(this.folder, row.table));
      file.write(CSV_MARK + csvLine([...ABOUT, ...origin.headings]));
      this.#files.set(row.table, file);
    }
    const days = dayPositions(row.table, origin.positions);
    const cells = origin.cells.map((cell, at) => this.#text(cell, days.has(at)));
    file.write(csvLine([String(row.line), row.column, row.message, row.expected, ...cells]));
  }

  end(): void {
    for (const file of this.#files.values()) file.close();
  }

  /** A cell as the declared formats would write it: a workbook has days and numbers that are no text. */
  #text(cell: Cell, isDay: boolean): string {
    if (typeof cell === 'string') return cell;
    if (isDay) {
      const day = 'number' in cell ? serialDay(cell.number + (cell.shift ?? 0)) : 'day' in cell ? cell.day : null;
      if (day !== null) return writtenDay(day, this.dates);
    }
    if ('number' in cell) {
      const text = numberText(cell.number);
      return this.decimal === 'comma' ? text.replace('.', ',') : text;
    }
    return shownText(cell);
  }
}

function writtenDay(iso: string, dates: ImportDates): string {
  const [year, month, day] = iso.split('-');
  if (dates === 'dmy') return `${day}/${month}/${year}`;
  return dates === 'mdy' ? `${month}/${day}/${year}` : iso;
}

function dayPositions(table: ImportTable, positions: Origin['positions']): Set<number> {
  const found = COLUMNS[table].flatMap((column) =>
    column.holds.startsWith('date') ? (positions.get(column.name) ?? []) : [],
  );
  return new Set(found);
}
