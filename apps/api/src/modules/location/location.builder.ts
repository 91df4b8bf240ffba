import type { CoordinateSource } from '@stipple/domain';
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
  'createdAt',
  'updatedAt',
] as const;

export const insertLocations = (tx: ClinicTx, rows: readonly LocationRow[]): Promise<void> =>
  insertRows(tx, 'location', LOCATION, rows);
