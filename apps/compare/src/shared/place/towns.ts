import { TownsDocument, type TownsQuery } from '@stipple/contract/compare';
import { hashOf } from '../../app/ask.ts';

/** A town that can be searched around. */
export type Town = TownsQuery['places']['nodes'][number];

/**
 * Towns whose name starts so, asked from the browser by the operation's hash: an address, so that it can be kept by
 * caches.
 * @throws when there is no answer, or when `signal` says that none is wanted any more
 */
export async function townsLike(query: string, signal: AbortSignal): Promise<readonly Town[]> {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(TownsDocument) } });
  const asked = new URLSearchParams({ extensions, variables: JSON.stringify({ query }) });
  const response = await fetch(`/graphql?${asked.toString()}`, {
    headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    signal,
  });
  const { data } = (await response.json()) as { readonly data?: TownsQuery | null };
  return data?.places.nodes ?? [];
}
