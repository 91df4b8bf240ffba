import type { ReplyChange, ReviewStatus, SessionStatus } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { awaitAnswers, noLongerAwaits } from './review-to-answer.repository.ts';
import { ReviewFollowUp } from './review-follow-up.entity.ts';
import { ReviewModeration } from './review-moderation.entity.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { Review } from './review.entity.ts';

/** What a review needs to know of the session it is about. */
export interface ReviewedSession {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly heldOn: string;
  readonly status: SessionStatus;
  /** The day it is now at the location. */
  readonly today: string;
}

/** An answer's text as it was, on its way into the history. */
interface EarlierText extends Pick<ReviewReply, 'id' | 'reviewId' | 'body' | 'writtenOn'> {
  readonly change: ReplyChange;
  readonly happenedAt: Date;
}

/** The clinic's reviews and what belongs to them. */
export const reviews = (tx: ClinicTx) => ({
  /** One by its id, locked until the transaction ends: behind the operator's door. */
  forChange(id: string): Promise<Review | null> {
    return tx.manager.findOne(Review, {
      where: { clinicId: tx.clinicId, id },
      lock: { mode: 'pessimistic_write' },
    });
  },

  /** The session, locked, so that it can not be reviewed twice at once. */
  async session(id: string): Promise<ReviewedSession | null> {
    const rows = await tx.query<ReviewedSession>(
      `select s.practitioner_id as "practitionerId", s.location_id as "locationId",
         to_char(s.held_on, 'YYYY-MM-DD') as "heldOn", s.status,
         to_char($3::timestamptz at time zone l.time_zone, 'YYYY-MM-DD') as today
       from session s
       join location l on l.clinic_id = $1 and l.id = s.location_id
       where s.clinic_id = $1 and s.id = $2
       for update of s`,
      [tx.clinicId, id, tx.clock.now()],
    );
    return rows[0] ?? null;
  },

  isReviewed(sessionId: string): Promise<boolean> {
    return tx.manager.existsBy(Review, { clinicId: tx.clinicId, sessionId });
  },

  /** A published review by its id. A clinic can not lock what a client wrote: it may not change it. */
  published(id: string): Promise<Review | null> {
    return tx.manager.findOneBy(Review, { clinicId: tx.clinicId, id, status: 'published' });
  },

  /** The day it is now where the treatment was; where no location is known, in UTC. */
  async today(review: Review): Promise<string> {
    const [row] = await tx.query<{ today: string }>(
      `select to_char($3::timestamptz at time zone coalesce((select l.time_zone from location l
         where l.clinic_id = $1 and l.id = $2), 'UTC'), 'YYYY-MM-DD') as today`,
      [tx.clinicId, review.locationId, tx.clock.now()],
    );
    return row!.today;
  },

  /** How many lines its moderation log has, which only grows. */
  logLength(id: string): Promise<number> {
    return tx.manager.countBy(ReviewModeration, { clinicId: tx.clinicId, reviewId: id });
  },

  /** One by its id, whatever its status. */
  one(id: string): Promise<Review | null> {
    return tx.manager.findOneBy(Review, { clinicId: tx.clinicId, id });
  },

  /** Adds a review, which waits for an answer from now on. */
  async insert(review: Review): Promise<void> {
    await tx.manager.insert(Review, review);
    await awaitAnswers(tx, [review.id]);
  },

  /** Whether there was none of the same month. */
  async addFollowUp(entry: ReviewFollowUp): Promise<boolean> {
    const rows = await tx.query(
      `insert into review_follow_up (clinic_id, id, review_id, month, rating, body, written_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (clinic_id, review_id, month) do nothing returning id`,
      [tx.clinicId, entry.id, entry.reviewId, entry.month, entry.rating, entry.body, entry.writtenOn, entry.createdAt],
    );
    return rows.length > 0;
  },

  /** Whether there was none yet. The review does not wait for one any more. */
  async addReply(entry: ReviewReply): Promise<boolean> {
    const rows = await tx.query(
      `insert into review_reply (clinic_id, id, review_id, body, written_on, created_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (clinic_id, review_id) do nothing returning id`,
      [tx.clinicId, entry.id, entry.reviewId, entry.body, entry.writtenOn, entry.createdAt],
    );
    if (rows.length > 0) await noLongerAwaits(tx, [entry.reviewId]);
    return rows.length > 0;
  },

  /** The answer, locked until the transaction ends. */
  async replyForChange(reviewId: string): Promise<Pick<ReviewReply, 'body' | 'writtenOn' | 'version'> | null> {
    const rows = await tx.query<Pick<ReviewReply, 'body' | 'writtenOn' | 'version'>>(
      `select body, to_char(written_on, 'YYYY-MM-DD') as "writtenOn", version
       from review_reply where clinic_id = $1 and review_id = $2 for update`,
      [tx.clinicId, reviewId],
    );
    return rows[0] ?? null;
  },

  async editReply(reviewId: string, body: string, writtenOn: string): Promise<void> {
    await tx.query(
      `update review_reply set body = $3, written_on = $4, version = version + 1
       where clinic_id = $1 and review_id = $2`,
      [tx.clinicId, reviewId, body, writtenOn],
    );
  },

  /** The review waits for an answer again. */
  async removeReply(reviewId: string): Promise<void> {
    await tx.query(`delete from review_reply where clinic_id = $1 and review_id = $2`, [tx.clinicId, reviewId]);
    await awaitAnswers(tx, [reviewId]);
  },

  /** Keeps the text of an answer that is changed. */
  async keepReply(entry: EarlierText): Promise<void> {
    await tx.query(
      `insert into review_reply_history (clinic_id, id, review_id, body, written_on, change, happened_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.clinicId, entry.id, entry.reviewId, entry.body, entry.writtenOn, entry.change, entry.happenedAt],
    );
  },

  /** Appends to the moderation log. */
  async log(entry: ReviewModeration): Promise<void> {
    await tx.manager.insert(ReviewModeration, entry);
  },

  async setStatus(id: string, status: ReviewStatus): Promise<void> {
    await tx.manager.update(Review, { clinicId: tx.clinicId, id }, { status, updatedAt: tx.clock.now() });
  },
});
