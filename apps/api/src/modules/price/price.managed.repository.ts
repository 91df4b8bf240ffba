import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';
import type { ManagedPriceFilter } from './price.managed.input.ts';
import type { ManagedPrice, PriceBookRow } from './price.managed.type.ts';

/** A row before what is reckoned from it. */
export type ManagedPriceRow = Omit<ManagedPrice, 'standing' | 'low' | 'high' | 'missing' | 'versions'> & {
  readonly today: string;
  readonly versions: readonly { version: number; terms: Terms; happenedAt: Date }[];
};

/** What is kept of a price with each version. */
export type Terms = Omit<
  ManagedPrice,
  | 'clinicId'
  | 'id'
  | 'locationId'
  | 'locationName'
  | 'practitionerId'
  | 'practitionerName'
  | 'standing'
  | 'version'
  | 'low'
  | 'high'
  | 'missing'
  | 'versions'
>;

/** The newest first: ids are made in the order of time. */
export const NEWEST: Keyset = {
  name: 'managedPrices',
  columns: [{ sql: 'p.id', property: 'id', type: 'uuid', part: 'uuid', descending: true }],
};

export const BY_NAME: Keyset = {
  name: 'priceBook',
  columns: [
    { sql: 'l.name', property: 'name', type: 'text', part: 'string', descending: false },
    { sql: 'l.id', property: 'id', type: 'uuid', part: 'uuid', descending: false },
  ],
};

const TODAY = `($2::timestamptz at time zone l.time_zone)::date`;
const COLUMNS = `p.clinic_id as "clinicId", p.id, p.location_id as "locationId", l.name as "locationName",
  p.practitioner_id as "practitionerId",
  (select w.name from practitioner w where w.clinic_id = $1 and w.id = p.practitioner_id) as "practitionerName",
  p.service, p.extent, p.unit, p.amount_minor as "amountMinor", p.amount_high_minor as "amountHighMinor", p.currency,
  p.tax_included as "taxIncluded", p.sessions_included as "sessionsIncluded",
  p.consultation_included as "consultationIncluded", p.consultation_extra_minor as "consultationExtraMinor",
  p.patch_test_included as "patchTestIncluded", p.patch_test_extra_minor as "patchTestExtraMinor",
  p.touch_up_included as "touchUpIncluded", p.touch_up_extra_minor as "touchUpExtraMinor",
  p.aftercare_included as "aftercareIncluded", p.aftercare_extra_minor as "aftercareExtraMinor",
  ${dayText('p.valid_from')} as "validFrom", ${dayText('p.valid_until')} as "validUntil", p.status, p.version,
  ${dayText(TODAY)} as today,
  (select coalesce(json_agg(json_build_object('version', v.version, 'terms', v.terms, 'happenedAt', v.happened_at)
     order by v.version desc), '[]')
   from price_version v where v.clinic_id = $1 and v.price_id = p.id) as versions`;
const FROM = `from price p join location l on l.clinic_id = $1 and l.id = p.location_id`;

/** Ids in a filter, already those of the clinic's own rows. */
export interface PriceFilter extends Omit<ManagedPriceFilter, 'locationIds'> {
  readonly locationIds: readonly string[] | null;
}

function parametersOf(tx: ClinicTx): Parameters {
  const parameters = new Parameters(tx.clinicId);
  parameters.add(tx.clock.now(), 'timestamptz');
  return parameters;
}

const reached = (column: string, reach: Reach, parameters: Parameters) =>
  reach.everything ? [] : [`${column} = any(${parameters.add(reach.locationIds, 'uuid[]')})`];

function conditions(reach: Reach, filter: PriceFilter, parameters: Parameters): string[] {
  const among = (column: string, values: readonly unknown[] | null | undefined, type: string) =>
    values ? [`p.${column} = any(${parameters.add(values, type)})`] : [];
  return [
    'p.clinic_id = $1',
    // Counting needs no day, and Postgres refuses a parameter that no text names.
    '$2::timestamptz is not null',
    ...reached('p.location_id', reach, parameters),
    ...among('location_id', filter.locationIds, 'uuid[]'),
    ...among('service', filter.services, 'text[]'),
    ...among('status', filter.statuses, 'text[]'),
    ...(filter.holdsOn
      ? [
          `(p.valid_from is null or p.valid_from <= ${parameters.add(filter.holdsOn, 'date')})`,
          `(p.valid_until is null or p.valid_until >= ${parameters.add(filter.holdsOn, 'date')})`,
        ]
      : []),
  ];
}

/** The clinic's prices as its people see them. */
export const managedPrices = (tx: ClinicTx) => ({
  page(reach: Reach, filter: PriceFilter, page: Page): Promise<ManagedPriceRow[]> {
    const parameters = parametersOf(tx);
    const where = [...conditions(reach, filter, parameters), ...keysetConditions(NEWEST, page, parameters)];
    return tx.query<ManagedPriceRow>(
      `select ${COLUMNS} ${FROM} where ${where.join(' and ')}
       order by ${keysetOrderBy(NEWEST, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(reach: Reach, filter: PriceFilter): Promise<number> {
    const parameters = parametersOf(tx);
    const where = conditions(reach, filter, parameters).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (select 1 from price p where ${where} limit ${COUNTED}) c`,
      parameters.values,
    );
    return row!.count;
  },

  /** Some by their ids, in that order. */
  async some(ids: readonly string[]): Promise<ManagedPriceRow[]> {
    const rows = await tx.query<ManagedPriceRow>(
      `select ${COLUMNS} ${FROM} where p.clinic_id = $1 and p.id = any($3::uuid[])`,
      [tx.clinicId, tx.clock.now(), ids],
    );
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  },

  /** Locations by name, each with what is not over: drafts, what holds, what will. */
  async book(reach: Reach, page: Page): Promise<(Omit<PriceBookRow, 'prices'> & { prices: ManagedPriceRow[] })[]> {
    const parameters = parametersOf(tx);
    const where = [
      'l.clinic_id = $1',
      ...reached('l.id', reach, parameters),
      ...keysetConditions(BY_NAME, page, parameters),
    ].join(' and ');
    const places = await tx.query<Omit<PriceBookRow, 'prices'>>(
      `select l.clinic_id as "clinicId", l.id, l.name, l.country_code as "countryCode", ${dayText(TODAY)} as today
       from location l where ${where} order by ${keysetOrderBy(BY_NAME, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
    const prices = await tx.query<ManagedPriceRow>(
      `select ${COLUMNS} ${FROM}
       where p.clinic_id = $1 and p.location_id = any($3::uuid[]) and p.status <> 'withdrawn'
         and (p.valid_until is null or p.valid_until >= ${TODAY})
       order by p.service, p.extent nulls first, p.practitioner_id nulls first, p.valid_from nulls first, p.id`,
      [tx.clinicId, tx.clock.now(), places.map(({ id }) => id)],
    );
    const byPlace = Map.groupBy(prices, ({ locationId }) => locationId);
    return places.map((place) => ({ ...place, prices: byPlace.get(place.id) ?? [] }));
  },

  async countPlaces(reach: Reach): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const where = ['l.clinic_id = $1', ...reached('l.id', reach, parameters)].join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from location l where ${where}`,
      parameters.values,
    );
    return row!.count;
  },
});
