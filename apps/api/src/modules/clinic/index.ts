/**
 * The clinic: the tenant, one brand with one or many locations. It owns `clinic` and `slug`, the page addresses of
 * clinics, locations and practitioners, and finds the page that an id or an address means.
 */
export { clinicName } from './clinic-name.repository.ts';
export { Clinic } from './clinic.entity.ts';
export { clinicReads } from './clinic.reads.repository.ts';
export { ClinicResolver } from './clinic.resolver.ts';
export { PageBy } from './page.args.ts';
export { PageService } from './page.service.ts';
export { claimSlugs } from './slug.repository.ts';
