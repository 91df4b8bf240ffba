import type { Member, Outcome } from '@stipple/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ownId, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { disputer, type DisputeService } from './dispute.service.ts';
import { replier, type ReplyService } from './reply.service.ts';
import {
  DisputeReviewInput,
  EditReplyInput,
  RemoveReplyInput,
  ReplyToReviewInput,
  WithdrawDisputeInput,
} from './review.input.ts';
import type { ManagedReviewService } from './review.managed.service.ts';
import { ManagedReview } from './review.managed.type.ts';

const answer = (name: string) => payloadType(name, 'review', ManagedReview, 'The review as it is now.');
const ReplyToReviewPayload = answer('ReplyToReviewPayload');
const EditReplyPayload = answer('EditReplyPayload');
const RemoveReplyPayload = answer('RemoveReplyPayload');
const DisputeReviewPayload = answer('DisputeReviewPayload');
const WithdrawDisputePayload = answer('WithdrawDisputePayload');

type Answer = Payload<'review', ManagedReview>;

/** What a clinic does with its reviews: answer, and ask for a decision. */
@Resolver()
export class ReviewMutationResolver {
  constructor(
    private readonly reviews: ManagedReviewService,
    private readonly replies: ReplyService,
    private readonly disputes: DisputeService,
  ) {}

  @Mutation(() => ReplyToReviewPayload, { description: 'Answers a review, once, in public.' })
  @Private('review.reply')
  replyToReview(@Arg('input') input: ReplyToReviewInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const { member, reviewId } = named(replier(actor), input);
    return this.#told(member, reviewId, this.replies.reply(member, { ...input, reviewId }));
  }

  @Mutation(() => EditReplyPayload, { description: 'Puts another text in the place of an answer, which is kept.' })
  @Private('review.reply')
  editReply(@Arg('input') input: EditReplyInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const { member, reviewId } = named(replier(actor), input);
    return this.#told(member, reviewId, this.replies.edit(member, { ...input, reviewId }));
  }

  @Mutation(() => RemoveReplyPayload, { description: 'Takes an answer away; its text is kept in the history.' })
  @Private('review.reply')
  removeReply(@Arg('input') input: RemoveReplyInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const { member, reviewId } = named(replier(actor), input);
    return this.#told(member, reviewId, this.replies.remove(member, { ...input, reviewId }));
  }

  @Mutation(() => DisputeReviewPayload, { description: 'Asks the operator to look at a review. It stays online.' })
  @Private('review.dispute')
  disputeReview(@Arg('input') input: DisputeReviewInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const { member, reviewId } = named(disputer(actor), input);
    return this.#told(member, reviewId, this.disputes.dispute(member, { ...input, reviewId }));
  }

  @Mutation(() => WithdrawDisputePayload, { description: 'Takes an open dispute back.' })
  @Private('review.dispute')
  withdrawDispute(@Arg('input') input: WithdrawDisputeInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const { member, reviewId } = named(disputer(actor), input);
    return this.#told(member, reviewId, this.disputes.withdraw(member, reviewId));
  }

  /** The review is told as it is now when something came of it, and when somebody else was faster. */
  async #told(member: Member, reviewId: string, work: Promise<Outcome<unknown>>): Promise<Answer> {
    const outcome = await work;
    const isThere = outcome.ok || outcome.current !== undefined;
    const now = isThere ? await this.reviews.one(member, reviewId) : null;
    return payload('review', outcome, () => now!);
  }
}

const named = (member: Member, input: { readonly reviewId: string }) => ({
  member,
  reviewId: ownId(member, 'Review', input.reviewId),
});
