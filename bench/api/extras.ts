import type { LoadRequest } from './load.ts';
import type { HotCase } from './queries.ts';

/** What has no target: counts, which look at all that is found. */
export const EXTRAS: Readonly<Record<string, string>> = {
  'with the total': `query Total($filter: PractitionerFilter) {
    practitioners(filter: $filter, first: 20) { totalCount nodes { name rating { average count } } }
  }`,
  'all facets': `query Facets($filter: PractitionerFilter) {
    practitioners(filter: $filter, first: 20) { nodes { name } facets { name choices { value count } } }
  }`,
};

/** The requests of one of them. */
export const extraRequests = (name: string, cases: readonly HotCase[]): LoadRequest[] =>
  cases.map(({ filter }) => ({
    path: '/graphql',
    body: JSON.stringify({ query: EXTRAS[name], variables: { filter } }),
  }));
