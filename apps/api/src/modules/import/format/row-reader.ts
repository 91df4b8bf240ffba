import { type Expected, filled, foundIn } from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import { cellText, isBlank, shownText, type Cell, type SourceRecord } from './cell.ts';
import type { DateFormat } from './day.ts';
import { readDay } from './day.ts';
import { readAmount, readDecimal, readWhole, type DecimalSign } from './number.ts';

/** What the caller declared of the files. */
export interface Declared {
  readonly dates: DateFormat;
  readonly decimal: DecimalSign;
}

/** Reads one cell that is not blank. Throws a `RowFault`. */
export type FieldParser<T> = (cell: Cell) => T;

/** One record with its columns named: every fault that leaves here knows its column and value. */
export class RowReader {
  constructor(
    private readonly record: SourceRecord,
    private readonly positions: ReadonlyMap<string, number>,
    private readonly declared: Declared,
  ) {}

  /** The parsed cell, or `null` when it is blank or the column is absent. */
  may<T>(column: string, parse: FieldParser<T>): T | null {
    const cell = this.cell(column);
    if (cell === undefined || isBlank(cell)) return null;
    try {
      return parse(cell);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      throw new RowFault(error.category, foundIn(column, error.message), error.expected, column, shownText(cell));
    }
  }

  /** The parsed cell; a blank one rejects the row. */
  must<T>(column: string, parse: FieldParser<T>): T {
    const value = this.may(column, parse);
    if (value === null || (Array.isArray(value) && value.length === 0)) throw this.missing(column);
    return value;
  }

  mayDay = (column: string): string | null => this.may(column, (cell) => readDay(cell, this.declared.dates));
  mustDay = (column: string): string => this.must(column, (cell) => readDay(cell, this.declared.dates));
  mayWhole = (column: string, min: number, max: number): number | null =>
    this.may(column, (cell) => readWhole(cell, this.declared.decimal, min, max));
  mustWhole = (column: string, min: number, max: number): number =>
    this.must(column, (cell) => readWhole(cell, this.declared.decimal, min, max));
  mayDecimal = (column: string, min: number, max: number): number | null =>
    this.may(column, (cell) => readDecimal(cell, this.declared.decimal, min, max));
  mustAmount = (column: string, currency: string): number =>
    this.must(column, (cell) => readAmount(cell, this.declared.decimal, currency));

  /** The fault of a cell that must not be blank. */
  missing(column: string, expected: Expected = 'a value'): RowFault {
    return new RowFault('missing_required', filled('{column} is blank', { column }), expected, column, null);
  }

  /** Rejects a row whose second day lies before its first. */
  ordered(first: string, second: string, from: string | null, until: string | null): void {
    if (from === null || until === null || from <= until) return;
    throw new RowFault(
      'date_order',
      filled('{second} {until} lies before {first} {from}', { second, until, first, from }),
      filled('{second} on or after {first}', { second, first }),
      second,
      until,
    );
  }

  /** The record's external id as far as it can be read, for reports; never throws. */
  externalId(): string | null {
    const cell = this.cell('external_id');
    if (cell === undefined || isBlank(cell)) return null;
    return shownText(cell).trim();
  }

  /** Text with a NUL in it is no text: it rejects the row, in whatever column it stands. */
  rejectNul(headings: readonly string[]): void {
    this.record.cells.forEach((cell, at) => {
      if (typeof cell !== 'string' || !cell.includes('\0')) return;
      const named = [...this.positions].find(([, position]) => position === at)?.[0];
      throw new RowFault(
        'control_character',
        'the cell holds a NUL character',
        'text without NUL',
        named ?? headings[at]?.trim() ?? null,
        cell.replaceAll('\0', '\u2400'),
      );
    });
  }

  /** The cell's text, or `null` when it is blank. */
  text(column: string): string | null {
    return this.may(column, cellText);
  }

  private cell(column: string): Cell | undefined {
    const at = this.positions.get(column);
    return at === undefined ? undefined : this.record.cells[at];
  }
}
