import { RATING, REVIEW_ASPECTS, type ReviewAspect } from './review.ts';

/** Published reviews of one practitioner, counted by stars and source. */
export interface RatingRow {
  readonly stars: number;
  readonly source: string;
  readonly count: number;
  readonly aspects: Readonly<Record<string, { readonly sum: number; readonly count: number }>>;
}

/** What published reviews say together. Means are rounded to hundredths. */
export interface RatingSummary {
  /** `null` when nobody has rated. */
  readonly average: number | null;
  readonly count: number;
  /** One entry for each number of stars, 1 to 5. */
  readonly histogram: readonly { readonly stars: number; readonly count: number }[];
  /** One entry for each aspect; `mean` is `null` when nobody rated it. */
  readonly aspects: readonly { readonly aspect: ReviewAspect; readonly mean: number | null; readonly count: number }[];
  readonly treatmentVerifiedCount: number;
  readonly importedCount: number;
}

const mean = (sum: number, count: number) => (count === 0 ? null : Math.round((100 * sum) / count) / 100);

/** Adds up published reviews: imported ones count like all others in the means, and are counted apart as well. */
export function summariseRatings(rows: readonly RatingRow[]): RatingSummary {
  const total = (count: (row: RatingRow) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  const from = (source: string) => total((row) => (row.source === source ? row.count : 0));
  const count = total((row) => row.count);
  const stars = Array.from({ length: RATING.max - RATING.min + 1 }, (_, i) => RATING.min + i);
  return {
    average: mean(
      total((row) => row.stars * row.count),
      count,
    ),
    count,
    histogram: stars.map((each) => ({ stars: each, count: total((row) => (row.stars === each ? row.count : 0)) })),
    aspects: REVIEW_ASPECTS.map((aspect) => {
      const rated = total((row) => row.aspects[aspect]?.count ?? 0);
      return {
        aspect,
        mean: mean(
          total((row) => row.aspects[aspect]?.sum ?? 0),
          rated,
        ),
        count: rated,
      };
    }),
    treatmentVerifiedCount: from('treatment'),
    importedCount: from('imported'),
  };
}
