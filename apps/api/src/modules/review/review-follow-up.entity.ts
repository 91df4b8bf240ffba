import type { FollowUpMonth } from '@stipple/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDay } from '../../graphql/scalars.ts';

/** What the same client says months later: an entry of the same review. */
@Entity({ name: 'review_follow_up' })
@ObjectType({ description: 'What the same client says months after the treatment.', simpleResolvers: true })
export class ReviewFollowUp {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'review_id' })
  reviewId: string;

  @Column({ type: 'integer', name: 'month' })
  @Field(() => Int, { description: 'Months after the treatment: 3, 6, 12 or 24.' })
  month: FollowUpMonth;

  @Column({ type: 'integer', name: 'rating' })
  @Field(() => Int, { description: 'The treatment as a whole by then, from 1 to 5 stars.' })
  rating: number;

  @Column({ type: 'text', name: 'body', nullable: true })
  @Field(() => String, { nullable: true, description: 'The text, as written: plain text.' })
  body: string | null;

  @Column({ type: 'date', name: 'written_on' })
  @Field(() => CalendarDay, { description: 'The day it was written.' })
  writtenOn: string;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;
}
