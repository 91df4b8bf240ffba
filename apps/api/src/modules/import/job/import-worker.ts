import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemMember, type Member, type Finding } from '@stipple/domain';
import type { Doors } from '../../../platform/db/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { newId } from '../../../platform/ids.ts';
import { dateFormat } from '../format/day.ts';
import type { TableSource } from '../read/open-table.ts';
import { FileFault } from '../rejection.ts';
import { openInput, type Input } from '../run/input.ts';
import type { ProgressOf } from '../run/progress.ts';
import { Report } from '../run/report.ts';
import { runTables } from '../run/run-tables.ts';
import { discardWaiting } from './discard.ts';
import type { ImportFolders } from './import-folders.ts';
import type { ImportReport } from './import-job.ts';
import { clinicsToImport, importJobs, type ClaimedJob, type JobChange } from './import-job.repository.ts';
import { previewOf } from './preview.ts';
import { RejectedTables } from './rejected-tables.ts';
import { unpack } from './unpack.ts';

/** What the worker of imports needs. */
export interface ImportWorkerOptions {
  readonly doors: Doors;
  readonly files: FileStore;
  readonly folders: ImportFolders;
  readonly onError: (error: unknown, clinicId: string | null) => void;
  readonly signal: AbortSignal;
}

const PAUSE_MS = 300;
const PAUSE_AFTER_ERROR_MS = 2_000;
/** Progress is written so often; a worker that has said nothing for the length of its lease is taken for dead. */
const TELL_EVERY_MS = 400;
const LEASE_MS = 60_000;
const DISCARD_EVERY_MS = 3_600_000;

/** The claim does not hold any more: somebody cancelled, or the process is to stop. */
class ClaimLost extends Error {}

/**
 * Reads and imports what is uploaded until the signal aborts, and discards what nobody imports. What is under way then
 * is taken up again later.
 */
