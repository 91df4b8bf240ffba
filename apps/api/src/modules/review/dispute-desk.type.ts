import type { DisputeStatus, ModerationReason } from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { ModerationReasonEnum } from './moderation-summary.type.ts';
import { DisputeStatusEnum, ManagedReview } from './review.managed.type.ts';

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
