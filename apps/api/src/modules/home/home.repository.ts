import { HEALED_MOMENTS } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';

/** What a month is made of. */
export interface MonthRow {
  readonly month: string;
  readonly reviews: number;
  readonly stars: number;
  readonly completed: number;
  readonly healed: number;
}

const HEALED = HEALED_MOMENTS.map((moment) => `'${moment}'`).join(', ');

/** Reviews and cases by month from a day on, oldest first; of the locations, or of all with null. */
export async function months(tx: Tx, from: string, locationIds: readonly string[] | null): Promise<MonthRow[]> {
  return tx.query<MonthRow>(
    `with day as (
       select r.reviewed_on, count(*) as reviews, sum(r.rating) as stars
       from review r where r.clinic_id = $1 and r.reviewed_on >= $2::date and r.status = 'published'
         and ($3::uuid[] is null or r.location_id = any($3)) group by 1),
     written as (
       select date_trunc('month', d.reviewed_on)::date as month, sum(d.reviews)::int as reviews, sum(d.stars)::int as stars
       from day d group by 1),
     healed as (
       select distinct p.case_id from photo p
       where p.clinic_id = $1 and p.removed_at is null and p.moment in (${HEALED})),
     finished as (
       select date_trunc('month', c.completed_on)::date as month, count(*)::int as completed,
         count(h.case_id)::int as healed
       from portfolio_case c left join healed h on h.case_id = c.id
       where c.clinic_id = $1 and c.completed_on >= $2::date and c.archived_at is null
         and ($3::uuid[] is null or c.location_id = any($3)) group by 1)
     select to_char(coalesce(w.month, f.month), 'YYYY-MM-DD') as month, coalesce(w.reviews, 0) as reviews,
       coalesce(w.stars, 0) as stars, coalesce(f.completed, 0) as completed, coalesce(f.healed, 0) as healed
     from written w full join finished f on f.month = w.month order by 1`,
    [tx.clinicId, from, locationIds],
  );
}

/** What waits for the operator across clinics, from the queues. */
export async function operatorQueues(tx: Tx): Promise<{ credentials: number; disputes: number }> {
  const [row] = await tx.query<{ credentials: number; disputes: number }>(
    `select (select count(*)::int from credential_queue) as credentials,
       (select count(*)::int from dispute_queue where status = 'open') as disputes`,
  );
  return row ?? { credentials: 0, disputes: 0 };
}
