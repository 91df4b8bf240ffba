import type { Doors } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import type { Uploads } from '../upload/index.ts';
import { CaseMutationResolver } from './case.mutation.resolver.ts';
import { ManagedCaseResolver, ManagedClinicCasesResolver, ManagedPhotoResolver } from './case.managed.resolver.ts';
import { ManagedCaseService } from './case.managed.service.ts';
import { ManagedConsentService } from './consent.managed.service.ts';
import { PhotoIntake } from './photo.managed.intake.ts';
import { ManagedNoticesResolver, NoticeDeskResolver, PartnerNoticeResolver } from './partner-notice.resolver.ts';
import { PartnerNoticeService } from './partner-notice.service.ts';
import { ManagedPhotoService } from './photo.managed.service.ts';

/** What the clinic's people see and do of the portfolio: its resolvers over their services. */
export function portfolioRoom(doors: Doors, uploads: Uploads, files: { store: FileStore; secret: string }): object[] {
  const intake = new PhotoIntake(uploads, files.store);
  const cases = new ManagedCaseService(doors, intake);
  const notices = new PartnerNoticeService(doors);
  return [
    new ManagedClinicCasesResolver(cases),
    new ManagedCaseResolver(cases),
    new ManagedPhotoResolver(files.secret, () => doors.clock.now()),
    new CaseMutationResolver(cases, new ManagedPhotoService(doors, intake), new ManagedConsentService(doors)),
    new ManagedNoticesResolver(notices),
    new NoticeDeskResolver(notices),
    new PartnerNoticeResolver(),
  ];
}
