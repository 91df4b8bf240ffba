import {
  DISPUTE_STATUSES,
  MODERATION_ACTIONS,
  MODERATORS,
  REPLY_CHANGES,
  REVIEW_STATUSES,
  type DisputeStatus,
  type ModerationAction,
  type ModerationReason,
  type Moderator,
  type ReplyChange,
  type ReviewSource,
  type ReviewStatus,
} from '@stipple/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { ModerationReasonEnum } from './moderation-summary.type.ts';
import { AspectRating } from './rating.type.ts';
import { ReviewFollowUp } from './review-follow-up.entity.ts';
import { ReviewSourceEnum } from './review.entity.ts';

export const ReviewStatusEnum = domainEnum('ReviewStatus', REVIEW_STATUSES, 'Whether a review is shown.', {
  published: 'It is shown.',
  held: 'The operator holds it back while it is looked into.',
  removed: 'The operator has removed it.',
});

export const DisputeStatusEnum = domainEnum('DisputeStatus', DISPUTE_STATUSES, 'Where a dispute stands.', {
  open: 'The operator has not decided yet.',
  upheld: 'The review was removed.',
  rejected: 'The review stays.',
  withdrawn: 'The clinic took it back.',
});

export const ModerationActionEnum = domainEnum(
  'ModerationAction',
  MODERATION_ACTIONS,
  'What was done about a review.',
  {
    published: 'It was shown for the first time.',
    held: 'It was held back while it is looked into.',
    removed: 'It was removed.',
    restored: 'It is shown again.',
    disputed: 'The clinic disputed it.',
    dispute_rejected: 'The dispute was rejected: it stays.',
    dispute_withdrawn: 'The clinic took its dispute back.',
  },
);

const ModeratorEnum = domainEnum('Moderator', MODERATORS, 'Who did it.', {
  clinic: 'The clinic.',
  operator: 'The operator of Stipple.',
});

const ReplyChangeEnum = domainEnum('ReplyChange', REPLY_CHANGES, 'What was done to an answer.', {
  edited: 'Another text took its place.',
  removed: 'It was taken away.',
});

/** The clinic's answer as it stands. */
@ObjectType({ description: 'The clinic’s answer as it is shown.', simpleResolvers: true })
export class ManagedReply {
  @Field(() => String, { description: 'The text.' })
  body: string;

  @Field(() => CalendarDay, { description: 'The day this text was written.' })
  writtenOn: string;

  @Field(() => Int, { description: 'Counts its changes; an edit names the one it was made of.' })
  version: number;
}

/** An answer as it was before. */
@ObjectType({ description: 'The clinic’s answer as it was before.', simpleResolvers: true })
export class EarlierReply {
  @Field(() => String, { description: 'The text.' })
  body: string;

  @Field(() => CalendarDay, { description: 'The day that text was written.' })
  writtenOn: string;

  @Field(() => ReplyChangeEnum, { description: 'What was done to it.' })
  change: ReplyChange;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt: Date;
}

/** A clinic's dispute of a review. */
@ObjectType({ description: 'A clinic’s dispute of a review, and what came of it.', simpleResolvers: true })
export class ReviewDispute {
  @Field(() => ModerationReasonEnum, { description: 'Why the clinic disputes it.' })
  reason: ModerationReason;

  @Field(() => String, { nullable: true, description: 'What the clinic says of it.' })
  statement: string | null;

  @Field(() => DisputeStatusEnum, { description: 'Where it stands.' })
  status: DisputeStatus;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'By when the operator decides.' })
  dueAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn; null while it is open.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the operator says of the decision.' })
  note: string | null;
}

/** One line of the moderation log. */
@ObjectType({ description: 'One line of a review’s moderation log, which only grows.', simpleResolvers: true })
export class ModerationEntry {
  @Field(() => ModerationActionEnum, { description: 'What was done.' })
  action: ModerationAction;

  @Field(() => ModerationReasonEnum, { nullable: true, description: 'Why; null where no reason is stated.' })
  reason: ModerationReason | null;

  @Field(() => ModeratorEnum, { description: 'Who did it.' })
  decidedBy: Moderator;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt: Date;
}

/** A review as the clinic's people and the operator see it: its author stays as masked as in public. */
@ObjectType({ description: 'A review as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedReview {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id: the same as of the public review.' })
  id: string;

  @Field(() => ReviewStatusEnum, { description: 'Whether it is shown.' })
  status: ReviewStatus;

  @Field(() => ReviewSourceEnum, { description: 'Where it comes from.' })
  source: ReviewSource;

  @Field(() => Int, { description: 'From 1 to 5 stars.' })
  rating: number;

  @Field(() => [AspectRating], { description: 'What it rates beside the whole; only what the client rated.' })
  aspects: AspectRating[];

  @Field(() => String, { nullable: true, description: 'A title.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'The text, as written: plain text, never markup.' })
  body: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the text, as a BCP 47 code.' })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'The name the client chose to show; no other is known here.' })
  clientName: string | null;

  @Field(() => CalendarDay, { description: 'The day it was written.' })
  reviewedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'The day the treatment was completed.' })
  treatmentCompletedOn: string | null;

  /** Not exposed. */
  practitionerId: string;

  @Field(() => String, { description: 'Whom it is about.' })
  practitionerName: string;

  /** Not exposed. */
  locationId: string | null;

  @Field(() => String, { nullable: true, description: 'Where the treatment was; null when not stated.' })
  locationName: string | null;

  @Field(() => [ReviewFollowUp], { complexity: 2, description: 'What the same client said later.' })
  followUps: ReviewFollowUp[];

  @Field(() => ManagedReply, { nullable: true, description: 'The answer; null when there is none.' })
  reply: ManagedReply | null;

  @Field(() => [EarlierReply], { complexity: 2, description: 'The answer as it was before, newest first.' })
  replyHistory: EarlierReply[];

  @Field(() => ReviewDispute, { nullable: true, description: 'The newest dispute; null when there was none.' })
  dispute: ReviewDispute | null;

  @Field(() => [ModerationEntry], { complexity: 2, description: 'The moderation log, newest first.' })
  moderation: ModerationEntry[];
}

/** What clients of a location said in one month. */
@ObjectType({ description: 'What clients of a location said in one month.', simpleResolvers: true })
export class MonthOfRatings {
  @Field(() => CalendarDay, { description: 'The first day of the month.' })
  month: string;

  @Field(() => Float, { description: 'The mean of the stars, to hundredths.' })
  average: number;

  @Field(() => Int, { description: 'How many shown reviews were written.' })
  count: number;
}
