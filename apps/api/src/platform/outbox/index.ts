/** The outbox: what changed, told to the worker after commit. */
export { outboxLag, type OutboxRow } from './outbox.repository.ts';
export { drainOutbox, runOutbox, type OutboxHandler } from './worker.ts';
