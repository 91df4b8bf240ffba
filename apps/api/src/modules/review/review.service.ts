import {
  accepted,
  FOLLOW_UP_MONTHS,
  problem,
  refused,
  REVIEW_ASPECTS,
  reviewProblems,
  type Member,
  type Outcome,
  type ReviewText,
  filled,
  verbatim,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { ReviewFollowUp } from './review-follow-up.entity.ts';
import type { Review } from './review.entity.ts';
import { mayPublish } from './review.policy.ts';
import { reviews, type ReviewedSession } from './review.repository.ts';

/** A review of a completed session. */
export interface PublishReview extends ReviewText {
  readonly sessionId: string;
  /** BCP 47 code. */
  readonly language?: string | null;
}

/** What the client of a review says months later. */
export interface AddFollowUp {
  readonly reviewId: string;
  readonly month: number;
  readonly rating: number;
  readonly body?: string | null;
}

/** Taking down what clients say of completed treatments. */
export class ReviewService {
  constructor(private readonly doors: Doors) {}

  /** Publishes the one review of a completed session: it is treatment-verified. Records `review.published`. */
  async publish(member: Member, input: PublishReview): Promise<Outcome<Review>> {
    mayPublish(member);
    const problems = reviewProblems(input);
    if (problems.length > 0) return refused(...problems);
    return this.doors.asClinic(member, async (tx) => {
      const session = await reviews(tx).session(input.sessionId);
      if (!session)
        return refused(problem('sessionId', 'UNKNOWN_REFERENCE', verbatim(input.sessionId), 'a session of the clinic'));
      if (session.status !== 'completed') {
        return refused(problem('sessionId', 'CONFLICT', session.status, 'a completed session'));
      }
      if (await reviews(tx).isReviewed(input.sessionId)) {
        return refused(problem('sessionId', 'CONFLICT', 'a review', 'a session without one; add a follow-up'));
      }
      const review = reviewRow(tx, session, input);
      await reviews(tx).insert(review);
      await tx.record({ kind: 'review.published', subjectType: 'review', subjectId: review.id });
      return accepted(review);
    });
  }

  /** Adds what the same client says later, once for each month. Records `review.followed_up`. */
  async followUp(member: Member, input: AddFollowUp): Promise<Outcome<ReviewFollowUp>> {
    mayPublish(member);
    const problems = reviewProblems(input);
    const month = FOLLOW_UP_MONTHS.find((each) => each === input.month);
    if (month === undefined) {
      problems.push(
        problem('month', 'OUT_OF_RANGE', input.month, filled('one of {codes}', { codes: FOLLOW_UP_MONTHS.join(', ') })),
      );
    }
    if (month === undefined || problems.length > 0) return refused(...problems);
    return this.doors.asClinic(member, async (tx) => {
      const review = await shown(tx, input.reviewId);
      const entry = { ...(await entryOf(tx, review)), month, rating: input.rating, body: input.body ?? null };
      if (!(await reviews(tx).addFollowUp(entry))) {
        return refused(problem('month', 'CONFLICT', month, 'a month without a follow-up'));
      }
      await tx.record({ kind: 'review.followed_up', subjectType: 'review', subjectId: review.id, detail: { month } });
      return accepted(entry);
    });
  }
}

/** A published review of the clinic. */
async function shown(tx: ClinicTx, id: string): Promise<Review> {
  const review = await reviews(tx).published(id);
  if (!review) throw new NotFound();
  return review;
}

const entryOf = async (tx: ClinicTx, review: Review) => ({
  clinicId: tx.clinicId,
  id: newId(),
  reviewId: review.id,
  writtenOn: await reviews(tx).today(review),
  createdAt: tx.clock.now(),
});

function reviewRow(tx: ClinicTx, session: ReviewedSession, input: PublishReview): Review {
  const [naturalness, match, comfort, hygiene, aftercare] = REVIEW_ASPECTS.map((name) => input.aspects?.[name] ?? null);
  const now = tx.clock.now();
  return {
    clinicId: tx.clinicId,
    id: newId(),
    externalId: null,
    practitionerId: session.practitionerId,
    locationId: session.locationId,
    sessionId: input.sessionId,
    source: 'treatment',
    status: 'published',
    rating: input.rating,
    ratingNaturalness: naturalness ?? null,
    ratingMatch: match ?? null,
    ratingComfort: comfort ?? null,
    ratingHygiene: hygiene ?? null,
    ratingAftercare: aftercare ?? null,
    title: input.title ?? null,
    body: input.body ?? null,
    language: input.language ?? null,
    clientName: input.clientName ?? null,
    reviewedOn: session.today,
    treatmentCompletedOn: session.heldOn,
    createdAt: now,
    updatedAt: now,
  };
}
