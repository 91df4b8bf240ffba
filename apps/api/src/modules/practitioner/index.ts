/**
 * Practitioners: who performs scalp micropigmentation for a clinic, and at which of its locations. It owns
 * `practitioner`, `practitioner_location` and `past_workplace`.
 */
export { ManagedPractitionerService } from './practitioner.managed.service.ts';
export { managedPractitioners } from './practitioner.managed.repository.ts';
export { PRACTITIONER_POLICY } from './practitioner.policy.ts';
export { Practitioner } from './practitioner.entity.ts';
export { practitionerReads } from './practitioner.reads.repository.ts';
export {
  ClinicPractitionersResolver,
  LocationPractitionersResolver,
  PractitionerResolver,
} from './practitioner.resolver.ts';
export { managedLocationService, peopleRooms, workHistoryRoom } from './rooms.ts';
export { workplaces } from './workplaces.repository.ts';
