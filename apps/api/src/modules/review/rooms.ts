import type { Resolver } from '../../graphql/schema.ts';
import type { Doors } from '../../platform/db/index.ts';
import { DisputeDeskResolver, OperatorDisputeResolver } from './dispute-desk.resolver.ts';
import { DisputeDeskService } from './dispute-desk.service.ts';
import { DisputeService } from './dispute.service.ts';
import { ModerationService } from './moderation.service.ts';
import { ReplyService } from './reply.service.ts';
import { ManagedClinicReviewsResolver, ManagedReviewResolver } from './review.managed.resolver.ts';
import { ManagedReviewService } from './review.managed.service.ts';
import { ReviewMutationResolver } from './review.mutation.resolver.ts';

/** Reviews as a clinic works with them, and as the operator decides about them. */
export function reviewRooms(doors: Doors): Resolver[] {
  const reviews = new ManagedReviewService(doors);
  return [
    new ManagedClinicReviewsResolver(reviews),
    new ManagedReviewResolver(),
    new ReviewMutationResolver(reviews, new ReplyService(doors), new DisputeService(doors)),
    new DisputeDeskResolver(new DisputeDeskService(doors), new ModerationService(doors)),
    new OperatorDisputeResolver(),
  ];
}
