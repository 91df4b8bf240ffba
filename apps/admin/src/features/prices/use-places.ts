import { useQuery } from '@apollo/client/react';
import { PricePlacesDocument, type PricePlacesQuery } from '@stipple/contract/admin';
import { useEffect } from 'react';

/** A location that prices can be of. */
export type PricePlace = NonNullable<NonNullable<PricePlacesQuery['viewer']>['clinic']>['priceBook']['nodes'][number];

/** The locations one may see prices of, by name, all of them; null while they are on their way. */
export function usePlaces(): readonly PricePlace[] | null {
  const { data, fetchMore } = useQuery(PricePlacesDocument, { variables: { after: null } });
  const book = data?.viewer?.clinic?.priceBook;
  const after = book?.pageInfo.hasNextPage ? book.pageInfo.endCursor : null;
  useEffect(() => {
    if (!after) return;
    void fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: more }) => joined(previous, more),
    });
  }, [after, fetchMore]);
  return book && !after ? book.nodes : null;
}

/** Both pages as one. */
function joined(previous: PricePlacesQuery, more: PricePlacesQuery): PricePlacesQuery {
  const [before, after] = [previous.viewer?.clinic, more.viewer?.clinic];
  if (!previous.viewer || !before || !after) return previous;
  const priceBook = { ...after.priceBook, nodes: [...before.priceBook.nodes, ...after.priceBook.nodes] };
  return { ...previous, viewer: { ...previous.viewer, clinic: { ...before, priceBook } } };
}
