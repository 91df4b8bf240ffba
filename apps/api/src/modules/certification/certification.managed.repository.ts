import type { CredentialState } from '@stipple/domain';
import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import type { Reach } from '../../platform/policy.ts';
import { settingSql } from '../setting/index.ts';
import type { ManagedCredentialFilter } from './certification.managed.input.ts';
import type { ManagedCredential } from './certification.managed.type.ts';

/** A row of the list, before what follows from it is worked out. */
export type CredentialRow = Omit<
  ManagedCredential,
  'evidence' | 'state' | 'daysLeft' | 'body' | 'verification' | 'holderKind'
> & {
  /** The day it is at the location that is furthest on; by it a credential lapses. */
  readonly today: string;
  readonly daysLeft: number | null;
  readonly evidenceHash: string | null;
  readonly evidenceType: NonNullable<ManagedCredential['evidence']>['type'] | null;
  readonly evidenceName: string | null;
  readonly evidenceBytes: number | null;
};

/** Ids in a filter, already those of the clinic's own rows. */
export interface CredentialFilter extends Omit<ManagedCredentialFilter, 'holderIds' | 'locationIds'> {
  readonly holderIds: readonly string[] | null;
  readonly locationIds: readonly string[] | null;
}

const id = { sql: 'c.id', property: 'id', type: 'uuid', part: 'uuid' } as const;

/** The orders of the list. What does not lapse stands at the end of time. */
export const CREDENTIAL_ORDERS = {
  LAPSES_FIRST: {
    name: 'managedCredentialsByLastDay',
    columns: [
      {
        sql: `coalesce(c.last_day, 'infinity'::date)`,
        property: 'sortDay',
        type: 'date',
        part: 'last_day',
        descending: false,
      },
      { ...id, descending: false },
    ],
  },
  CHANGED_LAST: {
    name: 'managedCredentialsByChange',
    columns: [
      { sql: 'c.updated_at', property: 'sortInstant', type: 'timestamptz', part: 'instant', descending: true },
      { ...id, descending: true },
    ],
  },
} satisfies Record<string, Keyset>;

/** A row as its cursor reads it. */
export const sortable = (row: Pick<CredentialRow, 'id' | 'validUntil' | 'updatedAt'>) => ({
  id: row.id,
  sortDay: row.validUntil ?? 'infinity',
  sortInstant: row.updatedAt.toISOString(),
});

/** The moment of asking, as a parameter that is there once a condition names it. */
interface Moment {
  readonly now: string;
}

function momentOf({ clock }: ClinicTx, parameters: Parameters): Moment {
  let named: string | undefined;
  return {
    get now() {
      return (named ??= parameters.add(clock.now(), 'timestamptz'));
    },
  };
}

/** The day it is in UTC: at every place of the world it is that day, the one before or the next. */
const utcDay = (at: Moment) => `(${at.now} at time zone 'UTC')::date`;

/** The day of a credential's holder: of a location its own, of a person the latest of the locations they work at. */
const today = (at: Moment) =>
  `coalesce(case when c.location_id is not null
     then (select (${at.now} at time zone l.time_zone)::date from location l where l.clinic_id = $1 and l.id = c.location_id)
     else (select max((${at.now} at time zone l.time_zone)::date) from practitioner_location pl
       join location l on l.clinic_id = $1 and l.id = pl.location_id
       where pl.clinic_id = $1 and pl.practitioner_id = c.practitioner_id) end, ${utcDay(at)})`;

/** Status, or lapsed by the holder's day, which is looked up for those alone whose last day is that near. */
const stateOf = (at: Moment) =>
  `case when c.status in ('self_declared', 'submitted', 'verified') and c.last_day <= ${utcDay(at)} + 1
     and (c.last_day < ${utcDay(at)} - 1 or c.last_day < ${today(at)}) then 'lapsed' else c.status end`;

