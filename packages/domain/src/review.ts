import { problem, type Problem } from './outcome.ts';
import { filled } from './sentence/index.ts';

/** Where a review comes from. Only `treatment` is tied to a completed session and so verified. */
export const REVIEW_SOURCES = ['treatment', 'imported'] as const;
export type ReviewSource = (typeof REVIEW_SOURCES)[number];

/** Whether a review is shown. Nothing is ever deleted by a clinic. */
export const REVIEW_STATUSES = ['published', 'held', 'removed'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** What a review may rate beside the whole, each 1-5. */
export const REVIEW_ASPECTS = ['naturalness', 'match', 'comfort', 'hygiene', 'aftercare'] as const;
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number];

/** Months after treatment at which a follow-up of the same review is asked for. */
export const FOLLOW_UP_MONTHS = [3, 6, 12, 24] as const;
export type FollowUpMonth = (typeof FOLLOW_UP_MONTHS)[number];

/** A rating is a whole number of stars. */
export const RATING = { min: 1, max: 5 } as const;

/** Limits of a review's texts, in characters (body: import-format rule 8). */
export const REVIEW_LIMITS = { title: 200, body: 10_000, clientName: 120, reply: 4_000 } as const;

/** What the append-only moderation log can say. */
export const MODERATION_ACTIONS = [
  'published',
  'held',
  'removed',
  'restored',
  'disputed',
  'dispute_rejected',
  'dispute_withdrawn',
] as const;
export type ModerationAction = (typeof MODERATION_ACTIONS)[number];

/** Why a review was held or removed; counted in the public summary. */
export const MODERATION_REASONS = [
  'fake',
  'harmful',
  'illegal',
  'personal_data',
  'not_a_client',
  'wrong_practitioner',
  'other',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** Who decides about a review in the moderation log: a clinic disputes, the operator decides. */
export const MODERATORS = ['clinic', 'operator'] as const;
export type Moderator = (typeof MODERATORS)[number];

/** What a client says of a treatment, as a review's author gives it. */
export interface ReviewText {
  readonly rating: number;
  readonly aspects?: Partial<Record<ReviewAspect, number | null>>;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly clientName?: string | null;
}

/** What must be mended before a review can be published; empty when nothing must. */
export function reviewProblems(review: ReviewText): Problem[] {
  const problems: Problem[] = [];
  const stars = (path: string, value: number | null | undefined) => {
    if (value === null || value === undefined || isRating(value)) return;
    problems.push(problem(path, 'OUT_OF_RANGE', value, filled('a whole number of stars from {min} to {max}', RATING)));
  };
  stars('rating', review.rating);
  for (const aspect of REVIEW_ASPECTS) stars(`aspects.${aspect}`, review.aspects?.[aspect]);
  for (const name of ['title', 'body', 'clientName'] as const) {
    if ((review[name]?.length ?? 0) <= REVIEW_LIMITS[name]) continue;
    problems.push(problem(name, 'TOO_LONG', null, filled('at most {max} characters', { max: REVIEW_LIMITS[name] })));
  }
  return problems;
}

const isRating = (value: number) => Number.isInteger(value) && value >= RATING.min && value <= RATING.max;

/** What an operator can decide about a review, and what the decision makes of its status. */
export const MODERATION_DECISIONS = {
  held: { from: ['published'], to: 'held' },
  removed: { from: ['published', 'held'], to: 'removed' },
  restored: { from: ['held', 'removed'], to: 'published' },
  dispute_rejected: { from: ['published'], to: 'published' },
} as const satisfies Partial<Record<ModerationAction, { from: readonly ReviewStatus[]; to: ReviewStatus }>>;
export type ModerationDecision = keyof typeof MODERATION_DECISIONS;

/** The status after a decision, or `null` when it can not be taken in this status. */
export function statusAfter(status: ReviewStatus, decision: ModerationDecision): ReviewStatus | null {
  const { from, to } = MODERATION_DECISIONS[decision];
  return (from as readonly ReviewStatus[]).includes(status) ? to : null;
}
