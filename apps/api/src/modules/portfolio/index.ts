/**
 * The portfolio: cases, each one treated client's story by one practitioner, and their photos at named moments.
 * It owns `portfolio_case`, `photo`, who consented to what (`photo_consent`, `photo_consent_entry`), where photos are
 * shown (`photo_publication`, `retired_file`), what partners must be told of (`partner_notice`, `partner_notice_queue`), the copies photos are
 * served as, and drawn photos.
 */
export { avifWorker, fulfilWishes } from './photo-avif.ts';
export { inspectPhoto, inspectPhotoFile } from './photo-intake.ts';
export { ImportedConsent } from './imported-consent.repository.ts';
export { PhotoConsents } from './photo-consent.repository.ts';
export { PhotoPublications } from './photo-publication.repository.ts';
export { PhotoResolver } from './photo.resolver.ts';
export { PhotoServing, SIGNED_CHANNELS, type PhotoCopy, type PhotoRequest } from './photo-serving.ts';
export { PortfolioCase } from './portfolio-case.entity.ts';
export { portfolioReads, type ComparedCase } from './portfolio.reads.repository.ts';
export {
  CasePractitionerResolver,
  ClinicPortfolioResolver,
  LocationPortfolioResolver,
  PortfolioCaseResolver,
  PractitionerPortfolioResolver,
} from './portfolio.resolver.ts';
export { waitingCases } from './waiting-cases.repository.ts';
export { PORTFOLIO_POLICY } from './portfolio.policy.ts';
export { portfolioRoom } from './portfolio.room.ts';
export { queuePartnerNotices } from './partner-notice.handlers.ts';
