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
export const MODERATION_ACTIONS = ['published', 'held', 'removed', 'restored', 'disputed', 'dispute_rejected'] as const;
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
