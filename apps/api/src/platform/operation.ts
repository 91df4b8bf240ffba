import { AsyncLocalStorage } from 'node:async_hooks';
import type { Gate } from './files/gate.ts';

/** What every door passage of one operation shares: never a transaction, only when to stop. */
export interface Operation {
  readonly requestId: string;
  /** Aborts when the operation's time is up or the caller has gone. */
  readonly signal: AbortSignal;
  /** Lets only so many door passages of the operation run at the same time. */
  readonly connections: Gate;
  /** From where a signed-in person asks; the audit trail keeps it. */
  readonly caller?: Caller | undefined;
}

/** Where a request comes from: the network address, and browser and system in a few words. */
export interface Caller {
  readonly address: string | null;
  readonly device: string | null;
}

const current = new AsyncLocalStorage<Operation>();

/** Runs `work` as part of an operation: statements under way are cancelled when its signal aborts. */
export function duringOperation<T>(operation: Operation, work: () => T): T {
  return current.run(operation, work);
}

/** The operation under way; a command or the worker has none. */
export function currentOperation(): Operation | undefined {
  return current.getStore();
}
