import { boundingBox, distanceKm, type Coordinates } from '@stipple/domain';
import type { Page } from '../../graphql/relay/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Town } from './place.entity.ts';

const COLUMNS = `id, name, region, country_code as "countryCode", latitude, longitude, time_zone as "timeZone", population`;

/** What `places` asks: normalised words that a name starts with, and perhaps a country. */
export interface PlaceSearch {
  readonly words: string;
  readonly countryCode: string | null;
}

/** A position in the order of size: population downwards, then id. */
export type PlacePosition = readonly [population: number, id: number];

/** Towns of the world: a reference table that any door may read. */
export const places = (tx: Tx) => ({
  /** Up to `page.limit + 1` towns of which some name starts with the words, biggest first; reversed for a backwards page. */
  startingWith(
    search: PlaceSearch,
    page: Pick<Page, 'limit' | 'backwards'>,
    after: PlacePosition | null,
    before: PlacePosition | null,
  ): Promise<Town[]> {
    const order = page.backwards ? 'population, id desc' : 'population desc, id';
    return tx.query<Town>(
      `select ${COLUMNS} from place
        where ${MATCHES}
          and ($3::integer is null or (-population, id) > (-$3::integer, $4::integer))
          and ($5::integer is null or (-population, id) < (-$5::integer, $6::integer))
        order by ${order} limit $7`,
      [...matching(search), after?.[0], after?.[1], before?.[0], before?.[1], page.limit + 1],
    );
  },

  /** How many towns `startingWith` finds in all. */
  async countStartingWith(search: PlaceSearch): Promise<number> {
    const rows = await tx.query<{ count: number }>(
      `select count(*)::integer as count from place where ${MATCHES}`,
      matching(search),
    );
    return rows[0]?.count ?? 0;
  },

  /**
   * Towns of exactly this name (any of its names), the likeliest first: the biggest, where a town's first name
   * counts for more than the others (Cologne is Köln, and not the village Cologne; Bath is no other name's).
   */
  called({ words, countryCode }: PlaceSearch): Promise<Town[]> {
    return tx.query<Town>(
      `select ${COLUMNS} from place
        where ($2::text is null or country_code = $2)
          and id in (select id from place where words = $1 union select place_id from place_name where words = $1)
        order by population * case when words = $1 then 5::bigint else 1 end desc, id limit 50`,
      [words, countryCode],
    );
  },

  /** The town with this GeoNames id. */
  async byId(id: number): Promise<Town | null> {
    const rows = await tx.query<Town>(`select ${COLUMNS} from place where id = $1`, [id]);
    return rows[0] ?? null;
  },

  /** The town nearest to a point within `radiusKm`, or `null`. */
  async nearest(point: Coordinates, radiusKm: number): Promise<Town | null> {
    const { south, north, west, east } = boundingBox(point, radiusKm);
    const towns = await tx.query<Town>(
      `select ${COLUMNS} from place where latitude between $1 and $2 and longitude between $3 and $4`,
      [south, north, west, east],
    );
    let best: Town | null = null;
    let least = radiusKm;
    for (const town of towns) {
      const distance = distanceKm(point, town);
      if (distance <= least) [best, least] = [town, distance];
    }
    return best;
  },
});

const MATCHES = `id in (select id from place where words like $1
                       union select place_id from place_name where words like $1)
                 and ($2::text is null or country_code = $2)`;

/** Words hold letters, digits and spaces only: no character that `like` reads as a pattern. */
const matching = ({ words, countryCode }: PlaceSearch) => [`${words}%`, countryCode];
