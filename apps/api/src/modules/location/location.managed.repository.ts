import { locationPublicationProblems, WEEKDAYS, type OpeningInterval } from '@stipple/domain';
import { keysetConditions, keysetOrderBy, Parameters, type Keyset, type Page } from '../../graphql/relay/index.ts';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Reach } from '../../platform/policy.ts';
import type { ManagedLocationFilter } from './location.managed.input.ts';
import type { ManagedLocation } from './location.managed.type.ts';

const column = (name: string, property: string, descending: boolean, type = 'text') =>
  ({ sql: `l.${name}`, property, type, part: type === 'text' ? 'string' : 'instant', descending }) as const;
const id = (descending: boolean) => ({ sql: 'l.id', property: 'id', type: 'uuid', part: 'uuid', descending }) as const;

/** The orders of the clinic's locations. */
export const LOCATION_ORDERS = {
  NAME: { name: 'managedLocations', columns: [column('name', 'name', false), id(false)] },
  NAME_DESC: { name: 'managedLocationsDesc', columns: [column('name', 'name', true), id(true)] },
  CITY: {
    name: 'managedLocationsByCity',
    columns: [column('city', 'city', false), column('name', 'name', false), id(false)],
  },
  RECENTLY_CHANGED: {
    name: 'managedLocationsChanged',
    columns: [column('updated_at', 'changedAt', true, 'timestamptz'), id(true)],
  },
} satisfies Record<string, Keyset>;

const DAYS = WEEKDAYS.map((day) => `'${day}'`).join(', ');
const TODAY = `($2::timestamptz at time zone l.time_zone)::date`;

/** Columns of a location `l`; `$2` is now. */
const COLUMNS = `l.clinic_id as "clinicId", l.id, l.slug, l.name, l.address, l.city, l.region,
  l.postal_code as "postalCode", l.country_code as "countryCode", l.time_zone as "timeZone",
  to_char(${TODAY}, 'YYYY-MM-DD') as today, l.latitude, l.longitude, l.coordinate_source as "coordinateSource",
  l.phone, l.email, l.opening_hours as "openingHours", l.status, to_char(l.closed_on, 'YYYY-MM-DD') as "closedOn",
  l.version, l.updated_at as "updatedAt", l.updated_at::text as "changedAt",
  (select count(*)::int from practitioner_location pl
     join practitioner p on p.clinic_id = $1 and p.id = pl.practitioner_id
   where pl.clinic_id = $1 and pl.location_id = l.id and p.status <> 'left') as "practitionerCount",
  (select count(*)::int from practitioner_location pl
     join practitioner p on p.clinic_id = $1 and p.id = pl.practitioner_id
   where pl.clinic_id = $1 and pl.location_id = l.id and p.status = 'active' and l.status = 'published'
     and not exists (select from practitioner_location other
       join location o on o.clinic_id = $1 and o.id = other.location_id
       where other.clinic_id = $1 and other.practitioner_id = p.id and o.id <> l.id and o.status = 'published')
  ) as "onlyHereCount",
  (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)
     order by array_position(array[${DAYS}], h.weekday), h.opens), '[]')
   from opening_hours h where h.clinic_id = $1 and h.location_id = l.id) as "openingWeek",
  (select coalesce(json_agg(json_build_object('id', x.id, 'startsOn', x.starts_on, 'endsOn', x.ends_on,
     'opens', x.opens, 'closes', x.closes, 'note', x.note) order by x.starts_on), '[]')
   from opening_exception x where x.clinic_id = $1 and x.location_id = l.id and x.ends_on >= ${TODAY}) as "openingExceptions"`;

type Row = Omit<ManagedLocation, 'missing'>;

const shown = (row: Row): ManagedLocation => ({ ...row, missing: locationPublicationProblems(row) });

/** Which locations somebody reaches: the named ones, and where the practitioner works. */
function reached(reach: Reach, parameters: Parameters): string[] {
  if (reach.everything) return [];
  const places = [
    `l.id = any(${parameters.add(reach.locationIds, 'uuid[]')})`,
    ...(reach.practitionerId === null
      ? []
      : [
          `exists (select from practitioner_location own where own.clinic_id = $1 and own.location_id = l.id
            and own.practitioner_id = ${parameters.add(reach.practitionerId, 'uuid')})`,
        ]),
  ];
  return [`(${places.join(' or ')})`];
}

function conditions(reach: Reach, filter: ManagedLocationFilter, parameters: Parameters): string[] {
  const { search, ids, statuses, countries, hoursStated } = filter;
  const words = search?.trim();
  const week = `exists (select from opening_hours w where w.clinic_id = $1 and w.location_id = l.id)`;
  return [
    'l.clinic_id = $1',
    ...reached(reach, parameters),
    ...(ids ? [`l.id = any(${parameters.add(ids, 'uuid[]')})`] : []),
    ...(statuses ? [`l.status = any(${parameters.add(statuses, 'text[]')})`] : []),
    ...(countries ? [`l.country_code = any(${parameters.add(countries, 'text[]')})`] : []),
    ...(typeof hoursStated === 'boolean' ? [hoursStated ? week : `not ${week}`] : []),
    ...(words
      ? [
          `strpos(lower(concat_ws(' ', l.name, l.address, l.city, l.postal_code)), lower(${parameters.add(words, 'text')})) > 0`,
        ]
      : []),
  ];
}

