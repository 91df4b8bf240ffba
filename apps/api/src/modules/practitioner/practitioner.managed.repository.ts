import { practitionerPublicationProblems } from '@stipple/domain';
import {
  globalIdOf,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';
import { settingSql } from '../setting/index.ts';
import type { ManagedPractitionerFilter } from './practitioner.managed.input.ts';
import type { ManagedPractitioner, ManagedWorkplace } from './practitioner.managed.type.ts';

const name = (descending: boolean) =>
  ({ sql: 'p.name', property: 'name', type: 'text', part: 'string', descending }) as const;
const id = (descending: boolean) => ({ sql: 'p.id', property: 'id', type: 'uuid', part: 'uuid', descending }) as const;

/** The orders of the clinic's practitioners. */
export const PRACTITIONER_ORDERS = {
  NAME: { name: 'managedPractitioners', columns: [name(false), id(false)] },
  NAME_DESC: { name: 'managedPractitionersDesc', columns: [name(true), id(true)] },
  RECENTLY_CHANGED: {
    name: 'managedPractitionersChanged',
    columns: [
      { sql: 'p.updated_at', property: 'changedAt', type: 'timestamptz', part: 'instant', descending: true },
      id(true),
    ],
  },
} satisfies Record<string, Keyset>;

/** A verified credential `c` of a practitioner that counts on the day `$2`. */
const COUNTS = `c.clinic_id = $1 and c.practitioner_id = p.id and c.status = 'verified' and c.issued_on <= $2::date
  and (c.last_day is null or c.last_day >= $2::date)`;
/** It lapses within the days of the clinic's first warning. */
const LAPSES = `${COUNTS} and c.last_day <= $2::date + ${settingSql('warnFirst')}`;

const workplace = (alias: string, until: string) =>
  `json_build_object('locationId', l.id, 'name', l.name, 'city', l.city, 'status', l.status,
     'fromOn', ${alias}.from_on, 'untilOn', ${until})`;

/** Columns of a practitioner `p`; `$2` is today. */
const COLUMNS = `p.clinic_id as "clinicId", p.id, p.slug, p.name, p.bio, p.languages,
  p.years_experience as "yearsExperience", ${dayText('p.started_on')} as "startedOn", p.serves_women as "servesWomen",
  p.serves_men as "servesMen", p.email, p.status, ${dayText('p.left_on')} as "leftOn",
  p.first_published_at as "firstPublishedAt", p.version, p.updated_at as "updatedAt", p.updated_at::text as "changedAt",
  (select coalesce(json_agg(${workplace('w', 'null')} order by w.position, l.id), '[]')
   from practitioner_location w join location l on l.clinic_id = $1 and l.id = w.location_id
   where w.clinic_id = $1 and w.practitioner_id = p.id) as workplaces,
  (select count(*)::int from certification c where ${COUNTS}) as "validCredentials",
  (select count(*)::int from certification c where ${LAPSES}) as "lapsingCredentials",
  (select count(*)::int from portfolio_case c where c.clinic_id = $1 and c.practitioner_id = p.id) as "caseCount",
  (select json_build_object('count', count(*), 'average', round(avg(r.rating), 2)) from review r
   where r.clinic_id = $1 and r.practitioner_id = p.id and r.status = 'published') as rating,
  (select ${dayText('max(s.held_on)')} from session s
   where s.clinic_id = $1 and s.practitioner_id = p.id and s.status = 'completed') as "lastSessionOn"`;

/** Read for one alone: lists do not show it. */
const PAST = `(select coalesce(json_agg(x.place), '[]') from (
    select ${workplace('w', 'w.until_on')} as place
    from past_workplace w join location l on l.clinic_id = $1 and l.id = w.location_id
    where w.clinic_id = $1 and w.practitioner_id = p.id order by w.until_on desc, w.id desc limit 50) x)`;

type Row = Omit<ManagedPractitioner, 'missing' | 'averageRating' | 'reviewCount' | 'workplaces' | 'pastWorkplaces'> & {
  readonly rating: { readonly count: number; readonly average: number | null };
  readonly workplaces: ManagedWorkplace[];
  readonly pastWorkplaces?: ManagedWorkplace[];
};

function shown({ rating, workplaces, pastWorkplaces = [], ...row }: Row): ManagedPractitioner {
  const placed = (places: ManagedWorkplace[]) =>
    places.map((place) => ({
      ...place,
      locationId: globalIdOf('Location', { clinicId: row.clinicId, id: place.locationId }),
    }));
  const publishedLocations = workplaces.filter(({ status }) => status === 'published').length;
  return {
    ...row,
    workplaces: placed(workplaces),
    pastWorkplaces: placed(pastWorkplaces),
    averageRating: rating.average,
    reviewCount: rating.count,
    missing: practitionerPublicationProblems({ ...row, publishedLocations }),
  };
}

const worksAt = (locations: string) =>
  `exists (select from practitioner_location at where at.clinic_id = $1 and at.practitioner_id = p.id
    and at.location_id = any(${locations}))`;

/** Whom somebody reaches: who works at the named locations, and themself. */
function reached(reach: Reach, parameters: Parameters): string[] {
  if (reach.everything) return [];
  const people = [
    worksAt(parameters.add(reach.locationIds, 'uuid[]')),
    ...(reach.practitionerId === null ? [] : [`p.id = ${parameters.add(reach.practitionerId, 'uuid')}`]),
  ];
  return [`(${people.join(' or ')})`];
}

function conditions(reach: Reach, filter: ManagedPractitionerFilter, parameters: Parameters): string[] {
  const { search, ids, statuses, locationIds, credentialsLapsing, nowhere } = filter;
  const words = search?.trim();
  const published = `exists (select from practitioner_location at
    join location l on l.clinic_id = $1 and l.id = at.location_id
    where at.clinic_id = $1 and at.practitioner_id = p.id and l.status = 'published')`;
  return [
    'p.clinic_id = $1',
    ...reached(reach, parameters),
    ...(ids ? [`p.id = any(${parameters.add(ids, 'uuid[]')})`] : []),
    ...(statuses ? [`p.status = any(${parameters.add(statuses, 'text[]')})`] : []),
    ...(locationIds ? [worksAt(parameters.add(locationIds, 'uuid[]'))] : []),
    ...(credentialsLapsing ? [`exists (select from certification c where ${LAPSES})`] : []),
    ...(nowhere ? [`p.status <> 'left' and not ${published}`] : []),
    ...(words ? [`strpos(lower(concat_ws(' ', p.name, p.email)), lower(${parameters.add(words, 'text')})) > 0`] : []),
  ];
}

/** What an edit writes of a practitioner. */
export type PractitionerFacts = Pick<
  ManagedPractitioner,
  'name' | 'bio' | 'yearsExperience' | 'startedOn' | 'servesWomen' | 'servesMen' | 'email'
> & { readonly languages: readonly string[] };

const FACTS = {
  name: 'name',
  bio: 'bio',
  languages: 'languages',
  yearsExperience: 'years_experience',
  startedOn: 'started_on',
  servesWomen: 'serves_women',
  servesMen: 'serves_men',
  email: 'email',
} as const satisfies Record<keyof PractitionerFacts, string>;

/** The names of what an edit writes. */
export const PRACTITIONER_FACTS = Object.keys(FACTS) as (keyof PractitionerFacts)[];

const CHANGED: Readonly<Record<string, string>> = {
  ...FACTS,
  status: 'status',
  leftOn: 'left_on',
  firstPublishedAt: 'first_published_at',
};

/** The clinic's practitioners as its people manage them. */
export const managedPractitioners = (tx: ClinicTx) => {
  const today = () => tx.clock.now().toISOString().slice(0, 10);
  return {
    async page(reach: Reach, filter: ManagedPractitionerFilter, order: Keyset, page: Page) {
      const parameters = new Parameters(tx.clinicId);
      parameters.add(today(), 'date');
      const where = [...conditions(reach, filter, parameters), ...keysetConditions(order, page, parameters)];
      const by = keysetOrderBy(order, page);
      const rows = await tx.query<Row>(
        `select ${COLUMNS} from (select p.* from practitioner p where ${where.join(' and ')}
           order by ${by} limit ${page.limit + 1}) p
         order by ${by}`,
        parameters.values,
      );
      return rows.map(shown);
    },

    async count(reach: Reach, filter: ManagedPractitionerFilter): Promise<number> {
      const parameters = new Parameters(tx.clinicId);
      parameters.add(today(), 'date');
      const where = conditions(reach, filter, parameters).join(' and ');
      // The day is named in any case: Postgres refuses a parameter that no text names.
      const [row] = await tx.query<{ count: number }>(
        `select count(*)::int as count from practitioner p where $2::date is not null and ${where}`,
        parameters.values,
      );
      return row!.count;
    },

    async one(practitionerId: string): Promise<ManagedPractitioner | null> {
      const rows = await tx.query<Row>(
        `select ${COLUMNS}, ${PAST} as "pastWorkplaces" from practitioner p where p.clinic_id = $1 and p.id = $3`,
        [tx.clinicId, today(), practitionerId],
      );
      return rows[0] ? shown(rows[0]) : null;
    },

    /** Holds a practitioner until the transaction ends. */
    async lock(practitionerId: string): Promise<void> {
      await tx.query('select id from practitioner where clinic_id = $1 and id = $2 for update', [
        tx.clinicId,
        practitionerId,
      ]);
    },

    /** Locations of these ids, with the day that it is there. */
    locations(ids: readonly string[]): Promise<{ id: string; today: string; status: string; countryCode: string }[]> {
      return tx.query(
        `select l.id, to_char($3::timestamptz at time zone l.time_zone, 'YYYY-MM-DD') as today, l.status,
           l.country_code as "countryCode"
         from location l where l.clinic_id = $1 and l.id = any($2::uuid[])`,
        [tx.clinicId, ids, tx.clock.now()],
      );
    },

    /** The language that most of those speak who work at these locations, or at any where nobody does. */
    async usualLanguage(locationIds: readonly string[]): Promise<string | null> {
      const [row] = await tx.query<{ language: string }>(
        `select spoken.language from practitioner p cross join unnest(p.languages) as spoken (language)
         where p.clinic_id = $1 and p.status <> 'left'
         group by spoken.language
         order by count(*) filter (where ${worksAt('$2::uuid[]')}) desc, count(*) desc, spoken.language limit 1`,
        [tx.clinicId, locationIds],
      );
      return row?.language ?? null;
    },

    async insert(practitioner: PractitionerFacts & { readonly id: string; readonly slug: string }): Promise<void> {
      const now = tx.clock.now();
      const columns = ['clinic_id', 'id', 'slug', 'status', 'created_at', 'updated_at', ...Object.values(FACTS)];
      await tx.query(
        `insert into practitioner (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
        [
          tx.clinicId,
          practitioner.id,
          practitioner.slug,
          'draft',
          now,
          now,
          ...PRACTITIONER_FACTS.map((fact) => practitioner[fact]),
        ],
      );
    },

    /** Writes some columns, and that the record changed. */
    async change(
      practitionerId: string,
      facts: Partial<PractitionerFacts> & {
        readonly status?: string;
        readonly leftOn?: string | null;
        readonly firstPublishedAt?: Date;
      },
    ): Promise<void> {
      const given = Object.entries(facts);
      const sets = given.map(([fact], i) => `${CHANGED[fact]} = $${i + 4}`);
      await tx.query(
        `update practitioner set ${['version = version + 1', 'updated_at = $3', ...sets].join(', ')}
         where clinic_id = $1 and id = $2`,
        [tx.clinicId, practitionerId, tx.clock.now(), ...given.map(([, value]) => value)],
      );
    },
  };
};
