import type { DisputeStatus } from '@stipple/domain';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { OperatorDesk, payload, payloadType, placedId, Private, type Payload } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { LIVE } from '../../graphql/schema.ts';
import { judge, type DisputeDeskService } from './dispute-desk.service.ts';
import { DisputedReview, DisputeQueueState, DisputeState, OperatorDispute } from './dispute-desk.type.ts';
import type { ModerationService } from './moderation.service.ts';
import { DecideReviewInput } from './review.input.ts';
import { DisputeStatusEnum, ManagedReview } from './review.managed.type.ts';

const OperatorDisputeConnection = connectionType(OperatorDispute, 'OperatorDispute', 'disputes');
const DecideReviewPayload = payloadType('DecideReviewPayload', 'review', ManagedReview, 'The review as it is now.');

/** The arguments of `viewer.operator.disputes`. */
@ArgsType()
class DisputeArgs extends PageArgs {
  @Field(() => [DisputeStatusEnum], { nullable: true, description: 'Where they stand; open ones when not given.' })
  statuses?: readonly DisputeStatus[] | null;
}

/** The operator's work with disputes. */
@Resolver(() => OperatorDesk)
export class DisputeDeskResolver {
  constructor(
    private readonly desk: DisputeDeskService,
    private readonly moderation: ModerationService,
  ) {}

  @FieldResolver(() => OperatorDisputeConnection, { description: 'Disputes of all clinics; what is due first, first.' })
  @Private('review.judge')
  disputes(
    @Args(() => DisputeArgs) { statuses, ...page }: DisputeArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<OperatorDispute>> {
    return this.desk.list(actor, statuses ?? ['open'], page);
  }

  @FieldResolver(() => DisputedReview, {
    description: 'All there is to a disputed review. That its session was looked at is kept in the audit trail.',
  })
  @Private('review.judge')
  dispute(
    @Arg('reviewId', () => ID, { description: 'The review it is about.' }) reviewId: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<DisputedReview> {
    judge(actor);
    const { clinicId, id } = placedId('Review', reviewId);
    return this.desk.examine(actor, clinicId, id);
  }

  @Subscription(() => DisputeQueueState, { ...LIVE, description: 'How much waits to be decided, as it changes.' })
  @Private('review.judge')
  disputeQueueState(
    @Root() _root: unknown,
    @Ctx() { actor, signal }: RequestContext,
  ): AsyncIterable<DisputeQueueState> {
    return this.desk.follow(actor, signal);
  }

  @Subscription(() => DisputeState, { ...LIVE, description: 'What was done about a disputed review, as it is done.' })
  @Private('review.judge')
  disputeState(
    @Root() _root: unknown,
    @Arg('reviewId', () => ID, { description: 'The review it is about.' }) reviewId: string,
    @Ctx() { actor, signal }: RequestContext,
  ): AsyncIterable<DisputeState> {
    judge(actor);
    const { clinicId, id } = placedId('Review', reviewId);
    return this.desk.followOne(actor, clinicId, id, signal);
  }

  @Mutation(() => DecideReviewPayload, { description: 'Decides about a review; every decision is logged.' })
  @Private('review.judge')
  async decideReview(
    @Arg('input') input: DecideReviewInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'review', ManagedReview>> {
    judge(actor);
    const { clinicId, id: reviewId } = placedId('Review', input.reviewId);
    const { decision, note, reason = null, version } = input;
    const outcome = await this.moderation.decide(actor, { clinicId, reviewId, decision, reason, note, version });
    const now = outcome.ok ? await this.desk.review(actor, clinicId, reviewId) : null;
    return payload('review', outcome, () => now!);
  }
}

/** Which review a dispute is of. */
@Resolver(() => OperatorDispute)
export class OperatorDisputeResolver {
  @FieldResolver(() => ID)
  reviewId(@Root() { clinicId, reviewId }: OperatorDispute): string {
    return globalIdOf('Review', { clinicId, id: reviewId });
  }
}
