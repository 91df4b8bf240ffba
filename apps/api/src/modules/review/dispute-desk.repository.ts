import type { DisputeStatus } from '@stipple/domain';
import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import type { ClinicTx, ProjectorTx, Tx } from '../../platform/db/index.ts';
import type { DisputeQueueState, DisputeState, OperatorDispute, SessionProof } from './dispute-desk.type.ts';

/** What is due first stands first. */
export const BY_DUE: Keyset = {
  name: 'disputes',
  columns: [
    { sql: 'd.due_at', property: 'dueAt', type: 'timestamptz', part: 'instant', descending: false },
    { sql: 'd.clinic_id', property: 'clinicId', type: 'uuid', part: 'uuid', descending: false },
    { sql: 'd.id', property: 'id', type: 'uuid', part: 'uuid', descending: false },
  ],
};

/** The operator's queue of disputes, across clinics. */
export const disputeDesk = (tx: Tx) => ({
  page(statuses: readonly DisputeStatus[], page: Page): Promise<OperatorDispute[]> {
    const parameters = new Parameters(null);
    parameters.values.length = 0;
    const where = [
      `d.status = any(${parameters.add(statuses, 'text[]')})`,
      ...keysetConditions(BY_DUE, page, parameters),
    ].join(' and ');
    return tx.query<OperatorDispute>(
      `select d.clinic_id as "clinicId", d.id, d.review_id as "reviewId", d.clinic_name as "clinicName", d.rating,
         d.reason, d.status, d.opened_at as "openedAt", d.due_at as "dueAt", d.decided_at as "decidedAt"
       from dispute_queue d where ${where} order by ${keysetOrderBy(BY_DUE, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(statuses: readonly DisputeStatus[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (
         select 1 from dispute_queue d where d.status = any($1::text[]) limit ${COUNTED}) c`,
      [statuses],
    );
    return row!.count;
  },

  /** How many are open, and when one was opened or settled last. */
  async state(): Promise<DisputeQueueState> {
    const [row] = await tx.query<DisputeQueueState>(
      `select (select count(*)::int from (
           select 1 from dispute_queue d where d.status = 'open' limit ${COUNTED}) c) as open,
         greatest((select max(d.opened_at) from dispute_queue d),
           (select max(d.decided_at) from dispute_queue d)) as "changedAt"`,
    );
    return row!;
  },
});

/** Behind the operator's door: the newest line of a review's log, and who of the operator's people it is by. */
export async function disputeState(tx: ClinicTx, reviewId: string): Promise<DisputeState | null> {
  const [row] = await tx.query<DisputeState>(
    `select h.action, count(*) over ()::int as version,
       case when h.decided_by = 'operator' then (
         select e.actor_name from event e
         where e.clinic_id = $1 and e.subject_id = $2 and e.kind = 'review.' || h.action
         order by e.happened_at desc, e.id desc limit 1) end as by
     from review_moderation h where h.clinic_id = $1 and h.review_id = $2
     order by h.happened_at desc, h.id desc limit 1`,
    [tx.clinicId, reviewId],
  );
  return row ?? null;
}

/** Behind the operator's door to the clinic: its brand. */
export async function clinicName(tx: ClinicTx): Promise<string> {
  const [row] = await tx.query<{ name: string }>('select name from clinic where id = $1', [tx.clinicId]);
  return row!.name;
}

/** The completed session that a review is tied to, with its id; null for an imported review. */
export async function sessionOf(tx: ClinicTx, reviewId: string): Promise<(SessionProof & { id: string }) | null> {
  const rows = await tx.query<SessionProof & { id: string }>(
    `select s.id, to_char(s.held_on, 'YYYY-MM-DD') as "heldOn", p.name as "practitionerName", l.name as "locationName"
     from review r
     join session s on s.clinic_id = $1 and s.id = r.session_id
     join practitioner p on p.clinic_id = $1 and p.id = s.practitioner_id
     join location l on l.clinic_id = $1 and l.id = s.location_id
     where r.clinic_id = $1 and r.id = $2`,
    [tx.clinicId, reviewId],
  );
  return rows[0] ?? null;
}

/** Brings the queue's rows of some reviews in step with the clinic's own disputes. */
export async function refreshDesk(tx: ProjectorTx, reviewIds: readonly string[]): Promise<void> {
  const rows = await tx.query<Record<string, unknown>>(
    `select d.id, c.name, d.review_id, r.rating, d.reason, d.status, d.opened_at, d.due_at, d.decided_at
     from review_dispute d
     join review r on r.clinic_id = $1 and r.id = d.review_id
     join clinic c on c.id = $1
     where d.clinic_id = $1 and d.review_id = any($2::uuid[])`,
    [tx.clinicId, reviewIds],
  );
  for (const row of rows) {
    await tx.prepared(
      `insert into dispute_queue
         (clinic_id, id, clinic_name, review_id, rating, reason, status, opened_at, due_at, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (clinic_id, id) do update set clinic_name = excluded.clinic_name, rating = excluded.rating,
         status = excluded.status, decided_at = excluded.decided_at`,
      [tx.clinicId, ...Object.values(row)],
    );
  }
}
