/**
 * Prices: what a client pays for a treatment, all in, and what that includes. It owns `price`,
 * `price_version` and `price_raise`.
 */
export { Price, ServiceEnum } from './price.entity.ts';
export { priceReads } from './price.reads.repository.ts';
export { PractitionerPricesResolver, PriceResolver } from './price.resolver.ts';
export { allIn } from './price.whole.ts';
export { ManagedPriceService } from './price.managed.service.ts';
export { PRICE_POLICY } from './price.policy.ts';
export { PriceRaiseService } from './price-raise.service.ts';
export { PriceService } from './price.service.ts';
export { priceRooms } from './rooms.ts';
