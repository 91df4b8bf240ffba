/**
 * The comparison of a few practitioners, from their clinics' own tables. It owns no table: facts come from the rooms
 * of practitioners, reviews, credentials, portfolios and prices, and likeness from the domain.
 */
export { ComparisonResolver } from './comparison.resolver.ts';
export { ComparisonService } from './comparison.service.ts';
