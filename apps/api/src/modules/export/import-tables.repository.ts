import { CURRENCY_DECIMALS, type ImportTable } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';

const BATCH = 1_000;

/** The id a row is known by outside: its own, or ours where it was made here. */
const idOf = (alias: string) => `coalesce(${alias}.external_id, ${alias}.id::text)`;
const DECIMALS = [...CURRENCY_DECIMALS]
  .filter(([, decimals]) => decimals !== 2)
  .map(([currency, decimals]) => `when '${currency}' then ${decimals}`)
  .join(' ');

const PHOTO = `select from photo f where f.clinic_id = $1 and f.case_id = c.id and f.removed_at is null`;
const NOT_AGREED = `(select count(*) from photo_consent k where k.clinic_id = $1 and k.photo_id = f.id
  and k.purpose = 'show_results' and k.channel in ('own_site', 'directory')) < 2`;

/**
 * The one word of the import format for a case's consent. `granted` only where it would give no more than there is:
 * every photo may be shown on the own site and in the directory. A case without photos keeps the word of its file.
 */
const CONSENT = `case
  when not exists (${PHOTO}) then coalesce(c.imported_consent, 'none')
  when not exists (${PHOTO} and ${NOT_AGREED}) then 'granted'
  when exists (${PHOTO} and exists (select from photo_consent_entry e
    where e.clinic_id = $1 and e.photo_id = f.id and e.action = 'withdrawn')) then 'withdrawn'
  else 'none' end`;

/** Each table of the import format as a statement: its columns by name, `id` for the way through it. */
const TABLES: Readonly<Record<ImportTable, string>> = {
  locations: `select l.id, ${idOf('l')} as external_id, l.name, l.address, l.city, l.region, l.postal_code,
      l.country_code, l.time_zone, l.latitude, l.longitude, l.phone, l.email, l.opening_hours
    from location l where l.clinic_id = $1 and ($2::uuid is null or l.id > $2)`,
  practitioners: `select p.id, ${idOf('p')} as external_id, p.name,
      (select string_agg(${idOf('l')}, '|' order by w.position) from practitioner_location w
        join location l on l.clinic_id = $1 and l.id = w.location_id
        where w.clinic_id = $1 and w.practitioner_id = p.id) as location_external_ids,
      p.bio, array_to_string(p.languages, '|') as languages, p.years_experience, p.started_on,
      case when p.status in ('active', 'left') then p.status end as status, p.email
    from practitioner p where p.clinic_id = $1 and ($2::uuid is null or p.id > $2)`,
  certifications: `select c.id, ${idOf('c')} as external_id, ${idOf('p')} as practitioner_external_id,
      ${idOf('l')} as location_external_id, c.kind, c.title, c.issuer, c.scope, c.number, c.hours, c.issued_on, c.expires_on
    from certification c
      left join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id
      left join location l on l.clinic_id = $1 and l.id = c.location_id
    where c.clinic_id = $1 and ($2::uuid is null or c.id > $2)`,
  cases: `select c.id, ${idOf('c')} as external_id, ${idOf('p')} as practitioner_external_id,
      ${idOf('l')} as location_external_id, c.indication, c.title, c.story,
      case when c.scale in ('norwood', 'ludwig') then c.scale end as scale,
      case when c.scale in ('norwood', 'ludwig') then c.stage end as stage,
      c.fitzpatrick, c.hair_colour, c.sessions, c.started_on, c.completed_on,
      ${CONSENT} as photo_consent
    from portfolio_case c
      join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id
      left join location l on l.clinic_id = $1 and l.id = c.location_id
    where c.clinic_id = $1 and ($2::uuid is null or c.id > $2)`,
  photos: `select p.id, ${idOf('p')} as external_id, ${idOf('c')} as case_external_id, p.moment, p.view, p.taken_on,
      p.caption, p.original_hash, p.original_type
    from photo p join portfolio_case c on c.clinic_id = $1 and c.id = p.case_id
    where p.clinic_id = $1 and p.removed_at is null and ($2::uuid is null or p.id > $2)`,
  reviews: `select r.id, ${idOf('r')} as external_id, ${idOf('p')} as practitioner_external_id,
      ${idOf('l')} as location_external_id, r.rating, r.reviewed_on, r.client_name, r.title, r.body, r.language,
      r.treatment_completed_on
    from review r
      join practitioner p on p.clinic_id = $1 and p.id = r.practitioner_id
      left join location l on l.clinic_id = $1 and l.id = r.location_id
    where r.clinic_id = $1 and ($2::uuid is null or r.id > $2)`,
  prices: `select p.id, ${idOf('p')} as external_id, ${idOf('l')} as location_external_id,
      ${idOf('d')} as practitioner_external_id, p.service, p.unit,
      round(p.amount_minor / power(10::numeric, case p.currency ${DECIMALS} else 2 end),
        case p.currency ${DECIMALS} else 2 end)::text as amount,
      p.currency, p.tax_included, p.sessions_included, p.valid_from, p.valid_until
    from price p
      join location l on l.clinic_id = $1 and l.id = p.location_id
      left join practitioner d on d.clinic_id = $1 and d.id = p.practitioner_id
    where p.clinic_id = $1 and ($2::uuid is null or p.id > $2)`,
};

/** The next rows of a table in the import format, after a row of ours. */
export async function nextImportRows(
  tx: Tx,
  table: ImportTable,
  after: string | null,
): Promise<(Record<string, unknown> & { readonly id: string })[]> {
  const rows = await tx.query<{ row: Record<string, unknown> & { id: string } }>(
    `select to_jsonb(x) as row from (${TABLES[table]} order by 1 limit ${BATCH}) x`,
    [tx.clinicId, after],
  );
  return rows.map(({ row }) => row);
}
