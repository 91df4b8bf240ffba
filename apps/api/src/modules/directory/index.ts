/**
 * The directory: the read side that search and comparison answer from. It owns `directory_search`,
 * `directory_entry`, `directory_card` and `directory_refresh`, which the projector keeps in step with the clinics' own published facts.
 */
export { CardMaker } from './card.ts';
export { DirectoryResolver } from './directory.resolver.ts';
export { DirectoryService } from './directory.service.ts';
export { practitionersRoot } from './pass-through.ts';
export { Projector } from './projector.ts';
