import {
  accepted,
  problem,
  refused,
  statusAfter,
  type Member,
  type ModerationAction,
  type ModerationDecision,
  type ModerationReason,
  type Operator,
  type Outcome,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Review } from './review.entity.ts';
import { mayAnswer, mayModerate } from './review.policy.ts';
import { reviews } from './review.repository.ts';

/** What the operator decides about a review; `note` goes into the audit trail. */
export interface Decide {
  readonly clinicId: string;
  readonly reviewId: string;
  readonly decision: ModerationDecision;
  /** Needed to hold or remove. */
  readonly reason: ModerationReason | null;
  readonly note: string;
}

/** Disputes and decisions about reviews, each kept in the append-only log. */
export class ModerationService {
  constructor(private readonly doors: Doors) {}

  /** A clinic asks for a decision. Nothing changes until there is one. Records `review.disputed`. */
  dispute(member: Member, reviewId: string, reason: ModerationReason): Promise<Outcome<Review>> {
    mayAnswer(member);
    return this.doors.asClinic(member, async (tx) => {
      const review = await reviews(tx).published(reviewId);
      if (!review) throw new NotFound();
      await note(tx, review, 'disputed', reason, 'clinic');
      return accepted(review);
    });
  }

  /** The operator decides. Records `review.held`, `.removed`, `.restored` or `.dispute_rejected`. */
  async decide(operator: Operator, input: Decide): Promise<Outcome<Review>> {
    mayModerate(operator);
    const { clinicId, reviewId, decision, reason } = input;
    if (reason === null && (decision === 'held' || decision === 'removed')) {
      return refused(problem('reason', 'REQUIRED', null, 'the reason to hold or remove it'));
    }
    return this.doors.asOperator(operator, input.note, clinicId, async (tx) => {
      const review = await reviews(tx).forChange(reviewId);
      if (!review) throw new NotFound();
      const status = statusAfter(review.status, decision);
      if (status === null) {
        return refused(problem('decision', 'CONFLICT', review.status, `a review that can be ${decision}`));
      }
      if (status !== review.status) await reviews(tx).setStatus(review.id, status);
      await note(tx, review, decision, reason, 'operator');
      return accepted({ ...review, status });
    });
  }
}

async function note(
  tx: ClinicTx,
  review: Review,
  action: ModerationAction,
  reason: ModerationReason | null,
  decidedBy: 'clinic' | 'operator',
): Promise<void> {
  const { id: reviewId, practitionerId } = review;
  const happenedAt = tx.clock.now();
  await reviews(tx).log({
    clinicId: tx.clinicId,
    id: newId(),
    reviewId,
    practitionerId,
    action,
    reason,
    decidedBy,
    happenedAt,
  });
  await tx.record({ kind: `review.${action}`, subjectType: 'review', subjectId: reviewId, detail: { reason } });
}
