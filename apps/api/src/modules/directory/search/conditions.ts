import { boundingBox, SERVICES } from '@stipple/domain';
import { isStated, likeSql, maskSql, type Put } from '../tags.ts';
import type { DirectoryFilter } from './filter.ts';

/** Collects the parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The placeholder of a value; `type` casts it. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return type ? `$${this.values.length}::${type}` : `$${this.values.length}`;
  }

  /** The placeholder of a whole number: of a tag or a mask. */
  readonly put: Put = (value) => this.add(String(value), 'bigint');
}

const EARTH_KM = 6371.0088;

const haversine = (latitude: string, longitude: string, lat: string, lon: string) =>
  `${2 * EARTH_KM} * asin(least(1, sqrt(power(sin(radians(${lat} - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(${lat})) * power(sin(radians(${lon} - ${longitude}) / 2), 2))))`;

/** Kilometres from the searched place to the practitioner's nearest location; null without a place or a location. */
export function distanceSql(filter: DirectoryFilter, parameters: Parameters): string {
  if (filter.near === null) return 'null::double precision';
  const latitude = parameters.add(filter.near.latitude, 'double precision');
  const longitude = parameters.add(filter.near.longitude, 'double precision');
  // Nearly everyone works at one place: then no subquery is needed.
  return `case when cardinality(s.points) = 2 then ${haversine(latitude, longitude, 's.points[1]', 's.points[2]')}
    else (select min(${haversine(latitude, longitude, 's.points[i]', 's.points[i + 1]')})
      from generate_series(1, cardinality(s.points), 2) as i) end`;
}

/** Whether a price row of the searched service and band counts at the moment of asking. */
export function priceSql(filter: DirectoryFilter, now: string, parameters: Parameters): string {
  const conditions = [`q.during @> ${now}`];
  if (filter.service !== null)
    conditions.push(`q.service = ${parameters.add(SERVICES.indexOf(filter.service), 'smallint')}`);
  if (filter.price !== null) {
    conditions.push(`q.currency = ${parameters.add(filter.price.currency)}`);
    if (filter.price.minMinor !== null)
      conditions.push(`q.high >= ${parameters.add(filter.price.minMinor, 'integer')}`);
    if (filter.price.maxMinor !== null) conditions.push(`q.low <= ${parameters.add(filter.price.maxMinor, 'integer')}`);
  }
  return conditions.join(' and ');
}

/** The prices of a row as rows of their own. */
export const PRICES = `unnest(s.price_services, s.price_currencies, s.price_lows, s.price_highs, s.price_during)
  with ordinality as q (service, currency, low, high, during, place)`;

/** The place in the card's prices of the cheapest one that fits, null when there is none. */
export const cheapestSql = (filter: DirectoryFilter, now: string, parameters: Parameters): string =>
  `(select q.place from ${PRICES} where ${priceSql(filter, now, parameters)} order by q.low, q.place limit 1)`;

/** The lowest amount that fits, null when there is none. */
export const lowestSql = (filter: DirectoryFilter, now: string, parameters: Parameters): string =>
  `(select min(q.low) from ${PRICES} where ${priceSql(filter, now, parameters)})`;

/** How many published cases are like the need; null when the need states nothing. */
export const matchingSql = (filter: DirectoryFilter, parameters: Parameters): string =>
  isStated(filter.need)
    ? `(select count(*)::integer from unnest(s.case_tags) as t where ${likeSql(filter.need, parameters.put)})`
    : 'null::integer';

type Near = NonNullable<DirectoryFilter['near']>;

/** Whether a location can lie within reach, in the words of the index by place. */
export function boxSql(near: Near, parameters: Parameters): string {
  const { south, north, west, east } = boundingBox(near, near.radiusKm);
  const [e, n, w, s] = [east, north, west, south].map((value) => parameters.add(value, 'double precision'));
  return `box(point(s.east, s.north), point(s.west, s.south)) && box(point(${e}, ${n}), point(${w}, ${s}))`;
}

/** The same in plain comparisons, for rows that are read in the order of rank. */
export function edgesSql(near: Near, parameters: Parameters): string {
  const { south, north, west, east } = boundingBox(near, near.radiusKm);
  const add = (value: number) => parameters.add(value, 'double precision');
  return `s.south <= ${add(north)} and s.north >= ${add(south)} and s.west <= ${add(east)} and s.east >= ${add(west)}`;
}

/**
 * The conditions of a search on the row `s`, cheap ones first: Postgres keeps their order among equals, and the
 * subqueries at the end see few rows.
 */
export const conditions = (filter: DirectoryFilter, now: string, parameters: Parameters): string[] => [
  ...cheapConditions(filter, now, parameters, 'by place'),
  ...dearConditions(filter, now, parameters),
];

/** Those on plain columns. `way` says how rows are reached: through the index by place, or in the order of rank. */
export function cheapConditions(
  filter: DirectoryFilter,
  now: string,
  parameters: Parameters,
  way: 'by place' | 'by rank',
): string[] {
  const found: string[] = [];
  if (filter.near !== null)
    found.push(way === 'by place' ? boxSql(filter.near, parameters) : edgesSql(filter.near, parameters));
  found.push(...maskSql(filter.need, parameters.put));
  if (filter.minRating !== null) {
    found.push(`s.rating_hundredths >= ${parameters.add(Math.round(filter.minRating * 100), 'integer')}`);
  }
  if (filter.minReviews !== null) found.push(`s.review_count >= ${parameters.add(filter.minReviews, 'integer')}`);
  if (filter.serves !== null) found.push(`s.serves_${filter.serves}`);
  if (filter.languages.length > 0) found.push(`s.languages && ${parameters.add(filter.languages, 'text[]')}`);
  for (const kind of filter.credentials) found.push(`s.${kind}_during @> ${now}`);
  for (const word of filter.words) {
    // Normalised words hold letters, digits and spaces only, nothing that `like` reads as a pattern.
    found.push(`' ' || s.words like ${parameters.add(`% ${word}%`)}`);
  }
  return found;
}

/** Those that unnest or compute: a search by rank asks them of one row after another until its page is full. */
export function dearConditions(filter: DirectoryFilter, now: string, parameters: Parameters): string[] {
  const found: string[] = [];
  if (filter.near !== null) {
    found.push(`${distanceSql(filter, parameters)} <= ${parameters.add(filter.near.radiusKm, 'double precision')}`);
  }
  if (isStated(filter.need)) {
    found.push(`exists (select from unnest(s.case_tags) as t where ${likeSql(filter.need, parameters.put)})`);
  }
  if (filter.price !== null) found.push(`exists (select from ${PRICES} where ${priceSql(filter, now, parameters)})`);
  return found;
}

/** The conditions as one SQL condition. */
export const where = (all: readonly string[]): string => (all.length === 0 ? 'true' : all.join('\n and '));
