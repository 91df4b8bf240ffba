import { createServer, connect, type Socket } from 'node:net';
import { ask } from './ask.ts';
import { onDatabase } from './dataset.ts';
import type { LoadRequest } from './load.ts';
import type { Running } from './servers.ts';

/** Messages that run a statement: a simple query, and an execution of a prepared one. */
const RUNS = new Set(['Q'.charCodeAt(0), 'E'.charCodeAt(0)]);

/** Counts what a client sends in Postgres' protocol: after the start-up message, a type byte and a length. */
function counting(onStatement: () => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (pending.length < head + 4) return;
      const length = head + pending.readInt32BE(head);
      if (pending.length < length) return;
      if (started && RUNS.has(pending[0]!)) onStatement();
      started = true;
      pending = pending.subarray(length);
    }
  };
}

/**
 * SQL statements that a server runs for each of some requests, counted on the wire between it and Postgres once its
 * pool is warm; the statements that frame a transaction are counted too.
 */
export async function statementsPerRequest(
  databaseUrl: string,
  startServer: (url: string) => Promise<Running>,
  requests: readonly LoadRequest[],
): Promise<number> {
  let statements = 0;
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    const count = counting(() => (statements += 1));
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    client.on('data', count);
    client.pipe(server).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const through = new URL(onDatabase(databaseUrl, target.pathname.slice(1)));
  through.port = String((proxy.address() as { port: number }).port);
  const server = await startServer(through.toString());
  try {
    for (const request of requests) await ask(server.origin, request);
    statements = 0;
    for (const request of requests) await ask(server.origin, request);
    return statements / requests.length;
  } finally {
    await server.stop();
    for (const socket of sockets) socket.destroy();
    proxy.close();
  }
}
