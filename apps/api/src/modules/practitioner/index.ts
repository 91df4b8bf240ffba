/**
 * Practitioners: who performs scalp micropigmentation for a clinic, and at which of its locations. It owns
 * `practitioner` and `practitioner_location`.
 */
export { Practitioner } from './practitioner.entity.ts';
export { practitionerReads } from './practitioner.reads.repository.ts';
export {
  ClinicPractitionersResolver,
  LocationPractitionersResolver,
  PractitionerResolver,
} from './practitioner.resolver.ts';
