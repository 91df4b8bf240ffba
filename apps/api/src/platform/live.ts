import { setTimeout as sleep } from 'node:timers/promises';

/** How often a watched row is read again, in milliseconds. */
const LOOK_EVERY_MS = 500;

/**
 * What `read` answers, at once and then whenever it has changed, until `isLast` says that nothing more will come or
 * the signal aborts. Each read goes through its own door, so that it sees what is committed and whose it is.
 */
export async function* watch<T>(
  read: () => Promise<T>,
  { signal, isLast = () => false }: { readonly signal: AbortSignal; readonly isLast?: (value: T) => boolean },
): AsyncGenerator<T> {
  let told: string | undefined;
  while (!signal.aborted) {
    const value = await read();
    const text = JSON.stringify(value);
    if (text !== told) yield value;
    told = text;
    if (isLast(value)) return;
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
