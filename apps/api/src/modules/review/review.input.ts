import {
  DISPUTE_LIMITS,
  MODERATION_DECISIONS,
  REVIEW_LIMITS,
  type ModerationDecision,
  type ModerationReason,
} from '@stipple/domain';
import { decisionSchema, disputeSchema, replySchema } from '@stipple/validation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { Validated } from '../../graphql/validate.ts';
import { ModerationReasonEnum } from './moderation-summary.type.ts';

const DECISIONS = Object.keys(MODERATION_DECISIONS) as ModerationDecision[];

const ModerationDecisionEnum = domainEnum('ModerationDecision', DECISIONS, 'What the operator decides of a review.', {
  held: 'Hold it back while it is looked into; its dispute stays open.',
  removed: 'Remove it; its dispute is upheld.',
  restored: 'Show it again; its dispute is rejected.',
  dispute_rejected: 'It stays; its dispute is rejected.',
});

const REVIEW = 'The global id of the review.';
const BODY = `Plain text of up to ${REVIEW_LIMITS.reply} characters that confirms nobody as a client.`;
const ANYWAY = 'Send it although medical or personal detail was found in it.';
const VERSION = 'The version that was looked at; another one is told and nothing is overwritten.';

@Validated(replySchema)
@InputType({ description: 'The answer to a review.' })
export class ReplyToReviewInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;

  @Field(() => String, { description: BODY })
  body: string;

  @Field(() => Boolean, { nullable: true, description: ANYWAY })
  sendAnyway?: boolean | null;
}

@Validated(replySchema)
@InputType({ description: 'Another text for an answer.' })
export class EditReplyInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;

  @Field(() => String, { description: BODY })
  body: string;

  @Field(() => Boolean, { nullable: true, description: ANYWAY })
  sendAnyway?: boolean | null;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@InputType({ description: 'The answer to take away.' })
export class RemoveReplyInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@Validated(disputeSchema)
@InputType({ description: 'Why a review should be looked at.' })
export class DisputeReviewInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;

  @Field(() => ModerationReasonEnum, { description: 'The reason.' })
  reason: ModerationReason;

  @Field(() => String, {
    nullable: true,
    description: `What the operator should know: up to ${DISPUTE_LIMITS.statement} characters.`,
  })
  statement?: string | null;
}

@InputType({ description: 'The review whose dispute is taken back.' })
export class WithdrawDisputeInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;
}

@Validated(decisionSchema)
@InputType({ description: 'What the operator decides.' })
export class DecideReviewInput {
  @Field(() => ID, { description: REVIEW })
  reviewId: string;

  @Field(() => ModerationDecisionEnum, { description: 'The decision.' })
  decision: ModerationDecision;

  @Field(() => ModerationReasonEnum, { nullable: true, description: 'Needed to hold or remove; counted in public.' })
  reason?: ModerationReason | null;

  @Field(() => String, { description: `Why, for the clinic to read: up to ${DISPUTE_LIMITS.note} characters.` })
  note: string;

  @Field(() => Int, {
    description:
      'How many lines the moderation log had that was looked at; when there are more by now, nothing is decided.',
  })
  version: number;
}
