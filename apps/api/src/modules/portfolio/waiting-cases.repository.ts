import { HEALED_MOMENTS, MOMENT_DAYS } from '@stipple/domain';
import { Parameters } from '../../graphql/relay/index.ts';
import type { ClinicTx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';
import { reachedCases } from './case.managed.conditions.repository.ts';

/** Cases that wait for somebody. */
export interface WaitingCases {
  /** With photos whose consent to be shown in the directory is missing, or was withdrawn. */
  readonly withoutConsent: number;
  /** Without a healed photo, though there could be one. */
  readonly healedDue: number;
}

const HEALED = HEALED_MOMENTS.map((moment) => `'${moment}'`).join(', ');

/**
 * How many cases wait, as their list counts them by the filters `consents: [missing, withdrawn]` and `healedDue`: told
 * from the photos, each of which is looked at once, where the list asks of each case in turn.
 */
export async function waitingCases(tx: ClinicTx, reach: Reach, locationId: string | null): Promise<WaitingCases> {
  const parameters = new Parameters(tx.clinicId);
  const latest = new Date(tx.clock.now().getTime() - MOMENT_DAYS.healedFrom * 86_400_000).toISOString().slice(0, 10);
  const where = [
    'c.clinic_id = $1',
    'c.archived_at is null',
    ...(reach.everything ? [] : [reachedCases(reach, parameters)]),
    ...(locationId === null ? [] : [`c.location_id = ${parameters.add(locationId, 'uuid')}`]),
  ].join(' and ');
  const [row] = await tx.query<WaitingCases>(
    `with shown as (
       select f.id, f.case_id, f.moment in (${HEALED}) as is_healed from photo f
       where f.clinic_id = $1 and f.removed_at is null),
     withdrawn as (
       select e.photo_id from photo_consent_entry e
       left join photo_consent k on k.clinic_id = $1 and k.photo_id = e.photo_id and k.purpose = e.purpose
         and k.channel = e.channel
       where e.clinic_id = $1 and e.action = 'withdrawn' and k.photo_id is null),
     allowed as (select k.photo_id from photo_consent k where k.clinic_id = $1 and k.channel = 'directory'),
     of_case as (
       select s.case_id, bool_or(a.photo_id is null or w.photo_id is not null) as lacks, bool_or(s.is_healed) as healed
       from shown s
       left join (select distinct photo_id from allowed) a on a.photo_id = s.id
       left join (select distinct photo_id from withdrawn) w on w.photo_id = s.id
       group by s.case_id)
     select count(*) filter (where o.lacks)::int as "withoutConsent",
       count(*) filter (where c.completed_on <= ${parameters.add(latest, 'date')} and o.healed is not true)::int as "healedDue"
     from portfolio_case c left join of_case o on o.case_id = c.id where ${where}`,
    parameters.values,
  );
  return row ?? { withoutConsent: 0, healedDue: 0 };
}
