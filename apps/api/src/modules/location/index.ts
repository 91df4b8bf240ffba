/**
 * Locations: places of business of a clinic, with address, coordinates and the time zone whose calendar counts
 * there, and when they are open. It owns `location`, `opening_hours` and `opening_exception`.
 */
export { Location } from './location.entity.ts';
export { locationReads } from './location.reads.repository.ts';
export {
  LocationMutationResolver,
  ManagedClinicLocationsResolver,
  ManagedLocationResolver,
} from './location.managed.resolver.ts';
export { ManagedLocationService } from './location.managed.service.ts';
export { LocationStatusEnum } from './location.managed.type.ts';
export { managedLocations } from './location.managed.repository.ts';
export { LOCATION_POLICY } from './location.policy.ts';
export { ClinicLocationsResolver, LocationResolver } from './location.resolver.ts';
