import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** The socket of a clinic's pages. It connects with the first subscription and goes after the last. */
export function liveLink(clinic: string | null): ApolloLink {
  const url = new URL('/graphql/live', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return new GraphQLWsLink(
    createClient({
      url: url.href,
      connectionParams: clinic === null ? {} : { clinic },
      // It comes back by itself after the server or the network was away.
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
}
