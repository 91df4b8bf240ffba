import type { ModerationAction, ModerationReason, Moderator } from '@stipple/domain';
import type { Changes, ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Review } from './review.entity.ts';
import { reviews } from './review.repository.ts';

/** Appends to a review's moderation log, and records `review.<action>` with what changed. */
export async function logModeration(
  tx: ClinicTx,
  review: Review,
  action: ModerationAction,
  reason: ModerationReason | null,
  decidedBy: Moderator,
  changes: Changes,
): Promise<void> {
  const { id: reviewId, practitionerId } = review;
  const happenedAt = tx.clock.now();
  await reviews(tx).log({
    clinicId: tx.clinicId,
    id: newId(),
    reviewId,
    practitionerId,
    action,
    reason,
    decidedBy,
    happenedAt,
  });
  await tx.record({
    kind: `review.${action}`,
    subjectType: 'review',
    subjectId: reviewId,
    detail: { reason },
    changes,
  });
}