/** What an edit writes of a location. */
export type LocationFacts = Pick<
  ManagedLocation,
  | 'name'
  | 'address'
  | 'city'
  | 'region'
  | 'postalCode'
  | 'countryCode'
  | 'timeZone'
  | 'latitude'
  | 'longitude'
  | 'coordinateSource'
  | 'phone'
  | 'email'
  | 'openingHours'
>;

const FACTS = {
  name: 'name',
  address: 'address',
  city: 'city',
  region: 'region',
  postalCode: 'postal_code',
  countryCode: 'country_code',
  timeZone: 'time_zone',
  latitude: 'latitude',
  longitude: 'longitude',
  coordinateSource: 'coordinate_source',
  phone: 'phone',
  email: 'email',
  openingHours: 'opening_hours',
} as const satisfies Record<keyof LocationFacts, string>;

/** The names of what an edit writes. */
export const LOCATION_FACTS = Object.keys(FACTS) as (keyof LocationFacts)[];

/** The clinic's locations as its people manage them. */
export const managedLocations = (tx: ClinicTx) => ({
  async page(reach: Reach, filter: ManagedLocationFilter, order: Keyset, page: Page): Promise<ManagedLocation[]> {
    const parameters = new Parameters(tx.clinicId);
    parameters.add(tx.clock.now(), 'timestamptz');
    const where = [...conditions(reach, filter, parameters), ...keysetConditions(order, page, parameters)];
    const by = keysetOrderBy(order, page);
    const rows = await tx.query<Row>(
      `select ${COLUMNS} from (select l.* from location l where ${where.join(' and ')} order by ${by}
         limit ${page.limit + 1}) l
       order by ${by}`,
      parameters.values,
    );
    return rows.map(shown);
  },

  async count(reach: Reach, filter: ManagedLocationFilter): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const where = conditions(reach, filter, parameters).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from location l where ${where}`,
      parameters.values,
    );
    return row!.count;
  },

  async one(locationId: string): Promise<ManagedLocation | null> {
    const rows = await tx.query<Row>(`select ${COLUMNS} from location l where l.clinic_id = $1 and l.id = $3`, [
      tx.clinicId,
      tx.clock.now(),
      locationId,
    ]);
    return rows[0] ? shown(rows[0]) : null;
  },

  /** Whether a practitioner works at a location. */
  async worksAt(practitionerId: string, locationId: string): Promise<boolean> {
    const rows = await tx.query(
      `select location_id from practitioner_location where clinic_id = $1 and practitioner_id = $2 and location_id = $3`,
      [tx.clinicId, practitionerId, locationId],
    );
    return rows.length > 0;
  },

  /** Holds a location until the transaction ends. */
  async lock(locationId: string): Promise<void> {
    await tx.query('select id from location where clinic_id = $1 and id = $2 for update', [tx.clinicId, locationId]);
  },

  async insert(location: LocationFacts & { readonly id: string; readonly slug: string }): Promise<void> {
    const now = tx.clock.now();
    const columns = ['clinic_id', 'id', 'slug', 'status', 'created_at', 'updated_at', ...Object.values(FACTS)];
    await tx.query(
      `insert into location (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      [tx.clinicId, location.id, location.slug, 'draft', now, now, ...LOCATION_FACTS.map((name) => location[name])],
    );
  },

  /** Writes some columns, and that it changed. */
  async change(
    locationId: string,
    facts: Partial<LocationFacts> & { readonly status?: string; readonly closedOn?: string | null },
  ): Promise<void> {
    const names: Readonly<Record<string, string>> = { ...FACTS, status: 'status', closedOn: 'closed_on' };
    const given = Object.entries(facts);
    const sets = given.map(([name], i) => `${names[name]} = $${i + 4}`);
    await tx.query(
      `update location set ${['version = version + 1', 'updated_at = $3', ...sets].join(', ')}
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, locationId, tx.clock.now(), ...given.map(([, value]) => value)],
    );
  },

  async setWeek(locationId: string, week: readonly OpeningInterval[]): Promise<void> {
    await tx.query('delete from opening_hours where clinic_id = $1 and location_id = $2', [tx.clinicId, locationId]);
    const rows = week.map(({ weekday, opens, closes }) => ({
      clinicId: tx.clinicId,
      locationId,
      weekday,
      opens,
      closes,
    }));
    await insertRows(tx, 'opening_hours', ['clinicId', 'locationId', 'weekday', 'opens', 'closes'], rows);
  },

  async addException(
    locationId: string,
    given: {
      readonly startsOn: string;
      readonly endsOn: string;
      readonly opens: string | null;
      readonly closes: string | null;
      readonly note: string | null;
    },
  ): Promise<void> {
    const { startsOn, endsOn, opens, closes, note } = given;
    await tx.query(
      `insert into opening_exception (clinic_id, id, location_id, starts_on, ends_on, opens, closes, note, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.clinicId, newId(), locationId, startsOn, endsOn, opens, closes, note, tx.clock.now()],
    );
  },

  async removeException(locationId: string, exceptionId: string): Promise<void> {
    await tx.query('delete from opening_exception where clinic_id = $1 and location_id = $2 and id = $3', [
      tx.clinicId,
      locationId,
      exceptionId,
    ]);
  },
});
