import type { CaseShownFragment } from '@stipple/contract/compare';
import { PHOTO_MOMENTS, type PhotoMoment } from '@stipple/domain';

type CasePhoto = CaseShownFragment['photos'][number];

const rank = ({ moment }: CasePhoto) => PHOTO_MOMENTS.indexOf(moment.toLowerCase() as PhotoMoment);

/** In the order of care; of one moment the longer healed comes later. */
const inOrder = (photos: readonly CasePhoto[]) =>
  photos.toSorted((a, b) => rank(a) - rank(b) || (a.daysHealed ?? 0) - (b.daysHealed ?? 0));

/** What shows a case: one side of the head before and after, and that side through time. */
export interface CasePhotos {
  /** Before the first session and the latest result, of one side; null where no side shows both. */
  readonly pair: { readonly before: CasePhoto; readonly after: CasePhoto } | null;
  /** Every photo of the side shown, in the order of care. */
  readonly series: readonly CasePhoto[];
  /** Photos of the other sides. */
  readonly others: readonly CasePhoto[];
}

/**
 * Chooses the side of the head that shows a case best: one with a photo before and one after goes first, then the
 * latest result, then the most photos.
 */
export function photosOf({ photos }: Pick<CaseShownFragment, 'photos'>): CasePhotos {
  const sides = [...Map.groupBy(photos, ({ view }) => view).values()]
    .map((side) => inOrder(side))
    .toSorted((a, b) => worth(b) - worth(a) || b.length - a.length);
  const [series = [], ...rest] = sides;
  const [before, after] = [series[0], series.at(-1)];
  return {
    pair: before && after && isPair(series) ? { before, after } : null,
    series,
    others: rest.flat(),
  };
}

const isPair = (side: readonly CasePhoto[]) => side[0]?.moment === 'BEFORE' && side.at(-1)?.moment !== 'BEFORE';

/** A pair counts more than any single moment. */
function worth(side: readonly CasePhoto[]): number {
  const last = side.at(-1);
  return (isPair(side) ? PHOTO_MOMENTS.length : 0) + (last ? rank(last) : 0);
}

/** How photos can differ in what changes the look beside the work itself. */
export const CAPTURE_FACTS = ['light', 'distanceCm', 'hairLengthMm', 'dry', 'retouched'] as const;
export type CaptureFact = (typeof CAPTURE_FACTS)[number];

/** In which facts of their capture some of these photos differ, as far as stated. */
export function differingFacts(photos: readonly Pick<CasePhoto, 'capture'>[]): ReadonlySet<CaptureFact> {
  return new Set(
    CAPTURE_FACTS.filter((fact) => {
      const stated = photos.map(({ capture }) => capture[fact]).filter((value) => value !== null);
      return new Set(stated).size > 1;
    }),
  );
}
