import { setTimeout as sleep } from 'node:timers/promises';
import type { Doors, ProjectorTx } from '../db/index.ts';
import { claim, pendingClinics, postpone, settle, type OutboxRow } from './outbox.repository.ts';

/**
 * What a room does with the rows of one clinic. Called inside the transaction that claimed them, so what it writes
 * and the rows' end are one. It may see a row again after a failure and must then come to the same result.
 */
export type OutboxHandler = (tx: ProjectorTx, rows: readonly OutboxRow[]) => Promise<void>;

export interface OutboxWorkerOptions {
  readonly doors: Doors;
  readonly handlers: readonly OutboxHandler[];
  readonly onError: (error: unknown, clinicId: string | null) => void;
  readonly signal: AbortSignal;
}

/** Pause between two looks for work, in milliseconds; a change shows within a second of its commit. */
const PAUSE_MS = 120;
/** Rows taken at once: many changes of one practitioner become one refresh. */
const BATCH = 2_000;

/** Handles what is pending for one clinic; returns how many rows it took. */
export async function drainClinic(doors: Doors, clinicId: string, handlers: readonly OutboxHandler[]): Promise<number> {
  let taken: OutboxRow[] = [];
  try {
    return await doors.asProjector(clinicId, async (tx) => {
      taken = await claim(tx, BATCH);
      if (taken.length === 0) return 0;
      for (const handle of handlers) await handle(tx, taken);
      await settle(
        tx,
        taken.map((row) => row.id),
      );
      return taken.length;
    });
  } catch (error) {
    if (taken.length > 0) {
      const reason = error instanceof Error ? error.message : String(error);
      await doors.asProjector(clinicId, (tx) => postpone(tx, taken, reason)).catch(() => undefined);
    }
    throw error;
  }
}

/** Handles everything pending now and returns how many rows that was. One clinic's failure does not stop the others. */
export async function drainOutbox(options: Omit<OutboxWorkerOptions, 'signal'>): Promise<number> {
  const { doors, handlers, onError } = options;
  let total = 0;
  const clinics = await doors.asWorker((tx) => pendingClinics(tx, 100));
  for (const { clinicId } of clinics) {
    try {
      total += await drainClinic(doors, clinicId, handlers);
    } catch (error) {
      onError(error, clinicId);
    }
  }
  return total;
}

/** Empties the outbox until the signal aborts; the batch under way is finished first. */
export async function runOutbox(options: OutboxWorkerOptions): Promise<void> {
  const { signal, onError } = options;
  while (!signal.aborted) {
    let handled = 0;
    try {
      handled = await drainOutbox(options);
    } catch (error) {
      onError(error, null);
    }
    if (handled === 0) await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
