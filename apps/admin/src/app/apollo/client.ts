import { ApolloClient, InMemoryCache } from '@apollo/client';
import { linksFor } from './links.ts';

const clients = new Map<string | null, ApolloClient>();
let whenSignedOut = () => {};

/** What happens when the server says that the session is over. */
export function onSignedOut(then: () => void): void {
  whenSignedOut = then;
}

/**
 * The client of a clinic's pages, or with `null` that of pages outside any clinic. Each has a cache and a header of
 * its own, so that no answer of one clinic is ever shown in another.
 */
export function clientFor(clinic: string | null): ApolloClient {
  const known = clients.get(clinic);
  if (known) return known;
  const client = new ApolloClient({
    link: linksFor(clinic, () => whenSignedOut()),
    // Every page of a list has an address and stands for itself: connections are kept by all their arguments.
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        OperatorDesk: { keyFields: [] },
        // One client, one clinic: whether its id was asked for or not.
        ManagedClinic: { keyFields: [] },
        ManagedSettings: { keyFields: [] },
        CountryBlocking: { keyFields: ['countryCode'] },
      },
    }),
    defaultOptions: {
      // Shown at once from the cache, and asked for again: others work on the same records.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  clients.set(clinic, client);
  return client;
}
