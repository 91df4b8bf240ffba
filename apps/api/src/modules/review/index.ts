/**
 * Reviews: what clients say of treatments, with follow-ups, replies and the moderation log; what they say together.
 * It owns `review`, `review_follow_up`, `review_reply`, `review_moderation` and what hangs on them, `review_dispute`
 * and the operator's queue `dispute_queue`.
 */
export { DisputeDeskService } from './dispute-desk.service.ts';
export { DisputeService } from './dispute.service.ts';
export { ModerationService } from './moderation.service.ts';
export { ReplyService } from './reply.service.ts';
export { awaitAnswers } from './review-to-answer.repository.ts';
export { queueDisputes } from './review.handlers.ts';
export { ManagedReviewService } from './review.managed.service.ts';
export { managedReviews } from './review.managed.repository.ts';
export { REVIEW_POLICY } from './review.policy.ts';
export { reviewReads } from './review.reads.repository.ts';
export {
  ClinicReviewsResolver,
  LocationReviewsResolver,
  PractitionerReviewsResolver,
  ReviewedPractitionerResolver,
  ReviewResolver,
} from './review.resolver.ts';
export { ReviewService } from './review.service.ts';
export { reviewRooms } from './rooms.ts';
