import type { Finding } from '@stipple/domain';
import type { FileStore } from '../../../platform/files/index.ts';
import type { ClinicTx } from '../../../platform/db/index.ts';
import type { RowFault } from '../rejection.ts';
import type { IdSet } from './id-set.ts';

/** Tables whose rows others point at. */
export const REFERRED = ['location', 'practitioner', 'portfolio_case'] as const;
export type Referred = (typeof REFERRED)[number];

/** What every writer of one run shares. */
export interface Run {
  /** Names the run in the events it leaves. */
  readonly id: string;
  readonly dryRun: boolean;
  /** The folder `photos`. */
  readonly photos: string;
  readonly files: FileStore;
  /** In a dry run: external ids that would exist by now, for the rows that point at them. */
  readonly planned: Readonly<Record<Referred, IdSet>>;
  /** Something worth a word that is no fault. */
  readonly warn: (message: Finding) => void;
}

/** One batch: its transaction and its run. */
export interface Batch {
  readonly tx: ClinicTx;
  readonly run: Run;
}

/** What became of one row. */
export type Outcome = 'created' | 'updated' | 'unchanged' | RowFault;

/** Writes rows of one table, some hundreds at a time, and answers what became of each, in their order. */
export interface TableWriter<Row> {
  /** Rows per transaction. */
  readonly batch: number;
  /** Looks at what lies outside the database before the transaction opens (pictures), so that it stays short. */
  prepare?(run: Run, clinicId: string, rows: readonly Row[]): Promise<readonly Row[]>;
  write(batch: Batch, rows: readonly Row[]): Promise<Outcome[]>;
}
