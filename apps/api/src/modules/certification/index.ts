/**
 * Credentials that practitioners and locations claim, their documents, who checked them and how, and the bodies that
 * issue them. It owns `certification`, `certification_body` and the operator's `credential_queue`.
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
export { keepCredentialQueue } from './certification.handlers.ts';
export { lapsingCredentials } from './certification.managed.repository.ts';
export { CREDENTIAL_POLICY } from './certification.policy.ts';
export { runDocumentSweep } from './document-sweep.ts';
export { EvidenceAddresses } from './evidence-address.ts';
export { credentialRoom } from './room.ts';
