import type { DisputeStatus, ModerationAction, ModerationReason } from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { ModerationReasonEnum } from './moderation-summary.type.ts';
import { DisputeStatusEnum, ManagedReview, ModerationActionEnum } from './review.managed.type.ts';

/** One dispute in the operator's queue. */
@ObjectType({ description: 'A dispute in the operator’s queue.', simpleResolvers: true })
export class OperatorDispute {
  /** Not exposed. */
  clinicId: string;

  /** Not exposed: the dispute's own. */
  id: string;

  @Field(() => ID, { description: 'The global id of the review.' })
  reviewId: string;

  @Field(() => String, { description: 'The brand of the clinic that disputes it.' })
  clinicName: string;

  @Field(() => Int, { description: 'From 1 to 5 stars.' })
  rating: number;

  @Field(() => ModerationReasonEnum, { description: 'Why the clinic disputes it.' })
  reason: ModerationReason;

  @Field(() => DisputeStatusEnum, { description: 'Where it stands.' })
  status: DisputeStatus;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'By when it is to be decided.' })
  dueAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn.' })
  decidedAt: Date | null;
}

/** The session that a treatment-verified review is tied to: proof that its author was treated. */
@ObjectType({ description: 'The completed session that a review is tied to.', simpleResolvers: true })
export class SessionProof {
  @Field(() => CalendarDay, { description: 'The day of the session.' })
  heldOn: string;

  @Field(() => String, { description: 'Who treated.' })
  practitionerName: string;

  @Field(() => String, { description: 'Where.' })
  locationName: string;
}

/** What the operator looks at to decide. */
@ObjectType({ description: 'A disputed review with what the operator needs to decide.', simpleResolvers: true })
export class DisputedReview {
  @Field(() => String, { description: 'The brand of the clinic.' })
  clinicName: string;

  @Field(() => ManagedReview, { description: 'The review, with its dispute and its moderation log.' })
  review: ManagedReview;

  @Field(() => SessionProof, { nullable: true, description: 'The session that proves it; null for an imported one.' })
  session: SessionProof | null;
}

/** How much waits, told anew whenever that changes. */
@ObjectType({ description: 'How much waits to be decided.', simpleResolvers: true })
export class DisputeQueueState {
  @Field(() => Int, { description: 'How many disputes are open, up to 10,000.' })
  open: number;

  @Field(() => DateTime, { nullable: true, description: 'When one was opened, decided or withdrawn last.' })
  changedAt: Date | null;
}

/** The newest that was done about a disputed review, told anew whenever there is more. */
@ObjectType({ description: 'The newest that was done about a disputed review.', simpleResolvers: true })
export class DisputeState {
  @Field(() => Int, { description: 'How many lines its moderation log has, which only grows.' })
  version: number;

  @Field(() => ModerationActionEnum, { description: 'The newest of them.' })
  action: ModerationAction;

  @Field(() => String, { nullable: true, description: 'Who of the operator’s people did it; null for the clinic.' })
  by: string | null;
}
