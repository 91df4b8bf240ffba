import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { formatError } from '../graphql/errors.ts';
import { limitsRule } from '../graphql/limits/rule.ts';
import { LIMITS } from '../graphql/limits.ts';
import { Gate } from '../platform/files/index.ts';
import type { Logger } from '../platform/log.ts';
import { NO_BROWSER } from '../platform/browser.ts';
import { duringOperation, type Operation } from '../platform/operation.ts';
import type { Authenticated, Authentication } from './actor.ts';
import { contextOf } from './execute.ts';
import { Refusal } from './refusal.ts';
import { requestIdOf } from './request.ts';

/** What `/graphql/live` needs. */
export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly authentication: Authentication;
  readonly log: Logger;
  /** How often it is asked whether somebody is still who they were, in milliseconds. */
  readonly checkEveryMs?: number;
}

/** Live updates, and how to end them. */
export interface Live {
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close(): Promise<void>;
}

export const LIVE_PATH = '/graphql/live';
const CHECK_EVERY_MS = 5_000;
/** The session ended, or the membership did: after graphql-ws' "Unauthorized" its client does not come back. */
const UNAUTHORIZED = 4401;

type Extra = {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
};

/**
 * Subscriptions over WebSocket (graphql-ws), for who is signed in: by the session cookie, from a page of ours. The
 * clinic is named in the connection's parameters and looked up like any request's. Nothing but subscriptions is
 * answered here, and a socket whose session or membership has ended is closed within seconds.
 */
export function liveUpdates({ schema, authentication, log, checkEveryMs = CHECK_EVERY_MS }: LiveParts): Live {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes.value });
  const open = new WeakMap<WebSocket, number>();
  const rules = [...specifiedRules, limitsRule];
  const server = useServer<{ clinic?: unknown }, Extra>(
    {
      schema,
      async onConnect({ connectionParams, extra: { request, socket } }) {
        const first = await authentication.of(request, connectionParams?.clinic);
        if (!first.session) return false;
        const timer = setInterval(() => {
          void isStill(first, () => authentication.of(request, connectionParams?.clinic)).then((still) => {
            if (!still) socket.close(UNAUTHORIZED, 'Unauthorized');
          });
        }, checkEveryMs);
        socket.once('close', () => clearInterval(timer));
        return true;
      },
      async onSubscribe({ connectionParams, extra: { request, socket } }, _id, { query, variables, operationName }) {
        const count = (open.get(socket) ?? 0) + 1;
        if (count > LIMITS.subscriptions.value) return [new GraphQLError('Too many live updates at a time.')];
        let document;
        try {
          document = parse(query, { maxTokens: LIMITS.tokens.value });
        } catch (error) {
          return [error as GraphQLError];
        }
        const problems = validate(schema, document, rules, { maxErrors: 10 });
        if (problems.length > 0) return problems;
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
          return [new GraphQLError('Only subscriptions are answered here.')];
        }
        open.set(socket, count);
        const sender = await authentication.of(request, connectionParams?.clinic);
        const stop = new AbortController();
        socket.once('close', () => stop.abort());
        const context = contextOf({ ...sender, browser: NO_BROWSER }, requestIdOf(request), stop.signal, log);
        return { schema, document, variableValues: variables, operationName, contextValue: context };
      },
      async subscribe(args) {
        const { requestId, signal, caller } = args.contextValue as ReturnType<typeof contextOf>;
        const operation = { requestId, signal, caller, connections: new Gate(LIMITS.connections.value) };
        const result = await duringOperation(operation, () => subscribe(args));
        return Symbol.asyncIterator in result ? within(operation, result) : result;
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: result.errors.map((error) => formatError(error.toJSON(), error) as GraphQLError) }
          : result,
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => formatError('toJSON' in error ? error.toJSON() : error, error)),
      onComplete({ extra: { socket } }) {
        open.set(socket, Math.max(0, (open.get(socket) ?? 1) - 1));
      },
    },
    sockets,
  );
  return {
    onUpgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      if (request.url?.split('?')[0] !== LIVE_PATH) return refuse(socket, 404);
      // A page elsewhere can open sockets with our cookie; browsers always say which page it is.
      authentication.of(request).then(
        ({ session }) => {
          if (!session || !request.headers.origin) return refuse(socket, 401);
          sockets.handleUpgrade(request, socket, head, (each) => sockets.emit('connection', each, request));
        },
        (error: unknown) => refuse(socket, error instanceof Refusal ? error.status : 503),
      );
    },
    async close() {
      await server.dispose();
      sockets.close();
    },
  };
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** Whether the same person still has the same place. An outage of the database is no reason to send anybody away. */
async function isStill(first: Authenticated, again: () => Promise<Authenticated>): Promise<boolean> {
  const now = await again().catch(() => first);
  return (
    now.session?.sessionId === first.session?.sessionId && JSON.stringify(now.actor) === JSON.stringify(first.actor)
  );
}

/** The same values, each awaited as part of the operation, so that leaving cancels the statement under way. */
function within<T>(operation: Operation, values: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  const during = <R>(work: () => R): R => duringOperation(operation, work);
  return {
    next: () => during(() => values.next()),
    return: (value) => during(() => values.return(value)),
    throw: (error) => during(() => values.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await values.return();
    },
  };
}
