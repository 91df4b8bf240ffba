import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';

/** The parts of a pg client that its wire-level cancel request needs. */
interface Cancellable {
  readonly processID: number | null;
  readonly secretKey: number | null;
  readonly host: string;
  readonly port: number;
  query(sql: string): Promise<unknown>;
}

/** Stops listening; call it before the connection goes back to the pool. It waits for a cancel that is on its way. */
export type StopListening = () => Promise<void>;

/**
 * Takes the runner's connection and, when the signal aborts, asks Postgres to cancel the statement under way on it. One
 * that is aborted already cancels nothing: ask it before the first statement.
 */
export async function cancelOnAbort(runner: QueryRunner, signal: AbortSignal | undefined): Promise<StopListening> {
  return cancelClientOnAbort(await runner.connect(), signal);
}

/** The same for a connection taken from the pool by hand. */
export function cancelClientOnAbort(connection: unknown, signal: AbortSignal | undefined): StopListening {
  if (!signal) return () => Promise.resolve();
  const client = connection as Cancellable;
  let sent: Promise<void> | null = null;
  const cancel = () => {
    sent = sendCancel(client);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return async () => {
    signal.removeEventListener('abort', cancel);
    if (sent === null) return;
    await sent;
    // A cancel that found nothing to cancel strikes the next statement: let it strike this one.
    await client.query('select 1').catch(() => undefined);
  };
}

/** How long a cancel request may take; the statement's own time limit is the last resort. */
const CANCEL_TIMEOUT_MS = 1_000;

/** Sends the protocol's cancel request over a connection of its own; it needs no login and answers nothing. */
function sendCancel({ processID, secretKey, host, port }: Cancellable): Promise<void> {
  if (processID === null || secretKey === null) return Promise.resolve();
  const { connection } = new Client({ host, port }) as unknown as {
    connection: {
      connect(portOrPath: number | string, host?: string): void;
      cancel(processId: number, secretKey: number): void;
      on(event: 'connect' | 'error' | 'end', listener: () => void): void;
      readonly stream: { destroy(): void };
    };
  };
  return new Promise((resolve) => {
    connection.on('connect', () => connection.cancel(processID, secretKey));
    const done = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(() => {
      connection.stream.destroy();
      done();
    }, CANCEL_TIMEOUT_MS);
    connection.on('error', done);
    connection.on('end', done);
    // A host that is a path is a folder of sockets, as in every address of Postgres.
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}
