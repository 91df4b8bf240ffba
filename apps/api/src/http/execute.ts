import type { ApolloServer, HeaderMap, HTTPGraphQLRequest } from '@apollo/server';
import { Loaders, type RequestContext } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import { Gate } from '../platform/files/index.ts';
import type { Logger } from '../platform/log.ts';
import { duringOperation } from '../platform/operation.ts';
import { type Authenticated, NOBODY } from './actor.ts';

/** Somebody who asks, and what may be told their browser. */
export interface Sender extends Authenticated {
  /** Gives the browser a session's token to keep, or with null takes it back. */
  readonly keepSession: (token: string | null) => void;
}

/** Anyone, whose browser keeps nothing. */
export const ANYONE: Sender = { ...NOBODY, keepSession: () => undefined };

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
