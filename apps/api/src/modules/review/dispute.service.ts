import {
  accepted,
  disputeDue,
  problem,
  refused,
  type Actor,
  type Member,
  type ModerationReason,
  type Outcome,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, memberWith } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import { disputes } from './dispute.repository.ts';
import { logModeration } from './moderation-log.ts';
import type { Review } from './review.entity.ts';
import { placeOf, REVIEW_POLICY } from './review.policy.ts';
import { reviews } from './review.repository.ts';

/** Why a clinic disputes a review. */
export interface OpenDispute {
  readonly reviewId: string;
  readonly reason: ModerationReason;
  readonly statement?: string | null;
}

const RULE = REVIEW_POLICY['review.dispute'];

/** Whoever may dispute reviews. @throws Forbidden */
export const disputer = (actor: Actor): Member => memberWith(actor, RULE);

/** Disputes: a clinic asks the operator for a decision. Nothing changes until there is one. */
export class DisputeService {
  constructor(private readonly doors: Doors) {}

  /** Opens the one dispute of a shown review; its clock starts. Records `review.disputed`. */
  dispute(actor: Actor, { reviewId, reason, statement }: OpenDispute): Promise<Outcome<Review>> {
    return this.#atReview(actor, reviewId, async (tx, review) => {
      if (review.status !== 'published') {
        return refused(problem('reviewId', 'CONFLICT', review.status, 'a review that is shown'));
      }
      const openedAt = tx.clock.now();
      const row = { id: newId(), reviewId, reason, statement: typedText(statement), openedAt };
      if (!(await disputes(tx).open({ ...row, dueAt: disputeDue(reason, openedAt) }))) {
        return refused(problem('reviewId', 'CONFLICT', 'an open dispute', 'a review without one'));
      }
      await logModeration(tx, review, 'disputed', reason, 'clinic', { dispute: [null, 'open'] });
      return accepted(review);
    });
  }

  /** Takes an open dispute back, unless the operator holds the review for it. Records `review.dispute_withdrawn`. */
  withdraw(actor: Actor, reviewId: string): Promise<Outcome<Review>> {
    return this.#atReview(actor, reviewId, async (tx, review) => {
      if (review.status === 'held') {
        return refused(problem('reviewId', 'CONFLICT', 'held by the operator', 'a review that is shown'));
      }
      if (!(await disputes(tx).close(reviewId, 'withdrawn'))) {
        return refused(problem('reviewId', 'CONFLICT', 'no dispute', 'a review with an open dispute'));
      }
      await logModeration(tx, review, 'dispute_withdrawn', null, 'clinic', { dispute: ['open', 'withdrawn'] });
      return accepted(review);
    });
  }

  #atReview(
    actor: Actor,
    id: string,
    work: (tx: ClinicTx, review: Review) => Promise<Outcome<Review>>,
  ): Promise<Outcome<Review>> {
    return this.doors.asClinic(disputer(actor), async (tx) => {
      const review = await reviews(tx).one(id);
      authorize(actor, RULE, review && placeOf(review));
      return work(tx, review!);
    });
  }
}
