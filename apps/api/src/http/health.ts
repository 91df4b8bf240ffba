import type { Request, Response } from 'express';
import type { Doors } from '../platform/db/index.ts';
import { outboxLag } from '../platform/outbox/index.ts';
import type { Logger } from '../platform/log.ts';
import { requestIdOf } from './request.ts';

/** Beyond this the directory is behind what was written, but still answers: reported, not a reason to send nobody. */
const WORRYING_LAG_MS = 60_000;
const PATIENCE_MS = 2_000;

export interface Readiness {
  readonly database: 'ok' | 'unreachable';
  /** Migrations of the code that the database has not had. */
  readonly pendingMigrations: number | null;
  /** Age of the oldest outbox row that the worker has not taken, in milliseconds. */
  readonly workerLagMs: number | null;
  readonly worker: 'ok' | 'behind' | 'unknown';
}

/** Asks the database what `/readyz` reports. Never throws: an unreachable database is an answer. */
export async function readiness(doors: Doors, migrations: readonly string[]): Promise<Readiness> {
  try {
    const { names, lag } = await doors.asWorker(async (tx) => ({
      names: await tx.query<{ name: string }>('select name from schema_migration'),
      lag: Math.max(0, await outboxLag(tx)),
    }));
    const known = new Set(names.map(({ name }) => name));
    return {
      database: 'ok',
      pendingMigrations: migrations.filter((name) => !known.has(name)).length,
      workerLagMs: lag,
      worker: lag > WORRYING_LAG_MS ? 'behind' : 'ok',
    };
  } catch {
    return { database: 'unreachable', pendingMigrations: null, workerLagMs: null, worker: 'unknown' };
  }
}

/** `/healthz`: the process answers. It says nothing of anything else, so that a database outage restarts nobody. */
export function healthz(_request: Request, response: Response): void {
  response.set('cache-control', 'no-store').json({ status: 'ok' });
}

/** `/readyz`: 200 when requests can be served, else 503 with what is missing. */
export function readyz(doors: Doors, migrations: readonly string[], isClosing: () => boolean, log: Logger) {
  return async (request: Request, response: Response): Promise<void> => {
    const late = new Promise<Readiness>((resolve) =>
      setTimeout(resolve, PATIENCE_MS, {
        database: 'unreachable',
        pendingMigrations: null,
        workerLagMs: null,
        worker: 'unknown',
      } satisfies Readiness).unref(),
    );
    const checks = await Promise.race([readiness(doors, migrations), late]);
    const isReady = checks.database === 'ok' && checks.pendingMigrations === 0 && !isClosing();
    if (!isReady) log.warn({ requestId: requestIdOf(request), ...checks }, 'not ready');
    response
      .status(isReady ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status: isClosing() ? 'closing' : isReady ? 'ready' : 'not ready', checks });
  };
}
