import { setTimeout as sleep } from 'node:timers/promises';
import type { Doors } from '../db/index.ts';
import type { Seal } from '../seal.ts';
import { postponeMail, sentMail, takeMail } from './mail.repository.ts';
import type { Message, Write } from './message.ts';

/** Hands a letter to the outside; rejects when it could not. */
export type MailTransport = (message: Message) => Promise<void>;

export interface MailWorkerOptions {
  readonly doors: Doors;
  readonly seal: Seal;
  readonly write: Write;
  readonly transport: MailTransport;
  readonly onError: (error: unknown) => void;
}

/** Pause between two looks for letters, in milliseconds. */
const PAUSE_MS = 500;

/**
 * Sends one letter, and says whether there was one. A process that dies between sending and noting it lets it be sent
 * again: a letter twice is better than none.
 */
export async function sendNext({ doors, seal, write, transport, onError }: MailWorkerOptions): Promise<boolean> {
  const row = await doors.asWorker(takeMail);
  if (!row) return false;
  try {
    const message = await write(JSON.parse(seal.open(row.sealed, row.id)));
    if (message) await transport(message);
    await doors.asWorker((tx) => sentMail(tx, row.id));
  } catch (error) {
    onError(error);
    await doors.asWorker((tx) => postponeMail(tx, row, error instanceof Error ? error.message : String(error)));
  }
  return true;
}

/** Sends letters until the signal aborts; the one under way is finished first. */
export async function runMail(options: MailWorkerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const wasThere = await sendNext(options).catch((error: unknown) => {
      options.onError(error);
      return false;
    });
    if (!wasThere) await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
