import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, Kind } from 'graphql';
import { ERROR_CODES } from '../platform/errors.ts';
import type { Logger } from '../platform/log.ts';
import type { RequestContext } from './context.ts';
import { formatError, knownError, thrownCause } from './errors.ts';
import { knownOperations, OperationsByHash } from './known-operations.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { limitsRule } from './limits/rule.ts';
import { LIMITS } from './limits.ts';
import { statusPlugin } from './status.ts';
import { stringifyResult } from './pass-through/index.ts';

/** What the GraphQL server is made of. */
export interface GraphQLServerParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Plugins of the composition: the pass-through of what rooms answer without graphql-js. */
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Apollo, set up so that nothing leaves but the answer. Cache headers are set by the HTTP side (`cacheControl` would
 * wrap every field), documents are parsed and validated once, and its landing page, which needs another host, is off.
 */
export async function startGraphQL(parts: GraphQLServerParts): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema: parts.schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(),
      statusPlugin(),
      bugsPlugin(),
      ...(parts.plugins ?? []),
    ],
    validationRules: [limitsRule],
    parseOptions: { maxTokens: LIMITS.tokens.value, noLocation: false },
    validationOptions: { maxErrors: 10 },
    executionOptions: { maxCoercionErrors: 10 },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    cache: 'bounded',
    persistedQueries: { cache: new OperationsByHash(knownOperations()) },
    logger: quiet(parts.log),
    formatError,
    stringifyResult,
  });
  await server.start();
  return server;
}

/** Logs what callers only see masked: bugs and outages, under the request's id. */
function bugsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      requestContext.contextValue.log.error({ err: error }, 'bug in a plugin');
    },
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            const cause = thrownCause(error);
            if (cause === undefined) continue;
            const known = knownError(cause);
            // The field's own name: a path is made of aliases, which callers write.
            const node = error.nodes?.[0];
            const field = node?.kind === Kind.FIELD ? node.name.value : undefined;
            if (!known) contextValue.log.error({ err: cause, field }, 'bug in a resolver');
            else if (known.code === ERROR_CODES.unavailable) contextValue.log.warn({ err: cause, field }, 'outage');
          }
        },
      };
    },
  };
}

/** Apollo's own words go to the log without the errors' texts, which may quote the query. */
function quiet(log: Logger) {
  const note = (level: 'debug' | 'info' | 'warn' | 'error') => () => log[level]('apollo server');
  return { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
}