/** What is read of each row, of those alone that are on the page: `chosen` says which, in which order. */
const read = (
  at: Moment,
  chosen: string,
  orderBy: string,
) => `select c.clinic_id as "clinicId", c.id, c.version, c.kind, c.title, c.issuer,
  c.body_code as "bodyCode", c.scope, c.number, c.hours, ${dayText('c.issued_on')} as "issuedOn",
  ${dayText('c.expires_on')} as "expiresOn", ${dayText('c.last_day')} as "validUntil", c.status, ${dayText(today(at))} as today,
  c.last_day - ${today(at)} as "daysLeft", c.evidence_hash as "evidenceHash", c.evidence_type as "evidenceType",
  c.evidence_name as "evidenceName", c.evidence_bytes as "evidenceBytes", c.submitted_at as "submittedAt",
  c.verified_by as "verifiedBy", c.verification_method as "verificationMethod", c.verified_at as "verifiedAt",
  c.decision_reason as "decisionReason", ${dayText('c.next_check_on')} as "nextCheckOn", c.updated_at as "updatedAt",
  c.practitioner_id as "practitionerId", c.location_id as "locationId",
  coalesce((select p.name from practitioner p where p.clinic_id = $1 and p.id = c.practitioner_id),
    (select l.name from location l where l.clinic_id = $1 and l.id = c.location_id)) as "holderName",
  case when c.location_id is not null then array[c.location_id] else array(
    select pl.location_id from practitioner_location pl
    where pl.clinic_id = $1 and pl.practitioner_id = c.practitioner_id) end as "locationIds"
  from (select c.* from certification c where ${chosen}) c order by ${orderBy}`;

/** Held at one of these locations: by the premises, or by somebody who works there. */
const heldAt = (locations: string) =>
  `(c.location_id = any(${locations}) or c.practitioner_id in (
     select pl.practitioner_id from practitioner_location pl
     where pl.clinic_id = $1 and pl.location_id = any(${locations})))`;

function reached(reach: Reach, parameters: Parameters): string[] {
  if (reach.everything) return [];
  const at = heldAt(parameters.add(reach.locationIds, 'uuid[]'));
  if (reach.practitionerId === null) return [at];
  return [`(${at} or c.practitioner_id = ${parameters.add(reach.practitionerId, 'uuid')})`];
}

/** It counts as one of these: where lapsing is none of them, its status says so too, which an index serves. */
const ofState = (states: readonly CredentialState[], at: Moment, named: string) => [
  ...(states.includes('lapsed') ? [] : [`c.status = any(${named})`]),
  `${stateOf(at)} = any(${named})`,
];

/** A claim that nobody has refused. */
const COUNTING = `c.status in ('self_declared', 'submitted', 'verified')`;

/** The last day comes within so many days: by any place's day first, which an index serves, then by the holder's. */
const lapsingWithin = (at: Moment, days: string) => [
  `coalesce(c.last_day, 'infinity'::date) between ${utcDay(at)} - 1 and ${utcDay(at)} + 1 + ${days}`,
  `c.last_day between ${today(at)} and ${today(at)} + ${days}`,
];

function conditions(filter: CredentialFilter, at: Moment, parameters: Parameters): string[] {
  const { states, kinds, holderKind, holderIds, locationIds, lapsesWithinDays } = filter;
  const words = filter.search?.trim();
  const searched = words ? parameters.add(words, 'text') : '';
  return [
    ...(states ? ofState(states, at, parameters.add(states, 'text[]')) : []),
    ...(kinds ? [`c.kind = any(${parameters.add(kinds, 'text[]')})`] : []),
    ...(holderKind ? [`c.${holderKind}_id is not null`] : []),
    ...(holderIds ? [`coalesce(c.practitioner_id, c.location_id) = any(${parameters.add(holderIds, 'uuid[]')})`] : []),
    ...(locationIds ? [heldAt(parameters.add(locationIds, 'uuid[]'))] : []),
    ...(typeof lapsesWithinDays === 'number'
      ? [COUNTING, ...lapsingWithin(at, parameters.add(lapsesWithinDays, 'integer'))]
      : []),
    ...(words
      ? [
          `(strpos(lower(concat_ws(' ', c.title, c.issuer, c.number)), lower(${searched})) > 0
            or c.practitioner_id in (
              select p.id from practitioner p where p.clinic_id = $1 and strpos(lower(p.name), lower(${searched})) > 0)
            or c.location_id in (
              select l.id from location l where l.clinic_id = $1 and strpos(lower(l.name), lower(${searched})) > 0))`,
        ]
      : []),
  ];
}

