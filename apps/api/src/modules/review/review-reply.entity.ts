import { REVIEW_LIMITS } from '@stipple/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDay } from '../../graphql/scalars.ts';

/** The clinic's one answer to a review. */
@Entity({ name: 'review_reply' })
@ObjectType({ description: 'The clinic’s answer to a review.', simpleResolvers: true })
export class ReviewReply {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'review_id' })
  reviewId: string;

  @Column({ type: 'text', name: 'body' })
  @Field(() => String, { description: `The text, as written: plain text of up to ${REVIEW_LIMITS.reply} characters.` })
  body: string;

  @Column({ type: 'date', name: 'written_on' })
  @Field(() => CalendarDay, { description: 'The day it was written.' })
  writtenOn: string;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;
}
