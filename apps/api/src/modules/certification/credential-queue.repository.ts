import type { CertificationKind, QueueReason } from '@stipple/domain';
import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import type { ClinicTx, ProjectorTx, Tx } from '../../platform/db/index.ts';
import { insertRows } from '../../platform/db/index.ts';
import type { QueuedCredential } from './credential-desk.type.ts';

/** What has waited longest stands first. */
export const BY_WAIT: Keyset = {
  name: 'credentialQueue',
  columns: [
    { sql: 'q.waits_from', property: 'waitsFrom', type: 'timestamptz', part: 'instant', descending: false },
    { sql: 'q.certification_id', property: 'certificationId', type: 'uuid', part: 'uuid', descending: false },
  ],
};

/** Which claims to list. */
export interface QueueFilter {
  readonly kinds?: readonly CertificationKind[] | null;
  readonly countryCodes?: readonly string[] | null;
  readonly reasons?: readonly QueueReason[] | null;
  readonly clinicSlug?: string | null;
  readonly search?: string | null;
}

/** Parameters of a statement about the queue alone, which names no clinic. */
function acrossClinics(): Parameters {
  const parameters = new Parameters(null);
  parameters.values.length = 0;
  return parameters;
}

function conditions(filter: QueueFilter, now: Date, parameters: Parameters): string[] {
  const words = filter.search?.trim();
  const among = (column: string, values: readonly string[] | null | undefined) =>
    values ? [`q.${column} = any(${parameters.add(values, 'text[]')})`] : [];
  return [
    `q.waits_from <= ${parameters.add(now, 'timestamptz')}`,
    ...among('kind', filter.kinds),
    ...among('country_code', filter.countryCodes),
    ...among('reason', filter.reasons),
    ...(filter.clinicSlug ? [`q.clinic_slug = ${parameters.add(filter.clinicSlug, 'text')}`] : []),
    ...(words
      ? [
          `strpos(lower(concat_ws(' ', q.holder_name, q.clinic_name, q.title, q.issuer)), lower(${parameters.add(words, 'text')})) > 0`,
        ]
      : []),
  ];
}

/** The operator's queue of claims to check, across clinics: what was handed in, and what is due to be looked at again. */
export const credentialQueue = (tx: Tx) => ({
  page(filter: QueueFilter, page: Page): Promise<QueuedCredential[]> {
    const parameters = acrossClinics();
    const where = [...conditions(filter, tx.clock.now(), parameters), ...keysetConditions(BY_WAIT, page, parameters)];
    return tx.query<QueuedCredential>(
      `select q.clinic_id as "clinicId", q.certification_id as "certificationId", q.reason,
         q.waits_from as "waitsFrom", q.kind, q.title, q.issuer, q.holder_name as "holderName",
         q.country_code as "countryCode", q.clinic_name as "clinicName", q.clinic_slug as "clinicSlug"
       from credential_queue q where ${where.join(' and ')} order by ${keysetOrderBy(BY_WAIT, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(filter: QueueFilter): Promise<number> {
    const parameters = acrossClinics();
    const where = conditions(filter, tx.clock.now(), parameters).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (select 1 from credential_queue q where ${where} limit ${COUNTED}) n`,
      parameters.values,
    );
    return row?.count ?? 0;
  },
});

const QUEUE_COLUMNS = [
  'clinicId',
  'certificationId',
  'reason',
  'waitsFrom',
  'kind',
  'title',
  'issuer',
  'holderName',
  'countryCode',
  'clinicName',
  'clinicSlug',
] as const;

/** Puts these claims of the clinic into the queue, or takes them out, as they are now. */
export async function refreshQueue(tx: ProjectorTx, certificationIds: readonly string[]): Promise<void> {
  if (certificationIds.length === 0) return;
  await tx.query('delete from credential_queue where clinic_id = $1 and certification_id = any($2::uuid[])', [
    tx.clinicId,
    certificationIds,
  ]);
  const rows = await tx.query<Record<(typeof QUEUE_COLUMNS)[number], unknown>>(
    `select c.clinic_id as "clinicId", c.id as "certificationId",
       case when c.status = 'submitted' then 'submitted' else 'next_check' end as reason,
       case when c.status = 'submitted' then coalesce(c.submitted_at, c.updated_at)
         else c.next_check_on::timestamp at time zone 'UTC' end as "waitsFrom",
       c.kind, c.title, c.issuer, coalesce(p.name, l.name) as "holderName",
       coalesce(l.country_code, (
         select w.country_code from practitioner_location pl
         join location w on w.clinic_id = $1 and w.id = pl.location_id
         where pl.clinic_id = $1 and pl.practitioner_id = c.practitioner_id order by pl.position limit 1)) as "countryCode",
       k.name as "clinicName", k.slug as "clinicSlug"
     from certification c
     join clinic k on k.id = $1
     left join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id
     left join location l on l.clinic_id = $1 and l.id = c.location_id
     where c.clinic_id = $1 and c.id = any($2::uuid[])
       and (c.status = 'submitted' or (c.status = 'verified' and c.next_check_on is not null))
       and coalesce(p.status, '') <> 'left'`,
    [tx.clinicId, certificationIds],
  );
  await insertRows(tx, 'credential_queue', QUEUE_COLUMNS, rows);
}

/** Claims whose place in the queue may change with these subjects: of people and premises, and all when the clinic does. */
export async function claimsTouched(
  tx: ProjectorTx,
  subjects: {
    readonly certifications: readonly string[];
    readonly holders: readonly string[];
    readonly clinic: boolean;
  },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select c.id from certification c
     where c.clinic_id = $1 and ($3 or c.practitioner_id = any($2::uuid[]) or c.location_id = any($2::uuid[]))
       and (c.status = 'submitted' or (c.status = 'verified' and c.next_check_on is not null))
     union select q.certification_id from credential_queue q where q.clinic_id = $1 and ($3 or cardinality($2::uuid[]) > 0)`,
    [tx.clinicId, subjects.holders, subjects.clinic],
  );
  return [...new Set([...subjects.certifications, ...rows.map(({ id }) => id)])];
}

/** One line of what happened to a claim. */
export interface ClaimEvent {
  readonly kind: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly happenedAt: Date;
}

/** What happened to a claim, newest first; who of the clinic it was is the clinic's own matter. */
export const claimEvents = (tx: ClinicTx, id: string): Promise<ClaimEvent[]> =>
  tx.query<ClaimEvent>(
    `select kind, actor_name as by, reason, happened_at as "happenedAt" from event
     where clinic_id = $1 and subject_id = $2 order by happened_at desc, id desc limit 100`,
    [tx.clinicId, id],
  );

/** What a clinic is called, and its page address. */
export async function clinicOf(tx: ClinicTx): Promise<{ name: string; slug: string }> {
  const [row] = await tx.query<{ name: string; slug: string }>('select name, slug from clinic where id = $1', [
    tx.clinicId,
  ]);
  return row!;
}
