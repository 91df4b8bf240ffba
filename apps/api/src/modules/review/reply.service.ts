import {
  accepted,
  problem,
  refused,
  replyProblems,
  stale,
  type Actor,
  type Member,
  type Outcome,
  type ReplyChange,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, memberWith } from '../../platform/policy.ts';
import type { Review } from './review.entity.ts';
import { placeOf, REVIEW_POLICY } from './review.policy.ts';
import { reviews } from './review.repository.ts';

/** The clinic's answer, as somebody writes it. */
export interface WriteReply {
  readonly reviewId: string;
  readonly body: string;
  /** Whether to send it with the medical or personal detail that was found in it. */
  readonly sendAnyway?: boolean | null;
}

/** An answer that is there, by the version somebody looked at. */
export interface StandingReply {
  readonly reviewId: string;
  readonly version: number;
}

/** What is told of an answer: whose review it is of, and its version as it is now. */
export interface Replied {
  readonly reviewId: string;
  readonly version: number;
}

const RULE = REVIEW_POLICY['review.reply'];

/** Whoever may answer reviews. @throws Forbidden */
export const replier = (actor: Actor): Member => memberWith(actor, RULE);

/** Answering reviews: one answer each, whose earlier texts are kept. */
export class ReplyService {
  constructor(private readonly doors: Doors) {}

  /** Answers a review, once. Records `review.replied`. */
  reply(actor: Actor, { reviewId, body, sendAnyway }: WriteReply): Promise<Outcome<Replied>> {
    return this.#atReview(actor, reviewId, async (tx, review) => {
      const problems = replyProblems(body, sendAnyway ?? false);
      if (problems.length > 0) return refused(...problems);
      const entry = {
        clinicId: tx.clinicId,
        id: newId(),
        reviewId,
        body,
        writtenOn: await reviews(tx).today(review),
        version: 1,
        createdAt: tx.clock.now(),
      };
      if (!(await reviews(tx).addReply(entry))) {
        return refused(problem('reviewId', 'CONFLICT', 'a reply', 'a review without one'));
      }
      await tx.record({
        kind: 'review.replied',
        subjectType: 'review',
        subjectId: reviewId,
        changes: { reply: [null, body] },
      });
      return accepted({ reviewId, version: 1 });
    });
  }

  /** Puts another text in its place; the one before is kept. Records `review.reply_edited`. */
  edit(actor: Actor, input: WriteReply & StandingReply): Promise<Outcome<Replied>> {
    const { reviewId, body, sendAnyway } = input;
    return this.#atReview(actor, reviewId, async (tx, review) => {
      const problems = replyProblems(body, sendAnyway ?? false);
      if (problems.length > 0) return refused(...problems);
      return replace(tx, review, input, 'edited', async () => {
        await reviews(tx).editReply(reviewId, body, await reviews(tx).today(review));
        return body;
      });
    });
  }

  /** Takes the answer away; its text is kept in the history. Records `review.reply_removed`. */
  remove(actor: Actor, input: StandingReply): Promise<Outcome<Replied>> {
    return this.#atReview(actor, input.reviewId, (tx, review) =>
      replace(tx, review, input, 'removed', async () => {
        await reviews(tx).removeReply(review.id);
        return null;
      }),
    );
  }

  /** A review that is shown, and that the actor may answer. */
  #atReview(
    actor: Actor,
    id: string,
    work: (tx: ClinicTx, review: Review) => Promise<Outcome<Replied>>,
  ): Promise<Outcome<Replied>> {
    return this.doors.asClinic(replier(actor), async (tx) => {
      const review = await reviews(tx).published(id);
      authorize(actor, RULE, review && placeOf(review));
      return work(tx, review!);
    });
  }
}

async function replace(
  tx: ClinicTx,
  review: Review,
  { version }: StandingReply,
  change: ReplyChange,
  work: () => Promise<string | null>,
): Promise<Outcome<Replied>> {
  const before = await reviews(tx).replyForChange(review.id);
  if (!before) throw new NotFound();
  if (before.version !== version) return stale(version, { reviewId: review.id, version: before.version });
  const { body, writtenOn } = before;
  const happenedAt = tx.clock.now();
  await reviews(tx).keepReply({ id: newId(), reviewId: review.id, body, writtenOn, change, happenedAt });
  const after = await work();
  await tx.record({
    kind: `review.reply_${change}`,
    subjectType: 'review',
    subjectId: review.id,
    changes: { reply: [body, after] },
  });
  return accepted({ reviewId: review.id, version: version + 1 });
}
