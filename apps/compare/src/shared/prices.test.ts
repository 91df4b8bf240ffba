import type { PriceShownFragment } from '@stipple/contract/compare';
import { expect, test } from 'vitest';
import { priceSpans } from './prices.ts';

function price(service: PriceShownFragment['service'], low: number, high: number, currency = 'GBP') {
  const unstated = { sessionsIncluded: null, touchUpIncluded: null, patchTestIncluded: null, taxIncluded: null };
  const where = { locationName: 'Leeds', validUntil: null, extent: null, unit: 'PER_TREATMENT' } as const;
  const amounts = { low: { amountMinor: low, currency }, high: { amountMinor: high, currency } };
  return { id: `${service}-${low}-${currency}`, service, ...where, ...amounts, ...unstated };
}

test('prices are gathered by service, the wanted one first, and never across currencies', () => {
  const spans = priceSpans(
    [
      price('HAIRLINE', 40_000, 40_000),
      price('SCAR', 90_000, 120_000),
      price('SCAR', 50_000, 200_000),
      price('SCAR', 60_000, 60_000, 'EUR'),
    ],
    'scar',
  );
  expect(spans.map(({ service, low, high, prices }) => [service, low, high.amountMinor, prices.length])).toEqual([
    ['SCAR', { amountMinor: 50_000, currency: 'GBP' }, 200_000, 2],
    ['SCAR', { amountMinor: 60_000, currency: 'EUR' }, 60_000, 1],
    ['HAIRLINE', { amountMinor: 40_000, currency: 'GBP' }, 40_000, 1],
  ]);
  expect(priceSpans([], null)).toEqual([]);
});
