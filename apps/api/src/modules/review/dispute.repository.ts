import type { DisputeStatus, ModerationReason } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';

/** A dispute as it is opened. */
export interface NewDispute {
  readonly id: string;
  readonly reviewId: string;
  readonly reason: ModerationReason;
  readonly statement: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
}

/** The clinic's disputes of reviews. */
export const disputes = (tx: ClinicTx) => ({
  /** Whether there was none open. */
  async open({ id, reviewId, reason, statement, openedAt, dueAt }: NewDispute): Promise<boolean> {
    const rows = await tx.query(
      `insert into review_dispute (clinic_id, id, review_id, reason, statement, opened_at, due_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (clinic_id, review_id) where status = 'open' do nothing returning id`,
      [tx.clinicId, id, reviewId, reason, statement, openedAt, dueAt],
    );
    return rows.length > 0;
  },

  /** Whether there was one open. The note is the operator's. */
  async close(reviewId: string, status: Exclude<DisputeStatus, 'open'>, note: string | null = null): Promise<boolean> {
    const noted = note === null ? '' : ', note = $5';
    const rows = await tx.query(
      `update review_dispute set status = $3, decided_at = $4${noted}
       where clinic_id = $1 and review_id = $2 and status = 'open' returning id`,
      [tx.clinicId, reviewId, status, tx.clock.now(), ...(note === null ? [] : [note])],
    );
    return rows.length > 0;
  },
});
