/** The tables of a chain's own files, in the order in which they are read: what a row points at comes before it. */
export const IMPORT_TABLES = [
  'locations',
  'practitioners',
  'certifications',
  'cases',
  'photos',
  'reviews',
  'prices',
] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

/**
 * How far an import in the browser is: its files are uploaded, have been read (what would happen is known), are being
 * imported, and have been. Nothing lands before somebody has seen what was read.
 */
export const IMPORT_STATUSES = ['uploaded', 'read', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

const NEXT: Readonly<Record<ImportStatus, readonly ImportStatus[]>> = {
  uploaded: ['read', 'failed', 'cancelled'],
  // Other columns were named: it is read again.
  read: ['uploaded', 'running', 'cancelled'],
  running: ['done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
};

/** Whether an import may go from one state to another. */
export const mayImportBecome = (from: ImportStatus, to: ImportStatus): boolean => NEXT[from].includes(to);

/** States in which the worker has something to do. */
export const IMPORT_WORK = ['uploaded', 'running'] as const satisfies readonly ImportStatus[];

/** Why an import as a whole came to nothing; single rows and tables are in its report. */
export const IMPORT_FAILURES = ['no_tables', 'unreadable', 'internal'] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

/** How dates are written in the files of an import. */
export const IMPORT_DATES = ['iso', 'dmy', 'mdy'] as const;
export type ImportDates = (typeof IMPORT_DATES)[number];

/** Which sign parts the decimals. */
export const IMPORT_DECIMALS = ['point', 'comma'] as const;
export type ImportDecimal = (typeof IMPORT_DECIMALS)[number];

/** Bounds of one import in the browser. */
export const IMPORT_LIMITS = {
  files: 20,
  /** Bytes of one file. */
  fileBytes: 512 * 1024 * 1024,
  /** Bytes of all files of a clinic's imports that are not over: no more are taken beyond it. */
  waitingBytes: 8 * 1024 ** 3,
  /** How many days what was read waits for somebody to import it; then it is discarded with its files. */
  waitingDays: 7,
  /** Headings whose meaning is kept. */
  meanings: 500,
  /** Rows of each table shown before an import. */
  previewRows: 5,
  /** Rejected rows shown on screen; the files hold all. */
  shownRejections: 50,
} as const;

/** The table that a file of this name holds, as far as the name tells: `reviews.csv`, `reviews.rejected.csv`. */
export function importTableOf(fileName: string): ImportTable | null {
  const stem = fileName
    .replace(/^.*[\\/]/, '')
    .toLowerCase()
    .replace(/(?:[ ._-]rejected)?(?: ?\(\d+\))?\.csv$/, '');
  return IMPORT_TABLES.find((table) => table === stem) ?? null;
}
