import 'reflect-metadata';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Config } from './config.ts';
import type { RequestContext } from './graphql/context.ts';
import { LimitsResolver } from './graphql/limits.resolver.ts';
import { NodeRegistry, NodeResolver, type NodeDefinition } from './graphql/relay/index.ts';
import { makeSchema, type Resolver } from './graphql/schema.ts';
import { startGraphQL } from './graphql/server.ts';
import { makeApp } from './http/app.ts';
import { ENTITIES } from './modules/entities.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { Doors, doorSource, publicSource } from './platform/db/index.ts';
import type { Logger } from './platform/log.ts';

/** What the rooms add to the API; every room is named in {@link furnish} and nowhere else. */
export interface Rooms {
  readonly resolvers: readonly Resolver[];
  readonly nodes: readonly NodeDefinition[];
  /** Object types that only `node` returns, which no field names. */
  readonly types: readonly Function[];
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Routers by path. */
  readonly mounts: Readonly<Record<string, RequestHandler>>;
}

/** Makes the services and resolvers of all rooms. */
export function furnish(_doors: Doors): Rooms {
  return { resolvers: [], nodes: [], types: [], plugins: [], mounts: {} };
}

/** The schema of the rooms, with what the platform itself answers. */
export function schemaOf(rooms: Rooms): Promise<GraphQLSchema> {
  const registry = new NodeRegistry(rooms.nodes);
  return makeSchema([new NodeResolver(registry), new LimitsResolver(), ...rooms.resolvers], rooms.types);
}

/** The API of a process: how to answer requests, and how to end. */
export interface Api {
  readonly app: RequestHandler;
  readonly schema: GraphQLSchema;
  readonly graphql: ApolloServer<RequestContext>;
  readonly doors: Doors;
  /** Says in `/readyz` that this process is going. */
  beginClosing(): void;
  /** Ends GraphQL and closes the pools; call it when no request is in flight any more. */
  close(): Promise<void>;
}

/** What a test may set otherwise than the environment does. */
export interface ComposeOptions {
  readonly clock?: Clock;
  readonly operationMs?: number;
  /** Resolvers beside those of the rooms. */
  readonly extraResolvers?: readonly Resolver[];
}

/** Opens the doors. */
export async function openDoors(
  databaseUrl: string,
  clock: Clock = systemClock,
): Promise<{ doors: Doors; close: () => Promise<void> }> {
  const source = await doorSource(databaseUrl, ENTITIES).initialize();
  const visitors = await publicSource(databaseUrl, ENTITIES).initialize();
  return {
    doors: new Doors(source, visitors, clock),
    async close() {
      await Promise.all([source.destroy(), visitors.destroy()]);
    },
  };
}

/** Puts the API together. */
export async function composeApi(
  config: Pick<Config, 'databaseUrl' | 'publicUrl' | 'data' | 'fileSecret'>,
  log: Logger,
  options: ComposeOptions = {},
): Promise<Api> {
  const { doors, close } = await openDoors(config.databaseUrl, options.clock);
  const rooms = furnish(doors);
  const schema = await schemaOf({ ...rooms, resolvers: [...rooms.resolvers, ...(options.extraResolvers ?? [])] });
  const graphql = await startGraphQL({ schema, log, plugins: rooms.plugins });
  let isClosing = false;
  const app = makeApp({
    graphql,
    doors,
    log,
    publicUrl: config.publicUrl,
    migrations: MIGRATIONS.map((migration) => migration.name),
    isClosing: () => isClosing,
    mounts: rooms.mounts,
    ...(options.operationMs === undefined ? {} : { operationMs: options.operationMs }),
  });
  return {
    app,
    schema,
    graphql,
    doors,
    beginClosing() {
      isClosing = true;
    },
    async close() {
      await graphql.stop();
      await close();
    },
  };
}
