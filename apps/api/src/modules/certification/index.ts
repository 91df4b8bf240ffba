/**
 * Credentials that practitioners and locations claim, who checked them and how, and the bodies that issue them.
 * It owns `certification` and `certification_body`.
 */
export { certificationBodyNode, CertificationBodyResolver } from './certification-body.resolver.ts';
export { Certification, CredentialKindEnum } from './certification.entity.ts';
export { certificationReads } from './certification.reads.repository.ts';
export {
  CertificationResolver,
  LocationCredentialsResolver,
  PractitionerCredentialsResolver,
} from './certification.resolver.ts';
export { CertificationService } from './certification.service.ts';
