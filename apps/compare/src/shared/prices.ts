import type { PriceShownFragment } from '@stipple/contract/compare';
import { type Service, SERVICES } from '@stipple/domain';
import { upper } from './need.ts';

/** What is needed of a price to see where it lies. */
type Priced = Pick<PriceShownFragment, 'service' | 'low' | 'high'>;

/** All prices of one service in one currency, from the least to the most that a client pays. */
export interface PriceSpan<P extends Priced> extends Priced {
  /** The lowest first. */
  readonly prices: readonly P[];
}

const least = (a: Priced, b: Priced) => a.low.amountMinor - b.low.amountMinor;
const most = (a: Priced, b: Priced) => b.high.amountMinor - a.high.amountMinor;

/** Prices by service and currency: those the need calls for first, then in the order of the domain. */
export function priceSpans<P extends Priced>(prices: readonly P[], wanted: Service | null): readonly PriceSpan<P>[] {
  const order = [...(wanted ? [wanted] : []), ...SERVICES.filter((service) => service !== wanted)];
  return order.flatMap((service) => {
    const own = prices.filter((price) => price.service === upper(service));
    return [...Map.groupBy(own, ({ low }) => low.currency).values()].flatMap((same) => {
      const [first, dearest] = [same.toSorted(least)[0], same.toSorted(most)[0]];
      if (!first || !dearest) return [];
      return [{ service: first.service, low: first.low, high: dearest.high, prices: same.toSorted(least) }];
    });
  });
}

/** What a visitor most likely asks the price of, when they have not said: the whole scalp. */
export const USUAL_SERVICE: Service = 'full_scalp';
