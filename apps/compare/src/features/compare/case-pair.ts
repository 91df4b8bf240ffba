import { PHOTO_VIEWS } from '@stipple/domain';
import type { PhotoData } from '@stipple/ui/photo';

/** Photos of one side of a head: before, and the latest one after. */
export interface CasePair<P extends PhotoData> {
  readonly before: P | null;
  readonly after: P | null;
}

const isBefore = ({ moment }: PhotoData) => moment.toLowerCase() === 'before';
/** How long healed; a photo that does not say counts as fresh. */
const age = (photo: PhotoData) => photo.daysHealed ?? 0;

/**
 * The pair that says most: of a side photographed before and after where there is one, the longest healed after.
 * Never of two different sides of the head.
 */
export function casePair<P extends PhotoData>(photos: readonly P[]): CasePair<P> {
  const sides = PHOTO_VIEWS.map((view) => photos.filter((photo) => photo.view.toLowerCase() === view));
  const pairs = sides.map((side) => ({
    before: side.find(isBefore) ?? null,
    after: side.filter((photo) => !isBefore(photo)).toSorted((a, b) => age(b) - age(a))[0] ?? null,
  }));
  const worth = ({ before, after }: CasePair<P>) => (before && after ? 1e6 : 0) + (after ? 1 + age(after) : 0);
  return pairs.toSorted((a, b) => worth(b) - worth(a))[0] ?? { before: null, after: null };
}
