import { normaliseWords, type Coordinates } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import type { Town } from './place.entity.ts';
import { places } from './place.repository.ts';

/** How far from a point its nearest town may lie, in kilometres: tried one after another. */
const REACH_KM = [15, 60, 250] as const;

/**
 * The town a location names, by any of its names, or `null`. A stated region decides between namesakes when it is
 * known; else the biggest is meant.
 */
export async function findTown(
  tx: Tx,
  named: { readonly city: string; readonly countryCode: string; readonly region?: string | null },
): Promise<Town | null> {
  const words = normaliseWords(named.city);
  if (words === '') return null;
  const towns = await places(tx).called(words, named.countryCode.toUpperCase());
  const region = normaliseWords(named.region ?? '');
  const inRegion = towns.find((town) => region !== '' && normaliseWords(town.region ?? '') === region);
  return inRegion ?? towns[0] ?? null;
}

/** The town nearest to a point, at most 250 km away, or `null`. */
export async function nearestTown(tx: Tx, point: Coordinates): Promise<Town | null> {
  for (const radiusKm of REACH_KM) {
    const town = await places(tx).nearest(point, radiusKm);
    if (town) return town;
  }
  return null;
}

/** The town with this GeoNames id, or `null`. */
export const townById = (tx: Tx, id: number): Promise<Town | null> => places(tx).byId(id);
