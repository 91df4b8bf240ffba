import { IMPORT_TABLES, type ImportTable } from '@stipple/domain';

export const TABLE_NAMES = IMPORT_TABLES;
export type TableName = ImportTable;

/** One column of a table as the format and its documentation know it. */
export interface Column {
  readonly name: string;
  /** Without it, or with a blank cell in it, nothing can be imported. */
  readonly required?: true;
  /** Other headings it is known by, already normalised (see `normaliseHeading`). */
  readonly aliases?: readonly string[];
  /** What a cell holds, for the documentation and for messages. */
  readonly holds: string;
  /** A value for the template folder. */
  readonly example: string;
}
