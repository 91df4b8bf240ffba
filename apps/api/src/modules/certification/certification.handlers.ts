import type { OutboxHandler, OutboxRow } from '../../platform/outbox/index.ts';
import { claimsTouched, refreshQueue } from './credential-queue.repository.ts';

const idsOf = (rows: readonly OutboxRow[], ...types: readonly string[]) => [
  ...new Set(rows.filter(({ subjectType }) => types.includes(subjectType)).map(({ subjectId }) => subjectId)),
];

/** Keeps the operator's queue in step with what clinics claim, and with the names that stand in it. */
export const keepCredentialQueue: OutboxHandler = async (tx, rows) => {
  const certifications = idsOf(rows, 'certification');
  const holders = idsOf(rows, 'practitioner', 'location');
  const clinic = rows.some(({ subjectType }) => subjectType === 'clinic');
  if (certifications.length + holders.length === 0 && !clinic) return;
  await refreshQueue(tx, await claimsTouched(tx, { certifications, holders, clinic }));
};
