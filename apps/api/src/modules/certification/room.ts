import type { Resolver } from '../../graphql/schema.ts';
import type { Doors } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import type { SettingService } from '../setting/index.ts';
import type { Uploads } from '../upload/index.ts';
import { BlockingResolver } from './blocking.resolver.ts';
import { BlockingService } from './blocking.service.ts';
import { ManagedClinicCredentialsResolver, ManagedCredentialResolver } from './certification.managed.resolver.ts';
import { ManagedCredentialService } from './certification.managed.service.ts';
import { CredentialMutationResolver } from './certification.mutation.resolver.ts';
import { CertificationService } from './certification.service.ts';
import { ClaimService } from './claim.service.ts';
import { CredentialDeskResolver, QueuedCredentialResolver } from './credential-desk.resolver.ts';
import { CredentialDeskService } from './credential-desk.service.ts';
import type { EvidenceAddresses } from './evidence-address.ts';

/** Credentials as a clinic keeps them, and as the operator checks them: the private half of this room. */
export function credentialRoom(
  doors: Doors,
  { store, uploads }: { readonly store: FileStore; readonly uploads: Uploads },
  evidence: EvidenceAddresses,
  settings: SettingService,
): Resolver[] {
  const managed = new ManagedCredentialService(doors, evidence);
  return [
    new ManagedClinicCredentialsResolver(managed),
    new ManagedCredentialResolver(),
    new CredentialMutationResolver(new ClaimService(doors, store, uploads, managed)),
    new CredentialDeskResolver(new CredentialDeskService(doors, evidence), new CertificationService(doors)),
    new QueuedCredentialResolver(),
    new BlockingResolver(new BlockingService(doors, settings)),
  ];
}
