import { useApolloClient } from '@apollo/client/react';
import { PricesToRaiseDocument, type ManagedPriceFilter, type PricesToRaiseQuery } from '@stipple/contract/admin';
import { PRICES_AT_ONCE } from '@stipple/domain';
import { useEffect, useState } from 'react';

/** A price as the preview of a raise shows it. */
export type PriceToRaise = NonNullable<NonNullable<PricesToRaiseQuery['viewer']>['clinic']>['prices']['nodes'][number];

/** All published prices that meet a filter, up to one more than can be raised at once; null while on their way. */
export function usePricesToRaise(filter: ManagedPriceFilter): readonly PriceToRaise[] | null {
  const client = useApolloClient();
  const key = JSON.stringify(filter);
  const [found, setFound] = useState<{ readonly key: string; readonly prices: readonly PriceToRaise[] } | null>(null);
  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      const prices: PriceToRaise[] = [];
      let after: string | null = null;
      do {
        const variables: { filter: ManagedPriceFilter; after: string | null } = {
          filter: JSON.parse(key) as ManagedPriceFilter,
          after,
        };
        const { data } = await client.query<PricesToRaiseQuery>({
          query: PricesToRaiseDocument,
          variables,
          fetchPolicy: 'network-only',
        });
        const page: PricesToRaisePage | undefined = data?.viewer?.clinic?.prices;
        prices.push(...(page?.nodes ?? []));
        after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
      } while (after && prices.length <= PRICES_AT_ONCE && !isOver);
      if (!isOver) setFound({ key, prices });
    }
    void read();
    return () => {
      isOver = true;
    };
  }, [client, key]);
  return found?.key === key ? found.prices : null;
}

type PricesToRaisePage = NonNullable<NonNullable<PricesToRaiseQuery['viewer']>['clinic']>['prices'];
