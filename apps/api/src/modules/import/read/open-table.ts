import type { Finding } from '@stipple/domain';
import type { SourceRecord } from '../format/cell.ts';
import type { TableName } from '../format/column.ts';

/** A table of the input, not opened yet. */
export interface TableSource {
  readonly table: TableName;
  /** Name for reports: `reviews.csv`, or `chain.xlsx#Reviews` for a sheet. */
  readonly file: string;
  /** Size in bytes, for the progress of the whole run. */
  readonly bytes: number;
  /** Opens the table and reads its header. Throws a `FileFault`. */
  open(): Promise<OpenTable>;
}

/** A table whose header has been read. Its records are read once, in order. */
export interface OpenTable {
  readonly headings: readonly string[];
  readonly headingLine: number;
  /** What is worth a word; complete once the records have been read. */
  warnings(): readonly Finding[];
  /** The records below the header; blank ones are left out. */
  records(): AsyncIterable<SourceRecord>;
  /** Bytes read so far, of `TableSource.bytes`. */
  bytesRead(): number;
  close(): Promise<void>;
}
