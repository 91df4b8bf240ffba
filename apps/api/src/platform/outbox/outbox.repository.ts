import type { Tx } from '../db/index.ts';

/** One pending row of the outbox. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly attempts: number;
}

/** How long a row that failed waits before it is tried again, in seconds, by the number of attempts so far. */
const RETRY_SECONDS = [1, 5, 30, 120, 600];

/** Clinics with pending rows, the longest waiting first: the one statement across clinics. */
export function pendingClinics(tx: Tx, limit: number): Promise<{ clinicId: string }[]> {
  return tx.prepared(
    `select clinic_id as "clinicId" from outbox where available_at <= $1
     group by clinic_id order by min(available_at) limit $2`,
    [tx.clock.now(), limit],
  );
}

/** Age in milliseconds of the oldest row that should have been handled by now; 0 when there is none. */
export async function outboxLag(tx: Tx): Promise<number> {
  const now = tx.clock.now();
  const [row] = await tx.query<{ oldest: Date | null }>(
    `select min(available_at) as oldest from outbox where available_at <= $1`,
    [now],
  );
  return row?.oldest ? now.getTime() - row.oldest.getTime() : 0;
}

/**
 * Takes pending rows of the transaction's clinic, of `only` those when given; another worker skips them until the
 * transaction ends.
 */
export function claim(tx: Tx, limit: number, only: readonly string[] | null): Promise<OutboxRow[]> {
  return tx.prepared(
    `select id, kind, subject_type as "subjectType", subject_id as "subjectId", attempts from outbox
     where clinic_id = $1 and available_at <= $2 and ($4::uuid[] is null or id = any($4))
     order by id limit $3 for update skip locked`,
    [tx.clinicId, tx.clock.now(), limit, only],
  );
}

/** Forgets rows that were handled. */
export async function settle(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.prepared(`delete from outbox where clinic_id = $1 and id = any($2::uuid[])`, [tx.clinicId, ids]);
}

/** Puts rows off after a failure, keeping what went wrong. */
export async function postpone(tx: Tx, rows: readonly OutboxRow[], error: string): Promise<void> {
  const attempts = Math.min(...rows.map((row) => row.attempts));
  const wait = RETRY_SECONDS[Math.min(attempts, RETRY_SECONDS.length - 1)] ?? 0;
  await tx.query(
    `update outbox set attempts = attempts + 1, last_error = $3, available_at = $4
     where clinic_id = $1 and id = any($2::uuid[])`,
    [tx.clinicId, rows.map((row) => row.id), error.slice(0, 500), new Date(tx.clock.now().getTime() + wait * 1000)],
  );
}
