import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';

/** The parts of a pg client that its wire-level cancel request needs. */
interface Cancellable {
  readonly processID: number | null;
  readonly secretKey: number | null;
  readonly host: string;
  readonly port: number;
}

/**
 * Takes the runner's connection and, when the signal aborts, asks Postgres to cancel the statement under way on it.
 * Returns the function that stops listening; call it before the connection is released.
 */
export async function cancelOnAbort(runner: QueryRunner, signal: AbortSignal | undefined): Promise<() => void> {
  const connection = (await runner.connect()) as Cancellable;
  if (!signal) return () => undefined;
  const cancel = () => sendCancel(connection);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  return () => signal.removeEventListener('abort', cancel);
}

/** Sends the protocol's cancel request over a connection of its own; it needs no login and answers nothing. */
function sendCancel({ processID, secretKey, host, port }: Cancellable): void {
  if (processID === null || secretKey === null) return;
  const { connection } = new Client({ host, port }) as unknown as {
    connection: {
      connect(port: number, host: string): void;
      cancel(processId: number, secretKey: number): void;
      on(event: 'connect' | 'error', listener: () => void): void;
      end(): void;
    };
  };
  connection.on('connect', () => connection.cancel(processID, secretKey));
  connection.on('error', () => undefined);
  connection.connect(port, host);
}