/** The clinic's credentials as its people and the operator see them. */
export const managedCredentials = (tx: ClinicTx) => {
  const asked = () => {
    const parameters = new Parameters(tx.clinicId);
    return { parameters, at: momentOf(tx, parameters) };
  };
  return {
    page(reach: Reach, filter: CredentialFilter, order: Keyset, page: Page): Promise<CredentialRow[]> {
      const { parameters, at } = asked();
      const where = [
        'c.clinic_id = $1',
        ...reached(reach, parameters),
        ...conditions(filter, at, parameters),
        ...keysetConditions(order, page, parameters),
      ].join(' and ');
      const by = keysetOrderBy(order, page);
      return tx.query<CredentialRow>(
        read(at, `${where} order by ${by} limit ${page.limit + 1}`, by),
        parameters.values,
      );
    },

    /** How many there are, up to {@link COUNTED}. */
    async count(reach: Reach, filter: CredentialFilter): Promise<number> {
      const { parameters, at } = asked();
      const where = ['c.clinic_id = $1', ...reached(reach, parameters), ...conditions(filter, at, parameters)];
      const [row] = await tx.query<{ count: number }>(
        `select count(*)::int as count from (
           select 1 from certification c where ${where.join(' and ')} limit ${COUNTED}) n`,
        parameters.values,
      );
      return row?.count ?? 0;
    },

    async one(credentialId: string): Promise<CredentialRow | null> {
      const { parameters, at } = asked();
      const [row] = await tx.query<CredentialRow>(
        read(at, `c.clinic_id = $1 and c.id = ${parameters.add(credentialId, 'uuid')}`, 'c.id'),
        parameters.values,
      );
      return row ?? null;
    },

    /** What a person, or the premises they work at, hold: the longest valid first. */
    heldBy(holderIds: readonly string[]): Promise<CredentialRow[]> {
      const { parameters, at } = asked();
      const held = `coalesce(c.practitioner_id, c.location_id) = any(${parameters.add(holderIds, 'uuid[]')})`;
      const by = `coalesce(c.last_day, 'infinity'::date) desc, c.id`;
      return tx.query<CredentialRow>(
        read(at, `c.clinic_id = $1 and ${held} order by ${by} limit 500`, by),
        parameters.values,
      );
    },
  };
};

/** The days ahead at which a lapsing credential is told of, the nearest first, as the clinic has them. */
const WARNED_OF = (['warnLast', 'warnSecond', 'warnFirst'] as const).map((name) => settingSql(name));

/** Credentials that lapse within so many days. */
export interface Lapsing {
  readonly withinDays: number;
  readonly count: number;
}

/** How many credentials lapse within each of the days that the clinic is told at, as the list counts them. */
export async function lapsingCredentials(tx: ClinicTx, reach: Reach): Promise<Lapsing[]> {
  const parameters = new Parameters(tx.clinicId);
  const at = momentOf(tx, parameters);
  const counts = WARNED_OF.map(
    (days) => `count(*) filter (where ${[COUNTING, ...lapsingWithin(at, days)].join(' and ')})`,
  );
  const where = ['c.clinic_id = $1', 'c.last_day is not null', ...reached(reach, parameters)].join(' and ');
  const [row] = await tx.query<{ days: number[]; counts: number[] }>(
    `select array[${WARNED_OF.join(', ')}] as days, array[${counts.join(', ')}]::integer[] as counts
     from certification c where ${where}`,
    parameters.values,
  );
  const found = row?.days.map((withinDays, i) => ({ withinDays, count: row.counts[i] ?? 0 })) ?? [];
  // Two warnings on one day are one.
  return found.filter(({ withinDays }, i) => withinDays !== found[i - 1]?.withinDays);
}
