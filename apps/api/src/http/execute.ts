import type { ApolloServer, HeaderMap, HTTPGraphQLRequest } from '@apollo/server';
import { Loaders, type RequestContext } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import { type Browser, NO_BROWSER } from '../platform/browser.ts';
import { Gate } from '../platform/files/index.ts';
import type { Logger } from '../platform/log.ts';
import { duringOperation } from '../platform/operation.ts';
import { type Authenticated, NOBODY } from './actor.ts';

/** Somebody who asks, and the browser they ask with. */
export interface Sender extends Authenticated {
  readonly browser: Browser;
}

/** Anyone, whose browser keeps nothing. */
export const ANYONE: Sender = { ...NOBODY, browser: NO_BROWSER };

/** What the resolvers of one operation share. */
export const contextOf = (sender: Sender, requestId: string, signal: AbortSignal, log: Logger): RequestContext => ({
  ...sender,
  requestId,
  signal,
  loaders: new Loaders(),
  log: log.child({ requestId }),
});

/** An answer as HTTP carries it. */
export interface Executed {
  readonly status: number | undefined;
  readonly headers: HeaderMap;
  /** JSON. */
  readonly text: string;
}

/** Executes one operation as it came over HTTP, or as if it had; its statements end when the context's signal aborts. */
export async function execute(
  server: ApolloServer<RequestContext>,
  context: RequestContext,
  request: HTTPGraphQLRequest,
): Promise<Executed> {
  const { requestId, signal, caller } = context;
  const connections = new Gate(LIMITS.connections.value);
  const answer = await duringOperation({ requestId, signal, connections, caller }, () =>
    server.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: async () => context }),
  );
  if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered');
  return { status: answer.status, headers: answer.headers, text: answer.body.string };
}
