import type { FollowUpMonth, ModerationAction, ModerationReason, ReviewSource, ReviewStatus } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { awaitAnswers, noLongerAwaits } from './review-to-answer.repository.ts';

/** A row of `review`. Only one of source `treatment` names a session, and always does. */
export interface ReviewRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly practitionerId: string;
  readonly locationId: string | null;
  readonly sessionId: string | null;
  readonly source: ReviewSource;
  readonly status: ReviewStatus;
  readonly rating: number;
  readonly ratingNaturalness: number | null;
  readonly ratingMatch: number | null;
  readonly ratingComfort: number | null;
  readonly ratingHygiene: number | null;
  readonly ratingAftercare: number | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly clientName: string | null;
  /** ISO day. */
  readonly reviewedOn: string;
  readonly treatmentCompletedOn: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row of `review_follow_up`: what the same client says months later. */
export interface FollowUpRow {
  readonly clinicId: string;
  readonly id: string;
  readonly reviewId: string;
  readonly month: FollowUpMonth;
  readonly rating: number;
  readonly body: string | null;
  readonly writtenOn: string;
  readonly createdAt: Date;
}

/** A row of `review_reply`: the clinic's one answer to a review. */
export interface ReplyRow {
  readonly clinicId: string;
  readonly id: string;
  readonly reviewId: string;
  readonly body: string;
  readonly writtenOn: string;
  readonly createdAt: Date;
}

/** A row of `review_moderation`, which only grows. */
export interface ModerationRow {
  readonly clinicId: string;
  readonly id: string;
  readonly reviewId: string;
  readonly practitionerId: string;
  readonly action: ModerationAction;
  readonly reason: ModerationReason | null;
  readonly decidedBy: 'clinic' | 'operator';
  readonly happenedAt: Date;
}

/** A published five-star review: treatment-verified when a session is given, else imported. */
export function buildReview(given: Partial<ReviewRow> & Pick<ReviewRow, 'clinicId' | 'practitionerId'>): ReviewRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: given.id ?? newId(),
    externalId: null,
    locationId: null,
    sessionId: null,
    source: given.sessionId ? 'treatment' : 'imported',
    status: 'published',
    rating: 5,
    ratingNaturalness: null,
    ratingMatch: null,
    ratingComfort: null,
    ratingHygiene: null,
    ratingAftercare: null,
    title: 'Calm and careful',
    body: 'Every step was explained before it began, and the colour was matched at the second visit.',
    language: 'en',
    clientName: 'Sam T.',
    reviewedOn: '2025-06-20',
    treatmentCompletedOn: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

/** What the client of a review says six months later, unless another month is given. */
export function buildFollowUp(of: ReviewRow, given: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    clinicId: of.clinicId,
    id: given.id ?? newId(),
    reviewId: of.id,
    month: 6,
    rating: of.rating,
    body: 'A little softer than in the first weeks; still the shade I wanted.',
    writtenOn: '2025-12-20',
    createdAt: of.createdAt,
    ...given,
  };
}

/** The clinic's answer to a review. */
export function buildReply(of: ReviewRow, given: Partial<ReplyRow> = {}): ReplyRow {
  return {
    clinicId: of.clinicId,
    id: given.id ?? newId(),
    reviewId: of.id,
    body: 'Thank you for telling us how it went.',
    writtenOn: of.reviewedOn,
    createdAt: of.createdAt,
    ...given,
  };
}

/** One entry of a review's moderation log: held as possibly fake, unless given otherwise. */
export function buildModeration(of: ReviewRow, given: Partial<ModerationRow> = {}): ModerationRow {
  return {
    clinicId: of.clinicId,
    id: given.id ?? newId(),
    reviewId: of.id,
    practitionerId: of.practitionerId,
    action: 'held',
    reason: 'fake',
    decidedBy: 'operator',
    happenedAt: of.createdAt,
    ...given,
  };
}

const REVIEW = [
  'clinicId',
  'id',
  'externalId',
  'practitionerId',
  'locationId',
  'sessionId',
  'source',
  'status',
  'rating',
  'ratingNaturalness',
  'ratingMatch',
  'ratingComfort',
  'ratingHygiene',
  'ratingAftercare',
  'title',
  'body',
  'language',
  'clientName',
  'reviewedOn',
  'treatmentCompletedOn',
  'createdAt',
  'updatedAt',
] as const;
const FOLLOW_UP = ['clinicId', 'id', 'reviewId', 'month', 'rating', 'body', 'writtenOn', 'createdAt'] as const;
const REPLY = ['clinicId', 'id', 'reviewId', 'body', 'writtenOn', 'createdAt'] as const;
const MODERATION = [
  'clinicId',
  'id',
  'reviewId',
  'practitionerId',
  'action',
  'reason',
  'decidedBy',
  'happenedAt',
] as const;

/** Each waits for an answer until {@link insertReplies} brings one. */
export async function insertReviews(tx: ClinicTx, rows: readonly ReviewRow[]): Promise<void> {
  await insertRows(tx, 'review', REVIEW, rows);
  await awaitAnswers(
    tx,
    rows.map(({ id }) => id),
  );
}

export const insertFollowUps = (tx: ClinicTx, rows: readonly FollowUpRow[]): Promise<void> =>
  insertRows(tx, 'review_follow_up', FOLLOW_UP, rows);

export async function insertReplies(tx: ClinicTx, rows: readonly ReplyRow[]): Promise<void> {
  await insertRows(tx, 'review_reply', REPLY, rows);
  await noLongerAwaits(
    tx,
    rows.map(({ reviewId }) => reviewId),
  );
}

export const insertModerations = (tx: ClinicTx, rows: readonly ModerationRow[]): Promise<void> =>
  insertRows(tx, 'review_moderation', MODERATION, rows);
