import { ownerSource } from '../../platform/db/index.ts';
import { readGeoNames, type GeoTownLimits } from './geonames.ts';
import { hasPlaces, insertPlaces } from './place-seed.repository.ts';

/** All that the package holds; names in other languages for towns of some size. */
const WHOLE_WORLD: GeoTownLimits = { minPopulation: 1_000, otherNamesFrom: 15_000 };

/**
 * Fills the towns of the world once, as the owner of the tables: they are reference data that no door writes.
 * Does nothing when they are there. Returns how many towns it wrote.
 */
export async function seedPlaces(ownerUrl: string, limits: Partial<GeoTownLimits> = {}): Promise<number> {
  const owner = await ownerSource(ownerUrl, []).initialize();
  try {
    if (await hasPlaces(owner)) return 0;
    const towns = await readGeoNames({ ...WHOLE_WORLD, ...limits });
    await insertPlaces(owner, towns);
    return towns.length;
  } finally {
    await owner.destroy();
  }
}
