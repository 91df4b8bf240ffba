import type { ApolloServer } from '@apollo/server';
import type { RequestListener } from 'node:http';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { MIGRATIONS } from '../migrations/index.ts';
import { filesOf, openDoors, uploadStore } from './compose-doors.ts';
import type { Config } from './config.ts';
import type { RequestContext } from './graphql/context.ts';
import type { Resolver } from './graphql/schema.ts';
import { startGraphQL } from './graphql/server.ts';
import { Authentication } from './http/actor.ts';
import { downloadsRouter } from './http/downloads.ts';
import { makeApp } from './http/app.ts';
import { graphiqlSite } from './http/graphiql/serve.ts';
import { type Live, liveUpdates } from './http/live.ts';
import { uploadsRouter } from './http/uploads.ts';
import { askInProcess, type MakeSite, type SiteParts } from './http/site.ts';
import { letterSeal, letterWriter, SessionService } from './modules/account/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Doors } from './platform/db/index.ts';
import { devMailRouter } from './platform/mail/index.ts';
import { drawPicture } from './platform/files/index.ts';
import type { Logger } from './platform/log.ts';
import { furnish, schemaOf } from './compose.ts';

/** The API of a process: how to answer requests, and how to end. */
export interface Api {
  readonly app: RequestListener;
  /** Answers a request for a WebSocket: live updates. */
  readonly onUpgrade: Live['onUpgrade'];
  readonly schema: GraphQLSchema;
  readonly graphql: ApolloServer<RequestContext>;
  readonly doors: Doors;
  /** Makes what can wait until requests are answered: the bundle of GraphiQL. */
  warmUp(): Promise<void>;
  /** Says in `/readyz` that this process is going. */
  beginClosing(): void;
  /** Ends GraphQL and closes the pools; call it when no request is in flight any more. */
  close(): Promise<void>;
}

/** What a test may set otherwise than the environment does. */
export interface ComposeOptions {
  readonly clock?: Clock;
  readonly operationMs?: number;
  /** Makes the public site at `/`. */
  readonly site?: MakeSite | null;
  /** The admin at `/admin`. */
  readonly admin?: RequestHandler | null;
  /** Resolvers beside those of the rooms. */
  readonly extraResolvers?: readonly Resolver[];
}

/** What the public site needs of this process. */
const siteParts = (graphql: ApolloServer<RequestContext>, publicUrl: string, log: Logger): SiteParts => ({
  ask: askInProcess(graphql, log),
  publicUrl,
  report: (error, requestId) => log.error({ err: error, requestId }, 'bug on a page'),
  drawPicture,
});

/** Without a mail server, and never in production: letters are kept and shown. */
const devMail = (
  doors: Doors,
  { environment, smtpUrl, sealSecret, publicUrl }: ApiConfig,
): Readonly<Record<string, RequestHandler>> =>
  environment === 'production' || smtpUrl
    ? {}
    : { '/dev/mail': devMailRouter(doors, letterSeal(sealSecret), letterWriter(publicUrl)) };

/** What the API needs of the settings. */
export type ApiConfig = Pick<Config, 'databaseUrl' | 'publicUrl' | 'data' | 'fileSecret' | 'sealSecret'> &
  Partial<Pick<Config, 'smtpUrl' | 'environment' | 'proxies'>>;

/** Puts the API together. */
export async function composeApi(config: ApiConfig, log: Logger, options: ComposeOptions = {}): Promise<Api> {
  const { doors, close } = await openDoors(config.databaseUrl, options.clock);
  const rooms = furnish(doors, filesOf(config, doors.clock), config);
  const schema = await schemaOf({ ...rooms, resolvers: [...rooms.resolvers, ...(options.extraResolvers ?? [])] });
  const graphql = await startGraphQL({ schema, log, plugins: rooms.plugins });
  const graphiql = graphiqlSite(log);
  const authentication = new Authentication(new SessionService(doors), config.publicUrl, config.proxies);
  const live = liveUpdates({ schema, authentication, log });
  let isClosing = false;
  const app = makeApp({
    graphql,
    doors,
    authentication,
    log,
    publicUrl: config.publicUrl,
    migrations: MIGRATIONS.map((migration) => migration.name),
    isClosing: () => isClosing,
    mounts: {
      ...rooms.mounts,
      '/uploads': uploadsRouter({ store: uploadStore(config.data, doors.clock), authentication }),
      '/downloads': downloadsRouter(authentication, rooms.downloads),
      '/graphiql': graphiql.router,
      ...devMail(doors, config),
      ...(options.admin ? { '/admin': options.admin } : {}),
    },
    ...(options.site ? { site: options.site(siteParts(graphql, config.publicUrl, log)) } : {}),
    ...(options.operationMs === undefined ? {} : { operationMs: options.operationMs }),
  });
  return {
    app,
    onUpgrade: live.onUpgrade,
    schema,
    graphql,
    doors,
    warmUp: () => graphiql.prepare(),
    beginClosing() {
      isClosing = true;
      graphiql.close();
      void live.close();
    },
    async close() {
      await graphql.stop();
      await close();
    },
  };
}
