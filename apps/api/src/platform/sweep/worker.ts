import { setTimeout as sleep } from 'node:timers/promises';
import type { Doors } from '../db/index.ts';
import type { Sweep } from './past-rows.repository.ts';

export interface SweepOptions {
  readonly doors: Doors;
  /** What each room forgets. */
  readonly sweeps: readonly Sweep[];
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Pause between two rounds, in milliseconds. */
const PAUSE_MS = 3_600_000;
/** Rows a transaction: few enough that nobody waits for it. */
const BATCH = 1_000;

/** Removes all that is past, a batch a transaction. A sweep that fails does not keep the others from theirs. */
export async function sweepPast({ doors, sweeps, onError, signal }: SweepOptions, batch = BATCH): Promise<void> {
  for (const each of sweeps) {
    try {
      let removed = batch;
      while (removed === batch && !signal.aborted) removed = await doors.asWorker((tx) => each(tx, batch));
    } catch (error) {
      onError(error);
    }
  }
}

/** Removes what is past, round after round, until the signal aborts. */
export async function runSweeps(options: SweepOptions): Promise<void> {
  const { signal } = options;
  while (!signal.aborted) {
    await sweepPast(options);
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
