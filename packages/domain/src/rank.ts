/**
 * The ranking of the directory: what puts one practitioner before another. No part can be bought.
 *
 * Every part is a number from 0 to 1 with a fixed weight; the score is their weighted sum.
 * - `RATING`: Bayesian mean of all published ratings with a fixed prior (as good as `PRIOR.reviews` reviews of
 *   `PRIOR.rating` stars), so that one review moves one practitioner only, and only a little.
 * - `TREATMENT_VERIFIED`: how many reviews are tied to a completed treatment, saturating.
 * - `HEALED_EVIDENCE`: Bayesian share of published cases that show a healed result.
 * - `CREDENTIALS`: 1 while at least one operator-verified credential is in date, else 0. It depends on the moment
 *   of asking, so it is never stored; its weight exceeds all others together, which makes it a tier.
 *
 * All numbers here are judgements (J).
 */
export const RANK_PARTS = ['CREDENTIALS', 'RATING', 'TREATMENT_VERIFIED', 'HEALED_EVIDENCE'] as const;
export type RankPartName = (typeof RANK_PARTS)[number];

/** Weight of each part. `CREDENTIALS` outweighs the sum of the others. */
export const RANK_WEIGHTS: Readonly<Record<RankPartName, number>> = {
  CREDENTIALS: 1.1,
  RATING: 0.6,
  TREATMENT_VERIFIED: 0.15,
  HEALED_EVIDENCE: 0.25,
};

/** The fixed priors of the Bayesian parts. */
export const RANK_PRIOR = {
  rating: 3.8,
  reviews: 10,
  healedShare: 0.25,
  cases: 6,
  verifiedHalf: 15,
} as const;

/** What the stored part of the rank is made of; counts are of published rows only. */
export interface RankInput {
  readonly ratingSum: number;
  readonly reviewCount: number;
  readonly treatmentVerifiedCount: number;
  readonly caseCount: number;
  readonly healedCaseCount: number;
}

/** One reason for a place in the list: its value (0-1) and the weight it carries. */
export interface RankPart {
  readonly name: RankPartName;
  readonly value: number;
  readonly weight: number;
}

const round6 = (value: number) => Math.round(value * 1e6) / 1e6;

/** The parts that do not depend on the moment of asking, each 0-1 and rounded to six decimals. */
export function storedRankParts(input: RankInput): RankPart[] {
  const { rating, reviews, healedShare, cases, verifiedHalf } = RANK_PRIOR;
  const mean = (rating * reviews + input.ratingSum) / (reviews + input.reviewCount);
  const values: Record<Exclude<RankPartName, 'CREDENTIALS'>, number> = {
    RATING: (mean - 1) / 4,
    TREATMENT_VERIFIED: input.treatmentVerifiedCount / (input.treatmentVerifiedCount + verifiedHalf),
    HEALED_EVIDENCE: (healedShare * cases + input.healedCaseCount) / (cases + input.caseCount),
  };
  return (['RATING', 'TREATMENT_VERIFIED', 'HEALED_EVIDENCE'] as const).map((name) => ({
    name,
    value: round6(values[name]),
    weight: RANK_WEIGHTS[name],
  }));
}

/** Weighted sum of parts, rounded to six decimals so that database and code agree on order. */
export function rankScore(parts: readonly RankPart[]): number {
  return round6(parts.reduce((sum, part) => sum + part.value * part.weight, 0));
}

/** The part that says whether a verified credential is in date at the moment of asking. */
export function credentialPart(inDate: boolean): RankPart {
  return { name: 'CREDENTIALS', value: inDate ? 1 : 0, weight: RANK_WEIGHTS.CREDENTIALS };
}
