import type { ModerationReason } from './review.ts';

/** Where a clinic's dispute of a review stands. */
export const DISPUTE_STATUSES = ['open', 'upheld', 'rejected', 'withdrawn'] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

/** Limits of a dispute's texts, in characters. */
export const DISPUTE_LIMITS = { statement: 4_000, note: 2_000 } as const;

/** What was done to a clinic's answer: the history keeps the text that was before. */
export const REPLY_CHANGES = ['edited', 'removed'] as const;
export type ReplyChange = (typeof REPLY_CHANGES)[number];

/** Reasons for which the operator looks at once whether to hold the review: what harms or breaks the law can not wait. */
export const URGENT_REASONS: readonly ModerationReason[] = ['harmful', 'illegal'];

/** Days the operator has to decide (judgement J): a fact of the platform, the same for every clinic. */
export const DISPUTE_DAYS = { usual: 14, urgent: 1 } as const;

/** Whether the operator must look at once. */
export const isUrgent = (reason: ModerationReason): boolean => URGENT_REASONS.includes(reason);

/** Days the operator has to decide about a dispute with this reason. */
export const disputeDays = (reason: ModerationReason): number =>
  isUrgent(reason) ? DISPUTE_DAYS.urgent : DISPUTE_DAYS.usual;

/** The instant by which a dispute opened at an instant is to be decided. */
export const disputeDue = (reason: ModerationReason, openedAt: Date): Date =>
  new Date(openedAt.getTime() + disputeDays(reason) * 86_400_000);