export async function runImports(options: ImportWorkerOptions): Promise<void> {
  const { signal, onError, doors, folders } = options;
  let discarded = 0;
  while (!signal.aborted) {
    let pause = PAUSE_MS;
    try {
      const now = doors.clock.now().getTime();
      if (now - discarded > DISCARD_EVERY_MS) {
        discarded = now;
        await discardWaiting(doors, folders);
      }
      if (await importOne(options)) pause = 0;
    } catch (error) {
      onError(error, null);
      pause = PAUSE_AFTER_ERROR_MS;
    }
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Takes one job, reads or imports it, and answers whether there was one. */
export async function importOne(options: ImportWorkerOptions): Promise<boolean> {
  const { doors, onError } = options;
  for (const { clinicId } of await doors.asWorker(clinicsToImport)) {
    const claimed = await claim(doors, clinicId);
    if (!claimed) continue;
    try {
      await new ImportRun(claimed, options).work();
    } catch (error) {
      if (error instanceof ClaimLost) return true;
      onError(error, clinicId);
      await new ImportRun(claimed, options).fail('internal');
    }
    return true;
  }
  return false;
}

async function claim(doors: Doors, clinicId: string): Promise<ClaimedJob | null> {
  const leaseId = newId();
  const job = await doors.asClinic(systemMember(clinicId), (tx) =>
    importJobs(tx).claim(leaseId, new Date(doors.clock.now().getTime() + LEASE_MS)),
  );
  return job && { job, leaseId };
}

/** One job in the hands of this process. */
class ImportRun {
  private readonly member: Member;

  constructor(
    private readonly claimed: ClaimedJob,
    private readonly options: ImportWorkerOptions,
  ) {
    // Whoever started it is who did it.
    this.member = { ...systemMember(claimed.job.clinicId), accountId: claimed.job.accountId };
  }

  async work(): Promise<void> {
    const { job } = this.claimed;
    const { folders } = this.options;
    const paths = folders.of(job);
    let ignored: Finding[];
    let input: Input;
    try {
      ignored = await unpack(
        job.files.map((file, at) => ({ file, path: paths.upload(at) })),
        paths.input,
      );
      input = await openInput(paths.input, null, job.meanings);
    } catch (error) {
      if (error instanceof FileFault) return this.fail('unreadable', error.message);
      throw error;
    }
    try {
      if (input.tables.length + input.errors.length === 0) return await this.fail('no_tables', ...ignored);
      const preview = job.status === 'uploaded' ? { preview: await previewOf(input, job.meanings) } : {};
      const report = await this.tables(input, paths.rejected, ignored);
      const rows = sum(report, 'rows');
      const done = { ...preview, report, rowsDone: rows, rowsTotal: rows, rejected: sum(report, 'rejected') };
      const now = this.options.doors.clock.now();
      await this.end(
        job.status === 'uploaded'
          ? { ...done, status: 'read', currentFile: null }
          : { ...done, status: 'done', currentFile: null, finishedAt: now },
      );
    } finally {
      input.close();
    }
    if (job.status === 'running') await this.forget();
  }

  /** What was sent is not needed any more; files of rejected rows stay. */
  private async forget(): Promise<void> {
    for (const path of this.options.folders.of(this.claimed.job).over) await rm(path, { recursive: true, force: true });
  }

  /** Ends the job as one of which nothing can be made. */
  async fail(failure: 'no_tables' | 'unreadable' | 'internal', ...warnings: Finding[]): Promise<void> {
    const report: ImportReport = { counts: [], fileErrors: [], warnings, rejections: [], rejectedTables: [] };
    const finishedAt = this.options.doors.clock.now();
    await this.end({ status: 'failed', failure, report, finishedAt, currentFile: null }).catch((error: unknown) => {
      if (!(error instanceof ClaimLost)) throw error;
    });
    await this.forget();
  }

  private async tables(input: Input, folder: string, ignored: readonly Finding[]): Promise<ImportReport> {
    const { job } = this.claimed;
    const { doors, files } = this.options;
    const rejected = new RejectedTables(folder, job.dates, job.decimal);
    const report = new Report([rejected]);
    for (const warning of [...ignored, ...input.warnings]) report.warn(warning);
    report.fileErrors.push(...input.errors);
    try {
      await runTables(input, {
        doors,
        files,
        report,
        progress: this.progress(report),
        runId: job.id,
        dryRun: job.status === 'uploaded',
        meanings: job.meanings,
        declared: { dates: dateFormat(job.dates)!, decimal: job.decimal },
        clinicId: () => Promise.resolve(job.clinicId),
        member: () => this.member,
      });
    } finally {
      report.finish();
    }
    return {
      counts: [...report.files].map(([table, counts]) => ({ table, ...counts })),
      fileErrors: report.fileErrors,
      warnings: report.warnings,
      rejections: rejected.first,
      rejectedTables: rejected.tables,
    };
  }

  private progress(report: Report): ProgressOf {
    let told = 0;
    return {
      at: async (source: TableSource) => {
        if (this.options.signal.aborted) throw new ClaimLost();
        const now = performance.now();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        const { rows, rejected } = report.totals;
        await this.write({ rowsDone: rows, rejected, currentFile: source.file }, LEASE_MS);
      },
    };
  }

  private async write(change: JobChange, leaseMs: number): Promise<void> {
    const { doors } = this.options;
    const until = new Date(doors.clock.now().getTime() + leaseMs);
    const holds = await doors.asClinic(this.member, (tx) => importJobs(tx).advance(this.claimed, change, until));
    if (!holds) throw new ClaimLost();
  }

  private async end(change: JobChange & Pick<Required<JobChange>, 'status'>): Promise<void> {
    const { job } = this.claimed;
    const holds = await this.options.doors.asClinic(this.member, async (tx) => {
      const advanced = await importJobs(tx).advance(this.claimed, change, null);
      const { status, rowsDone, rejected } = change;
      if (advanced && status !== 'read') {
        const kind = status === 'done' ? 'import.finished' : 'import.failed';
        const detail = { rows: rowsDone ?? 0, rejected: rejected ?? 0 };
        await tx.record({ kind, subjectType: 'import_job', subjectId: job.id, detail });
      }
      return advanced;
    });
    if (!holds) throw new ClaimLost();
  }
}

const sum = (report: ImportReport, what: 'rows' | 'rejected'): number =>
  report.counts.reduce((total, counts) => total + counts[what], 0);
