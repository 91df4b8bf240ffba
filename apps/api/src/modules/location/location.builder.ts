import type { CoordinateSource, LocationStatus, Weekday } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { uniqueSlug } from '../../platform/slug.ts';

/** A row of `location`. */
export interface LocationRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly slug: string;
  readonly name: string;
  readonly address: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly coordinateSource: CoordinateSource;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
  readonly status: LocationStatus;
  readonly closedOn: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A location in Leeds, or wherever it is given. */
export function buildLocation(given: Partial<LocationRow> & Pick<LocationRow, 'clinicId'>): LocationRow {
  const id = given.id ?? newId();
  const name = given.name ?? 'Leeds studio';
  const createdAt = given.createdAt ?? new Date();
  return {
    id,
    externalId: null,
    slug: uniqueSlug(name, id),
    name,
    address: '12 Example Street',
    city: 'Leeds',
    region: 'England',
    postalCode: 'LS1 1AA',
    countryCode: 'GB',
    timeZone: 'Europe/London',
    latitude: 53.79648,
    longitude: -1.54785,
    coordinateSource: 'given',
    phone: null,
    email: null,
    openingHours: 'Mon-Fri 9-17',
    status: 'published',
    closedOn: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const LOCATION = [
  'clinicId',
  'id',
  'externalId',
  'slug',
  'name',
  'address',
  'city',
  'region',
  'postalCode',
  'countryCode',
  'timeZone',
  'latitude',
  'longitude',
  'coordinateSource',
  'phone',
  'email',
  'openingHours',
  'status',
  'closedOn',
  'createdAt',
  'updatedAt',
] as const;

export const insertLocations = (tx: ClinicTx, rows: readonly LocationRow[]): Promise<void> =>
  insertRows(tx, 'location', LOCATION, rows);

/** A row of `opening_hours`: one stretch of one day of every week, by the location's own clock. */
export interface OpeningHoursRow {
  readonly clinicId: string;
  readonly locationId: string;
  readonly weekday: Weekday;
  readonly opens: string;
  readonly closes: string;
}

/** A row of `opening_exception`: days on which the week does not count. */
export interface OpeningExceptionRow {
  readonly clinicId: string;
  readonly id: string;
  readonly locationId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly note: string | null;
  readonly createdAt: Date;
}

export const insertOpeningHours = (tx: ClinicTx, rows: readonly OpeningHoursRow[]): Promise<void> =>
  insertRows(tx, 'opening_hours', ['clinicId', 'locationId', 'weekday', 'opens', 'closes'], rows);

export const insertOpeningExceptions = (tx: ClinicTx, rows: readonly OpeningExceptionRow[]): Promise<void> =>
  insertRows(
    tx,
    'opening_exception',
    ['clinicId', 'id', 'locationId', 'startsOn', 'endsOn', 'opens', 'closes', 'note', 'createdAt'],
    rows,
  );
