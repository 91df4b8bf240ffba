import type { DeepSources, DeepStatement } from '../../graphql/deep/index.ts';
import { blockingSql } from '../setting/index.ts';
import { bookabilityOf, type BookedLocation } from './bookability.ts';
import { Certification } from './certification.entity.ts';

/** Claims that were rejected or revoked are nobody's business. */
const PUBLIC = `('self_declared', 'submitted', 'verified')`;

/** What tells who checked a claim. */
const VERIFIED = ['status', 'verifiedBy', 'verificationMethod', 'verifiedAt'] as const;

/** The calendar days that it is now at every location of a practitioner; of none, the day in UTC. */
const days = (practitioner: string, { clinic, now }: DeepStatement) =>
  `(select coalesce(min((${now} at time zone l.time_zone)::date), (${now} at time zone 'UTC')::date) as first,
      coalesce(max((${now} at time zone l.time_zone)::date), (${now} at time zone 'UTC')::date) as last
    from practitioner_location pl
    join location l on l.clinic_id = ${clinic} and l.id = pl.location_id
    where pl.clinic_id = ${clinic} and pl.practitioner_id = ${practitioner})`;

const VERIFIED_FIRST = (row: string) =>
  `${row}.status = 'verified' desc, ${row}.kind, ${row}.issued_on desc, ${row}.id`;

/**
 * The locations of a practitioner with the day it is there, and every claim of theirs and of the location: those that
 * have lapsed too, for the rule says what lapsed and when.
 */
const bookedAt = (practitioner: string, { clinic, now }: DeepStatement) =>
  `(select json_build_object('clinicId', ${clinic}::uuid, 'locations', coalesce(json_agg(json_build_object(
      'id', l.id, 'name', l.name, 'countryCode', l.country_code, 'timeZone', l.time_zone,
      'today', to_char(${now} at time zone l.time_zone, 'YYYY-MM-DD'),
      'blocking', ${blockingSql('l.country_code', clinic)}, 'credentials',
      (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'scope', c.scope, 'issuer', c.issuer,
          'title', c.title, 'issuedOn', to_char(c.issued_on, 'YYYY-MM-DD'),
          'expiresOn', to_char(c.last_day, 'YYYY-MM-DD'), 'status', c.status)), '[]')
        from certification c
        where c.clinic_id = ${clinic} and c.status in ${PUBLIC}
          and (c.practitioner_id = ${practitioner} or c.location_id = l.id))) order by pl.position, l.id), '[]'))
    from practitioner_location pl
    join location l on l.clinic_id = ${clinic} and l.id = pl.location_id
    where pl.clinic_id = ${clinic} and pl.practitioner_id = ${practitioner})`;

/** Where deep reads find credentials that are in date now: a day counts when it is that day at every location. */
export const certificationReads: DeepSources = {
  tables: [
    {
      type: 'Credential',
      table: 'certification',
      entity: Certification,
      key: 'clinic_id',
      published: (row) => `${row}.status in ${PUBLIC}`,
      computed: {
        validUntil: ['lastDay'],
        body: ['bodyCode'],
        verification: VERIFIED,
        badge: [...VERIFIED, 'kind', 'title', 'issuer', 'scope', 'hours', 'bodyCode'],
      },
    },
  ],
  ways: [
    {
      on: 'Practitioner',
      field: 'bookability',
      kind: 'value',
      sql: (parent, statement) => bookedAt(`${parent}.id`, statement),
      present: ({ clinicId, locations }: { clinicId: string; locations: BookedLocation[] }) =>
        bookabilityOf(clinicId, locations),
    },
    {
      on: 'Practitioner',
      field: 'credentials',
      kind: 'list',
      to: 'Credential',
      join: (parent, _, statement) => `cross join ${days(`${parent}.id`, statement)} d`,
      where: (parent, row) => [
        `${row}.practitioner_id = ${parent}.id`,
        `${row}.issued_on <= d.first`,
        `(${row}.last_day is null or d.last <= ${row}.last_day)`,
      ],
      orderBy: VERIFIED_FIRST,
    },
    {
      on: 'Location',
      field: 'credentials',
      kind: 'list',
      to: 'Credential',
      where: (parent, row, { now }) => [
        `${row}.location_id = ${parent}.id`,
        `${row}.issued_on <= (${now} at time zone ${parent}.time_zone)::date`,
        `(${row}.last_day is null or (${now} at time zone ${parent}.time_zone)::date <= ${row}.last_day)`,
      ],
      orderBy: VERIFIED_FIRST,
    },
  ],
};
