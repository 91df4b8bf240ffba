/**
 * Practitioners: who performs scalp micropigmentation for a clinic, and at which of its locations. It owns
 * `practitioner`, `practitioner_location` and `past_workplace`.
 */
export { Practitioner } from './practitioner.entity.ts';
export { practitionerReads } from './practitioner.reads.repository.ts';
export {
  ClinicPractitionersResolver,
  LocationPractitionersResolver,
  PractitionerResolver,
} from './practitioner.resolver.ts';
export { workplaces } from './workplaces.repository.ts';
