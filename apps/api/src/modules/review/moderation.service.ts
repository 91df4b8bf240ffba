import {
  accepted,
  problem,
  refused,
  statusAfter,
  type Actor,
  type DisputeStatus,
  type ModerationDecision,
  type ModerationReason,
  type Outcome,
  type Expected,
} from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { operatorWith } from '../../platform/policy.ts';
import { disputes } from './dispute.repository.ts';
import { logModeration } from './moderation-log.ts';
import type { Review } from './review.entity.ts';
import { REVIEW_POLICY } from './review.policy.ts';
import { reviews } from './review.repository.ts';

/** What the operator decides about a review; the clinic reads the note, and it stands in the audit trail. */
export interface Decide {
  readonly clinicId: string;
  readonly reviewId: string;
  readonly decision: ModerationDecision;
  /** Needed to hold or remove. */
  readonly reason: ModerationReason | null;
  readonly note: string;
  /** How many lines the log had that was looked at; not compared when not given. */
  readonly version?: number;
}

/** What a decision makes of an open dispute; a review that is held is still to be decided about. */
const SETTLES: Record<ModerationDecision, Extract<DisputeStatus, 'upheld' | 'rejected'> | null> = {
  held: null,
  removed: 'upheld',
  restored: 'rejected',
  dispute_rejected: 'rejected',
};

const CAN_BE: Record<ModerationDecision, Expected> = {
  held: 'a review that can be held',
  removed: 'a review that can be removed',
  restored: 'a review that can be shown again',
  dispute_rejected: 'a review whose dispute can be rejected',
};

/** The operator's decisions about reviews, each kept in the append-only log. */
export class ModerationService {
  constructor(private readonly doors: Doors) {}

  /** Decides. Records `review.held`, `.removed`, `.restored` or `.dispute_rejected`. */
  async decide(actor: Actor, input: Decide): Promise<Outcome<Review>> {
    const operator = operatorWith(actor, REVIEW_POLICY['review.judge']);
    const { clinicId, reviewId, decision, reason, note, version } = input;
    if (reason === null && (decision === 'held' || decision === 'removed')) {
      return refused(problem('reason', 'REQUIRED', null, 'the reason to hold or remove it'));
    }
    return this.doors.asOperator(operator, note, clinicId, async (tx) => {
      const review = await reviews(tx).forChange(reviewId);
      if (!review) throw new NotFound();
      if (version !== undefined && version !== (await reviews(tx).logLength(reviewId))) {
        return refused(problem('version', 'STALE', null, 'the newest: somebody has decided meanwhile'));
      }
      const status = statusAfter(review.status, decision);
      if (status === null) {
        return refused(problem('decision', 'CONFLICT', review.status, CAN_BE[decision]));
      }
      const settled = SETTLES[decision];
      const closed = settled !== null && (await disputes(tx).close(reviewId, settled, note));
      if (decision === 'dispute_rejected' && !closed) {
        return refused(problem('decision', 'CONFLICT', 'no dispute', 'a review with an open dispute'));
      }
      if (status !== review.status) await reviews(tx).setStatus(review.id, status);
      await logModeration(tx, review, decision, reason, 'operator', {
        ...(status === review.status ? {} : { status: [review.status, status] }),
        ...(closed ? { dispute: ['open', settled] } : {}),
      });
      return accepted({ ...review, status });
    });
  }
}
