/**
 * The portfolio: cases, each one treated client's story by one practitioner, and their photos at named moments.
 * It owns `portfolio_case`, `photo` and `retired_file`, the copies photos are served as, and drawn photos.
 */
export { avifWorker, fulfilWishes } from './photo-avif.ts';
export { inspectPhotoFile } from './photo-intake.ts';
export { PhotoPublication } from './photo-publication.repository.ts';
export { PhotoResolver } from './photo.resolver.ts';
export { PhotoServing, type PhotoCopy } from './photo-serving.ts';
export { PortfolioCase } from './portfolio-case.entity.ts';
export { portfolioReads, type ComparedCase } from './portfolio.reads.repository.ts';
export {
  CasePractitionerResolver,
  ClinicPortfolioResolver,
  LocationPortfolioResolver,
  PortfolioCaseResolver,
  PractitionerPortfolioResolver,
} from './portfolio.resolver.ts';
