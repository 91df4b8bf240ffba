import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { LIMITS } from '../graphql/limits.ts';
import type { Logger } from '../platform/log.ts';

/** Longest that requests in flight may take to finish after the process was told to stop. */
const GRACE_MS = 6_000;

/** Node looks for requests that do not arrive only so often, 30 s unless told. */
const OPTIONS = { maxHeaderSize: LIMITS.headerBytes.value, connectionsCheckingInterval: 2_000 } as const;

/** A listening server and how to close it without cutting anyone off. */
export interface Listening {
  readonly port: number;
  /** Stops accepting, lets requests in flight finish, then closes what is left. */
  close(): Promise<void>;
}

/** Listens on the port (0: any free one) and answers with `listener`. Rejects when the port is taken. */
export async function listen(
  listener: RequestListener,
  port: number,
  log: Logger,
  onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): Promise<Listening> {
  const inFlight = new Set<ServerResponse>();
  let isClosing = false;
  const server = createServer(OPTIONS, (request, response) => {
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    // A kept-alive connection would otherwise outlive the closing.
    if (isClosing) response.setHeader('connection', 'close');
    listener(request, response);
  });
  if (onUpgrade) server.on('upgrade', onUpgrade);
  server.requestTimeout = LIMITS.requestMs.value;
  server.headersTimeout = LIMITS.requestMs.value;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  server.on('error', (error) => log.error({ err: error }, 'server error'));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      isClosing = true;
      for (const response of inFlight) if (!response.headersSent) response.setHeader('connection', 'close');
      await closed(server, GRACE_MS);
    },
  };
}

async function closed(server: Server, graceMs: number): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await done;
  clearTimeout(cut);
}
