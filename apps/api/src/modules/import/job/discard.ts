import { rm } from 'node:fs/promises';
import { IMPORT_LIMITS, systemMember } from '@stipple/domain';
import type { Doors } from '../../../platform/db/index.ts';
import type { ImportFolders } from './import-folders.ts';
import { clinicsThatWait, importJobs } from './import-job.repository.ts';

const DAY_MS = 86_400_000;

/** Discards what was read and what nobody has imported in its time: its files would lie there for ever. */
export async function discardWaiting(doors: Doors, folders: ImportFolders): Promise<void> {
  const before = new Date(doors.clock.now().getTime() - IMPORT_LIMITS.waitingDays * DAY_MS);
  for (const { clinicId } of await doors.asWorker((tx) => clinicsThatWait(tx, before))) {
    const over = await doors.asClinic(systemMember(clinicId), async (tx) => {
      const jobs = await importJobs(tx).discard(before);
      for (const { id } of jobs) {
        const detail = { waitedDays: IMPORT_LIMITS.waitingDays };
        await tx.record({ kind: 'import.cancelled', subjectType: 'import_job', subjectId: id, detail });
      }
      return jobs;
    });
    for (const { id } of over) {
      for (const path of folders.of({ clinicId, id }).over) await rm(path, { recursive: true, force: true });
    }
  }
}
