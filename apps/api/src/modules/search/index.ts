/**
 * Finding a record of the clinic by what it is called, for the admin's palette. It owns no table; what it finds, its
 * asker could have found in that noun's own list.
 */
export { SEARCH_POLICY } from './search.policy.ts';
export { SearchResolver } from './search.resolver.ts';
export { SearchService } from './search.service.ts';
