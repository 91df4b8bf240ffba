import { filled, foundIn } from '@stipple/domain';
import { findTown } from '../../place/index.ts';
import type { LocationRow } from '../format/rows-people.ts';
import type { Batch } from './context.ts';

/** Where a location lies, and who says so. */
export interface Located {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly source: 'given' | 'town' | 'none';
}

/** A location's coordinates: its own, or its town's when there is no doubt which town is meant. */
export async function located({ tx, run }: Batch, row: LocationRow): Promise<Located> {
  if (row.latitude !== null) return { latitude: row.latitude, longitude: row.longitude, source: 'given' };
  const town = await findTown(tx, row);
  if (town) return { latitude: town.latitude, longitude: town.longitude, source: 'town' };
  run.warn(
    foundIn(
      'locations',
      filled(
        '"{id}" is not located: {city}, {country} in {zone} names no town, or several; state the region, or latitude and longitude',
        { id: row.externalId, city: row.city, country: row.countryCode, zone: row.timeZone },
      ),
    ),
  );
  return { latitude: null, longitude: null, source: 'none' };
}
