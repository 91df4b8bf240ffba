import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLost, type Doors, type ProjectorTx } from '../db/index.ts';
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
/** Pause after Postgres did not answer, so that an outage does not fill the log. */
const PAUSE_AFTER_ERROR_MS = 1_000;
/** Rows taken at once: many changes of one practitioner become one refresh. */
const BATCH = 2_000;

/**
 * Handles what is pending for one clinic and returns how many rows it took. A batch that fails is tried in halves,
 * so that one row that can not be handled holds up no other; it alone is put off, and its error thrown at the end.
 */
async function drainClinic(
  doors: Doors,
  clinicId: string,
  handlers: readonly OutboxHandler[],
  only: readonly string[] | null = null,
): Promise<number> {
  let taken: OutboxRow[] = [];
  try {
    return await doors.asProjector(clinicId, async (tx) => {
      taken = await claim(tx, BATCH, only);
      if (taken.length === 0) return 0;
      for (const handle of handlers) await handle(tx, taken);
      await settle(
        tx,
        taken.map((row) => row.id),
      );
      return taken.length;
    });
  } catch (error) {
    if (taken.length === 0 || isConnectionLost(error)) throw error;
    if (taken.length === 1) {
      const reason = error instanceof Error ? error.message : String(error);
      await doors.asProjector(clinicId, (tx) => postpone(tx, taken, reason));
      throw error;
    }
    const ids = taken.map((row) => row.id);
    const half = ids.length >> 1;
    const results = [
      await settled(drainClinic(doors, clinicId, handlers, ids.slice(0, half))),
      await settled(drainClinic(doors, clinicId, handlers, ids.slice(half))),
    ];
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return ids.length;
  }
}

const settled = async (work: Promise<number>) => (await Promise.allSettled([work]))[0]!;

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
    let pause = PAUSE_MS;
    try {
      if ((await drainOutbox(options)) > 0) pause = 0;
    } catch (error) {
      onError(error, null);
      pause = PAUSE_AFTER_ERROR_MS;
    }
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}
