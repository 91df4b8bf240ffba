import { RATING, REVIEW_LIMITS, REVIEW_SOURCES, type ReviewSource, type ReviewStatus } from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';

export const ReviewSourceEnum = domainEnum('ReviewSource', REVIEW_SOURCES, 'Where a review comes from.', {
  treatment: 'Written here by a client whose treatment session was completed.',
  imported: 'Brought along by the clinic from elsewhere; nobody has checked who wrote it.',
});

const stars = (of: string) => `${of}, from ${RATING.min} to ${RATING.max} stars.`;

/** What one client says of one treatment. The row and its public type; `aspects` and `treatmentVerified` are derived. */
@Entity({ name: 'review' })
@ObjectType({ implements: Node, description: 'What one client says of one treatment.', simpleResolvers: true })
export class Review implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'uuid', name: 'practitioner_id' })
  practitionerId: string;

  @Column({ type: 'uuid', name: 'location_id', nullable: true })
  locationId: string | null;

  /** The completed session that it is about; `null` for an imported one. */
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId: string | null;

  @Column({ type: 'text', name: 'source' })
  @Field(() => ReviewSourceEnum, { description: 'Where it comes from.' })
  source: ReviewSource;

  @Column({ type: 'text', name: 'status' })
  status: ReviewStatus;

  @Column({ type: 'integer', name: 'rating' })
  @Field(() => Int, { description: stars('The treatment as a whole') })
  rating: number;

  @Column({ type: 'integer', name: 'rating_naturalness', nullable: true })
  ratingNaturalness: number | null;

  @Column({ type: 'integer', name: 'rating_match', nullable: true })
  ratingMatch: number | null;

  @Column({ type: 'integer', name: 'rating_comfort', nullable: true })
  ratingComfort: number | null;

  @Column({ type: 'integer', name: 'rating_hygiene', nullable: true })
  ratingHygiene: number | null;

  @Column({ type: 'integer', name: 'rating_aftercare', nullable: true })
  ratingAftercare: number | null;

  @Column({ type: 'text', name: 'title', nullable: true })
  @Field(() => String, { nullable: true, description: `A title of up to ${REVIEW_LIMITS.title} characters.` })
  title: string | null;

  @Column({ type: 'text', name: 'body', nullable: true })
  @Field(() => String, { nullable: true, description: 'The text, as written: plain text, never markup.' })
  body: string | null;

  @Column({ type: 'text', name: 'language', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The language of the text, as a BCP 47 code; null when not stated.',
  })
  language: string | null;

  @Column({ type: 'text', name: 'client_name', nullable: true })
  @Field(() => String, { nullable: true, description: 'The name the client chose to show; null for none.' })
  clientName: string | null;

  @Column({ type: 'date', name: 'reviewed_on' })
  @Field(() => CalendarDay, { description: 'The day it was written.' })
  reviewedOn: string;

  @Column({ type: 'date', name: 'treatment_completed_on', nullable: true })
  @Field(() => CalendarDay, {
    nullable: true,
    description: 'The day the treatment was completed; null when not stated.',
  })
  treatmentCompletedOn: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
