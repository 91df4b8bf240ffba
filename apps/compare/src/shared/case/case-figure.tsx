import { BeforeAfter, NoPhoto, Photo } from '@stipple/ui/photo';
import type { CasePhotos } from './photos.ts';

/** How photos of cases are cut, everywhere: the same for before and after. */
export const CASE_RATIO = '1 / 1';

interface CaseFigureProps {
  readonly photos: CasePhotos;
  /** The `sizes` of its images. */
  readonly sizes: string;
  readonly priority?: boolean;
}

/** Before and after over one another; where no side of the head shows both, the latest photo. */
export function CaseFigure({ photos: { pair, series }, ...layout }: CaseFigureProps) {
  if (pair) return <BeforeAfter {...pair} ratio={CASE_RATIO} {...layout} />;
  const last = series.at(-1);
  return last ? <Photo photo={last} ratio={CASE_RATIO} {...layout} /> : <NoPhoto ratio={CASE_RATIO} />;
}
