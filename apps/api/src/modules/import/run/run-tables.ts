import type { Finding } from '@stipple/domain';
import type { FileStore } from '../../../platform/files/index.ts';
import { IdSet } from '../write/id-set.ts';
import type { Input } from './input.ts';
import { runTable, type TableContext } from './table-run.ts';

/** What a run needs beside its input. */
export interface TablesContext extends Omit<TableContext, 'run'> {
  readonly files: FileStore;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
  /** Names the run in the events it leaves. */
  readonly runId: string;
}

/** Reads all tables of an input one after another: what a row points at comes before it. */
export async function runTables(input: Input, context: TablesContext): Promise<void> {
  const { report, files, dryRun, runId: id } = context;
  const run = {
    id,
    dryRun,
    files,
    photos: input.photos,
    planned: { location: new IdSet(), practitioner: new IdSet(), portfolio_case: new IdSet() },
    warn: (message: Finding) => report.warn(message),
  };
  for (const source of input.tables) await runTable(source, { ...context, run });
}
