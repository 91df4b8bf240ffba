/**
 * Prices: what a client pays for a treatment, all in, and what that includes. It owns `price`.
 */
export { Price, ServiceEnum } from './price.entity.ts';
export { priceReads } from './price.reads.repository.ts';
export { allIn, PractitionerPricesResolver, PriceResolver } from './price.resolver.ts';
