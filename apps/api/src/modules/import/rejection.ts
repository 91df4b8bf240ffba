import type { Expected, Finding } from '@stipple/domain';
import type { TableName } from './format/column.ts';

/** Why a row was rejected (import-format, Report). */
export const ROW_CATEGORIES = [
  'missing_required',
  'duplicate_external_id',
  'unknown_reference',
  'invalid_date',
  'invalid_number',
  'out_of_range',
  'date_order',
  'unknown_code',
  'control_character',
  'malformed_row',
  'too_long',
  'formula_error',
  'file_missing',
  'unsafe_path',
  'unsupported_file',
  'corrupt_file',
  'image_too_large',
  'empty_file',
] as const;
export type RowCategory = (typeof ROW_CATEGORIES)[number];

/** Why a whole table was left out; the other tables still land. The last two name the bounds of a file. */
export const FILE_CATEGORIES = [
  'missing_column',
  'misspelt_column',
  'empty_table',
  'file_too_large',
  'unreadable_file',
] as const;
export type FileCategory = (typeof FILE_CATEGORIES)[number];

/** One rejected row, as in the report and in `rejected.csv`. */
export interface Rejection {
  readonly table: TableName;
  /** File name, for example `reviews.csv`, or `chain.xlsx#reviews` for a sheet. */
  readonly file: string;
  /** Physical line where the record starts (header = 1), or the sheet's row. */
  readonly line: number;
  readonly externalId: string | null;
  /** The format's own name of the column, or `null` when the row as a whole is at fault. */
  readonly column: string | null;
  /** What stands in the cell, shortened to 500 characters. */
  readonly value: string | null;
  readonly category: RowCategory;
  readonly message: Finding;
  readonly expected: Expected;
}

/** One table that was left out. */
export interface FileError {
  readonly file: string;
  readonly line?: number;
  readonly category: FileCategory;
  readonly message: Finding;
}

/** What is wrong with one cell or row; thrown by the field parsers and turned into a `Rejection`. */
export class RowFault extends Error {
  constructor(
    readonly category: RowCategory,
    override readonly message: Finding,
    readonly expected: Expected,
    readonly column: string | null = null,
    readonly value: string | null = null,
  ) {
    super(message);
  }
}

/** What stops a whole table. */
export class FileFault extends Error {
  constructor(
    readonly category: FileCategory,
    override readonly message: Finding,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** The longest cell shown in a report, in characters. */
const SHOWN = 500;

/** A cell as shown in a report. */
export const shown = (value: string | null): string | null =>
  value !== null && value.length > SHOWN ? `${value.slice(0, SHOWN).toWellFormed()}…` : value;
