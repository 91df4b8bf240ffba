import type { DataSource } from 'typeorm';
import type { GeoTown } from './geonames.ts';

/** Towns a statement carries; arrays keep it short whatever their number. */
const BATCH = 20_000;

/** Whether the towns are there. They land in one transaction, so one stands for all. */
export async function hasPlaces(owner: DataSource): Promise<boolean> {
  const rows: unknown[] = await owner.query('select 1 from place limit 1');
  return rows.length > 0;
}

/** Writes all towns and their other names, or nothing. The tables have no rows of clinics and no row-level security. */
export function insertPlaces(owner: DataSource, towns: readonly GeoTown[]): Promise<void> {
  return owner.transaction(async (manager) => {
    for (let start = 0; start < towns.length; start += BATCH) {
      const batch = towns.slice(start, start + BATCH);
      await manager.query(
        `insert into place (id, name, words, country_code, region, latitude, longitude, population, time_zone)
         select * from unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[],
                              $8::integer[], $9::text[])`,
        [
          batch.map((town) => town.id),
          batch.map((town) => town.name),
          batch.map((town) => town.words),
          batch.map((town) => town.countryCode),
          batch.map((town) => town.region),
          batch.map((town) => town.latitude),
          batch.map((town) => town.longitude),
          batch.map((town) => town.population),
          batch.map((town) => town.timeZone),
        ],
      );
      // In the index's own order, which makes growing it much cheaper.
      const names = batch
        .flatMap(({ id, otherWords }) => otherWords.map((words) => ({ id, words })))
        .sort((a, b) => (a.words < b.words ? -1 : 1));
      await manager.query('insert into place_name (words, place_id) select * from unnest($1::text[], $2::integer[])', [
        names.map((name) => name.words),
        names.map((name) => name.id),
      ]);
    }
    await manager.query('analyze place');
    await manager.query('analyze place_name');
  });
}
