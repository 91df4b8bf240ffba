import type { ApolloServer } from '@apollo/server';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { RequestContext } from '../graphql/context.ts';
import type { Doors } from '../platform/db/index.ts';
import type { Logger } from '../platform/log.ts';
import type { Authentication } from './actor.ts';
import { graphqlEndpoint } from './graphql.ts';
import { healthz, readyz } from './health.ts';
import { home } from './home.ts';
import { refuse } from './refusal.ts';
import { accessLog, requestIdOf, secured } from './request.ts';

/** What the one origin is made of. */
export interface AppParts {
  readonly graphql: ApolloServer<RequestContext>;
  readonly doors: Doors;
  readonly authentication: Authentication;
  readonly log: Logger;
  readonly publicUrl: string;
  /** Names of all migrations of the code, for readiness. */
  readonly migrations: readonly string[];
  readonly isClosing: () => boolean;
  /** Routers by path, such as `/files` and `/graphiql`. */
  readonly mounts: Readonly<Record<string, RequestHandler>>;
  /** The public site, which answers whatever else is asked; without it there is a page that says where things are. */
  readonly site?: RequestHandler;
  readonly operationMs?: number;
}

/** The Express app of the one origin. */
export function makeApp(parts: AppParts): Express {
  const { log, doors } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(secured(parts.publicUrl));
  app.use(accessLog(log));
  app.all(
    '/graphql',
    graphqlEndpoint({
      server: parts.graphql,
      log,
      authentication: parts.authentication,
      ...(parts.operationMs ? { operationMs: parts.operationMs } : {}),
    }),
  );
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(doors, parts.migrations, parts.isClosing, log));
  for (const [path, handler] of Object.entries(parts.mounts)) app.use(path, handler);
  if (parts.site) app.use(parts.site);
  app.get('/', home);
  app.use((request: Request, response: Response) => {
    refuse(response, 404, 'There is nothing at this address.', requestIdOf(request));
  });
  app.use(mask(log));
  return app;
}

/** The last error handler: a malformed address is the caller's, anything else is a bug and is masked. */
function mask(log: Logger) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const requestId = requestIdOf(request);
    const status = (error as { status?: unknown } | null)?.status;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      refuse(response, status, 'The request can not be understood.', requestId);
      return;
    }
    log.error({ err: error, requestId }, 'bug in a handler');
    refuse(response, 500, 'Something went wrong here. It has been noted under this request id.', requestId);
  };
}
