import type { UploadStore } from '../../platform/files/index.ts';
import type { Logger } from '../../platform/log.ts';

/** How often uploads whose time is up are looked for. */
const SWEEP_MS = 60_000;

/** Removes uploads that nobody claimed, now and then; `close` ends it. */
export function uploadSweeper(store: UploadStore, log: Logger): { close(): void } {
  const sweep = () => {
    store.sweep().catch((error: unknown) => log.error({ err: error }, 'expired uploads could not be removed'));
  };
  sweep();
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
