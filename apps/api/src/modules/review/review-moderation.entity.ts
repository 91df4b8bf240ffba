import type { ModerationAction, ModerationReason } from '@stipple/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of a review's moderation log, which only grows. The public sees the counts. */
@Entity({ name: 'review_moderation' })
export class ReviewModeration {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'review_id' })
  reviewId: string;

  @Column({ type: 'uuid', name: 'practitioner_id' })
  practitionerId: string;

  @Column({ type: 'text', name: 'action' })
  action: ModerationAction;

  @Column({ type: 'text', name: 'reason', nullable: true })
  reason: ModerationReason | null;

  @Column({ type: 'text', name: 'decided_by' })
  decidedBy: 'clinic' | 'operator';

  @Column({ type: 'timestamptz', name: 'happened_at' })
  happenedAt: Date;
}
