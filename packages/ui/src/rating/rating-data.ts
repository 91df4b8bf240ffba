import type { ReviewAspect } from '@stipple/domain';
import type { Spelled } from '../words/index.ts';

/** What published reviews say together, as the schema gives it (`Rating`). */
export interface RatingData {
  readonly average?: number | null;
  readonly count: number;
  readonly histogram: readonly { readonly stars: number; readonly count: number }[];
  readonly treatmentVerifiedCount: number;
  readonly importedCount: number;
  readonly aspects?: readonly {
    readonly aspect: Spelled<ReviewAspect>;
    readonly mean?: number | null;
    readonly count: number;
  }[];
}
