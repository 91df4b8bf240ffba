/**
 * Reviews: what clients say of treatments, with follow-ups, replies and the moderation log; what they say together.
 * It owns `review`, `review_follow_up`, `review_reply` and `review_moderation`.
 */
export { ModerationService } from './moderation.service.ts';
export { reviewReads } from './review.reads.repository.ts';
export {
  ClinicReviewsResolver,
  LocationReviewsResolver,
  PractitionerReviewsResolver,
  ReviewedPractitionerResolver,
  ReviewResolver,
} from './review.resolver.ts';
export { ReviewService } from './review.service.ts';
