import type { ImportDates, ImportDecimal, ImportFailure, ImportStatus, ImportTable, Finding } from '@stipple/domain';
import type { HeadingMeaning } from '../format/heading.ts';
import type { FileError, Rejection } from '../rejection.ts';
import type { Counts } from '../run/report.ts';

/** One uploaded file of an import. */
export interface ImportFile {
  /** What its sender calls it; hostile text. */
  readonly name: string;
  readonly bytes: number;
  /** The table it holds, where somebody said so; workbooks and archives hold several. */
  readonly table: ImportTable | null;
}

/** A heading of a file, the column it is taken for, and what stands below it in the first rows. */
export interface PreviewHeading {
  readonly heading: string;
  readonly column: string | null;
  readonly samples: readonly string[];
}

/** A table as it was found. */
export interface PreviewTable {
  readonly table: ImportTable;
  readonly file: string;
  readonly headings: readonly PreviewHeading[];
}

/** What became, or would become, of the rows. */
export interface ImportReport {
  readonly counts: readonly ({ readonly table: ImportTable } & Readonly<Counts>)[];
  readonly fileErrors: readonly FileError[];
  readonly warnings: readonly Finding[];
  /** The first of the rejected rows. */
  readonly rejections: readonly Rejection[];
  /** Tables of which a file of rejected rows lies ready. */
  readonly rejectedTables: readonly ImportTable[];
}

/** An import in the browser. */
export interface ImportJob {
  readonly clinicId: string;
  readonly id: string;
  readonly status: ImportStatus;
  readonly accountId: string | null;
  readonly files: readonly ImportFile[];
  readonly meanings: readonly HeadingMeaning[];
  readonly dates: ImportDates;
  readonly decimal: ImportDecimal;
  readonly preview: readonly PreviewTable[] | null;
  readonly report: ImportReport | null;
  readonly rowsDone: number;
  /** Known once the files have been read. */
  readonly rowsTotal: number | null;
  readonly rejected: number;
  readonly currentFile: string | null;
  readonly failure: ImportFailure | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}
