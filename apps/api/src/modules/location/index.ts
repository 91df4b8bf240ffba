/**
 * Locations: places of business of a clinic, with address, coordinates and the time zone whose calendar counts there.
 * It owns `location`.
 */
export { Location } from './location.entity.ts';
export { locationReads } from './location.reads.repository.ts';
export { ClinicLocationsResolver, LocationResolver } from './location.resolver.ts';
