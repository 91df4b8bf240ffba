import type { Logger } from './log.ts';

/** Resolves with the first SIGTERM or SIGINT. Later ones change nothing: closing is under way and bounded in time. */
export function untilTold(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal));
  });
}

/** An error that nobody caught ends the process, as it would anyway, but in the log's own form. */
export function endOnCrash(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'crashed');
    process.exit(1);
  });
}
