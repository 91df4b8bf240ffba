import type { Actor, DisputeStatus, Operator } from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection, type PageArgs } from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { watch } from '../../platform/live.ts';
import { operatorWith } from '../../platform/policy.ts';
import { BY_DUE, clinicName, disputeDesk, disputeState, sessionOf } from './dispute-desk.repository.ts';
import type { DisputedReview, DisputeQueueState, DisputeState, OperatorDispute } from './dispute-desk.type.ts';
import { managedReview } from './review.managed.service.ts';
import type { ManagedReview } from './review.managed.type.ts';
import { REVIEW_POLICY } from './review.policy.ts';

const RULE = REVIEW_POLICY['review.judge'];

/** The operator, who decides about reviews. @throws Forbidden */
export const judge = (actor: Actor): Operator => operatorWith(actor, RULE);

/** What the operator sees of disputes: the queue across clinics, and all there is to one. */
export class DisputeDeskService {
  constructor(private readonly doors: Doors) {}

  /** A page of the queue, what is due first at the top. */
  async list(actor: Actor, statuses: readonly DisputeStatus[], args: PageArgs): Promise<Connection<OperatorDispute>> {
    const operator = judge(actor);
    const page = pageOf(args);
    const rows = await this.doors.asDesk(operator, (tx) => disputeDesk(tx).page(statuses, page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(BY_DUE, row),
      () => this.doors.asDesk(operator, (tx) => disputeDesk(tx).count(statuses)),
    );
  }

  /** How much waits, now and whenever that changes. */
  follow(actor: Actor, signal: AbortSignal): AsyncGenerator<DisputeQueueState> {
    const operator = judge(actor);
    return watch(() => this.doors.asDesk(operator, (tx) => disputeDesk(tx).state()), { signal });
  }

  /** The newest that was done about a review, now and whenever there is more. @throws NotFound */
  followOne(actor: Actor, clinicId: string, reviewId: string, signal: AbortSignal): AsyncGenerator<DisputeState> {
    const operator = judge(actor);
    const read = async () => {
      const reason = 'A dispute of a review is looked into';
      const state = await this.doors.asOperator(operator, reason, clinicId, (tx) => disputeState(tx, reviewId));
      if (!state) throw new NotFound();
      return state;
    };
    return watch(read, { signal });
  }

  /** A review with its dispute and the session behind it. Looking at a session records `session.examined`. */
  examine(actor: Actor, clinicId: string, reviewId: string): Promise<DisputedReview> {
    const operator = judge(actor);
    return this.doors.asOperator(operator, 'A dispute of a review is looked into', clinicId, async (tx) => {
      const review = await managedReview(tx, reviewId);
      if (!review?.dispute) throw new NotFound();
      const session = await sessionOf(tx, reviewId);
      if (session) {
        const detail = { reviewId };
        await tx.record({ kind: 'session.examined', subjectType: 'session', subjectId: session.id, detail });
      }
      return { clinicName: await clinicName(tx), review, session };
    });
  }

  /** The review alone, as it is after a decision. */
  review(actor: Actor, clinicId: string, reviewId: string): Promise<ManagedReview> {
    const operator = judge(actor);
    return this.doors.asOperator(operator, 'A review that was decided about', clinicId, async (tx) => {
      const review = await managedReview(tx, reviewId);
      if (!review) throw new NotFound();
      return review;
    });
  }
}
