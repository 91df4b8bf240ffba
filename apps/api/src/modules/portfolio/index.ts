/**
 * The portfolio: cases, each one treated client's story by one practitioner, and their photos at named moments.
 * It owns `portfolio_case`, `photo` and `retired_file`, the copies photos are served as, and drawn photos.
 */
export { avifWorker, fulfilWishes, type AvifWorker } from './photo-avif.ts';
export { parseDrawing, type Drawing } from './photo-drawing.ts';
export { drawnJpeg } from './photo-drawn-file.ts';
export { DRAWN_SIDE } from './photo-drawn.ts';
export { drawnThumbhash } from './photo-drawn-thumb.ts';
export { inspectPhoto, inspectPhotoFile, type AcceptedPhoto, type PhotoInspection } from './photo-intake.ts';
export { PhotoPublication } from './photo-publication.repository.ts';
export type { PhotoRejectionCategory, RejectedPhoto } from './photo-rejection.ts';
export { PhotoResolver } from './photo.resolver.ts';
export { PhotoServing, type PhotoCopy } from './photo-serving.ts';
export { PortfolioCase } from './portfolio-case.entity.ts';
export { portfolioReads, type ComparedCase } from './portfolio.reads.repository.ts';
export { PortfolioCaseResolver, PractitionerPortfolioResolver } from './portfolio.resolver.ts';
