import type { OutboxHandler } from '../../platform/outbox/index.ts';
import { refreshDesk } from './dispute-desk.repository.ts';

/** What changes a dispute, or what the operator's queue shows of it. */
const TOUCH_DISPUTES: readonly string[] = [
  'review.disputed',
  'review.dispute_withdrawn',
  'review.dispute_rejected',
  'review.held',
  'review.removed',
  'review.restored',
];

/** Keeps the operator's queue of disputes in step: clinics may not write what crosses clinics. */
export const queueDisputes: OutboxHandler = async (tx, rows) => {
  const touched = rows.filter(({ kind }) => TOUCH_DISPUTES.includes(kind)).map(({ subjectId }) => subjectId);
  if (touched.length > 0) await refreshDesk(tx, [...new Set(touched)]);
};
