/**
 * Home: what needs somebody now, counted as the lists count it, and how the clinic does over the months. It owns no
 * table and reads through the other rooms.
 */
export { HOME_POLICY } from './home.policy.ts';
export { ManagedHomeResolver, OperatorHomeResolver } from './home.resolver.ts';
export { HomeService } from './home.service.ts';
