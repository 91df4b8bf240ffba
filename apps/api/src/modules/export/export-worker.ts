import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXPORT_LIFE, systemMember } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { writeArchive } from './archive.ts';
import { expiredExports, exportPath } from './export-files.ts';
import { clinicsToExport, exportJobs, type ClaimedExport, type Progress } from './export.repository.ts';
import { exportParts } from './parts.ts';

/** What the worker of exports needs. */
export interface ExportWorkerOptions {
  readonly doors: Doors;
  readonly files: FileStore;
  /** The folder `exports` of the data folder. */
  readonly root: string;
  readonly onError: (error: unknown, clinicId: string | null) => void;
  readonly signal: AbortSignal;
}

const PAUSE_MS = 500;
const PAUSE_AFTER_ERROR_MS = 2_000;
const TELL_EVERY_MS = 400;
const LEASE_MS = 120_000;
const SWEEP_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** The claim does not hold any more: somebody cancelled, or the process is to stop. */
class ClaimLost extends Error {}

/** Makes exports until the signal aborts, and takes old ones away. One that is under way then begins anew later. */
export async function runExports(options: ExportWorkerOptions): Promise<void> {
  const { signal, onError, root, doors } = options;
  let swept = 0;
  while (!signal.aborted) {
    let pause = PAUSE_MS;
    try {
      const now = doors.clock.now().getTime();
      if (now - swept > SWEEP_EVERY_MS) {
        swept = now;
        for (const path of await expiredExports(root, now - EXPORT_LIFE.days * DAY_MS)) await rm(path, { force: true });
      }
      if (await exportOne(options)) pause = 0;
    } catch (error) {
      onError(error, null);
      pause = PAUSE_AFTER_ERROR_MS;
    }
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Takes one job, makes its archive, and answers whether there was one. */
export async function exportOne(options: ExportWorkerOptions): Promise<boolean> {
  const { doors, onError } = options;
  for (const { clinicId } of await doors.asWorker(clinicsToExport)) {
    const leaseId = newId();
    const until = new Date(doors.clock.now().getTime() + LEASE_MS);
    const job = await doors.asClinic(systemMember(clinicId), (tx) => exportJobs(tx).claim(leaseId, until));
    if (!job) continue;
    try {
      await make({ job, leaseId }, options);
    } catch (error) {
      if (error instanceof ClaimLost) return true;
      onError(error, clinicId);
      await end({ job, leaseId }, options, { rows: 0, files: 0, part: null }, null);
    }
    return true;
  }
  return false;
}

async function make(claimed: ClaimedExport, options: ExportWorkerOptions): Promise<void> {
  const { doors, files, root, signal } = options;
  const { job } = claimed;
  const member = systemMember(job.clinicId);
  let done: Progress = { rows: 0, files: 0, part: null };
  let told = 0;
  const onDone = async (more: { rows?: number; files?: number; part: string }) => {
    done = { rows: done.rows + (more.rows ?? 0), files: done.files + (more.files ?? 0), part: more.part };
    if (signal.aborted) throw new ClaimLost();
    const now = performance.now();
    if (now - told < TELL_EVERY_MS) return;
    told = now;
    const until = new Date(doors.clock.now().getTime() + LEASE_MS);
    if (!(await doors.asClinic(member, (tx) => exportJobs(tx).advance(claimed, done, until)))) throw new ClaimLost();
  };
  const bytes = await writeArchive(exportPath(root, job), exportParts({ doors, files, member, onDone }));
  await end(claimed, options, done, bytes);
}

async function end(
  claimed: ClaimedExport,
  { doors }: ExportWorkerOptions,
  done: Progress,
  bytes: number | null,
): Promise<void> {
  const { job } = claimed;
  const expiresAt = new Date(doors.clock.now().getTime() + EXPORT_LIFE.days * DAY_MS);
  // Whoever asked for it is who did it.
  await doors.asClinic({ ...systemMember(job.clinicId), accountId: job.accountId }, async (tx) => {
    if (!(await exportJobs(tx).finish(claimed, done, bytes, expiresAt))) return;
    const kind = bytes === null ? 'export.failed' : 'export.finished';
    const detail = { rows: done.rows, files: done.files, bytes };
    await tx.record({ kind, subjectType: 'export_job', subjectId: job.id, detail });
  });
}
