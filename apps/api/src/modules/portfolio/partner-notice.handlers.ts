import type { OutboxHandler } from '../../platform/outbox/index.ts';
import { refreshNotices } from './partner-notice.repository.ts';

/** What can withdraw something from partners, or confirm that it is gone there. */
const TOUCH_NOTICES: readonly string[] = [
  'consent.withdrawn',
  'portfolio_case.imported',
  'photo.imported',
  'partner_notice.acknowledged',
];

/** Keeps the operator's list of notices in step: clinics may not write what crosses clinics. */
export const queuePartnerNotices: OutboxHandler = async (tx, rows) => {
  if (rows.some(({ kind }) => TOUCH_NOTICES.includes(kind))) await refreshNotices(tx);
};
