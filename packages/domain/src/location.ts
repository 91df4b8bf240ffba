import { COUNTRY_CODES } from './country.ts';
import { problem, type Problem } from './outcome.ts';
import { timeZoneNamed } from './time-zone.ts';
import { type Expected, verbatim } from './sentence/index.ts';

/** Limits of a location's texts, in characters. */
export const LOCATION_LIMITS = {
  name: 200,
  address: 300,
  city: 120,
  region: 120,
  postalCode: 20,
  phone: 40,
  email: 254,
  openingHours: 1_000,
} as const;

/** Being written, in public, or given up. Only a published one, and who works there, is found. */
export const LOCATION_STATUSES = ['draft', 'published', 'closed'] as const;
export type LocationStatus = (typeof LOCATION_STATUSES)[number];

/** What the directory must know of a location before it can show it. */
export interface LocationToPublish {
  readonly name: string;
  readonly address: string | null;
  readonly city: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What a location still lacks to be published: where it is, and whose calendar counts there. */
export function locationPublicationProblems(location: LocationToPublish): Problem[] {
  const problems: Problem[] = [];
  const lacks = (path: string, expected: Expected) => problems.push(problem(path, 'REQUIRED', null, expected));
  if (location.name.trim() === '') lacks('name', 'the name of the location');
  if ((location.address ?? '').trim() === '') lacks('address', 'street and number, so that a client finds the door');
  if (location.city.trim() === '') lacks('city', 'the town');
  if (!COUNTRY_CODES.has(location.countryCode)) {
    problems.push(
      problem('countryCode', 'INVALID_VALUE', verbatim(location.countryCode), 'a country, as ISO 3166-1 alpha-2'),
    );
  }
  if (timeZoneNamed(location.timeZone) === null) {
    problems.push(
      problem('timeZone', 'INVALID_VALUE', verbatim(location.timeZone), 'an IANA time zone such as Europe/London'),
    );
  }
  if (location.latitude === null || location.longitude === null) {
    lacks('latitude', 'coordinates: no town of this name was found, or several were');
  }
  return problems;
}

/** How a location got its coordinates: stated by the clinic, filled in from its town, or not located. */
export const COORDINATE_SOURCES = ['given', 'town', 'none'] as const;
export type CoordinateSource = (typeof COORDINATE_SOURCES)[number];

/** Mean Earth radius in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** A point on Earth in WGS 84 degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance between two points in kilometres (haversine). */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * A box of latitudes and longitudes that holds every point within `radiusKm` of the centre.
 * Near a pole, or across the antimeridian, the box opens to all longitudes: the exact distance decides.
 */
export function boundingBox(
  centre: Coordinates,
  radiusKm: number,
): { south: number; north: number; west: number; east: number } {
  const deg = 180 / Math.PI;
  const dLat = (radiusKm / EARTH_RADIUS_KM) * deg;
  const south = Math.max(-90, centre.latitude - dLat);
  const north = Math.min(90, centre.latitude + dLat);
  const ratio =
    Math.sin(Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI / 2)) / Math.cos((centre.latitude * Math.PI) / 180);
  const dLon = ratio >= 1 || south <= -90 || north >= 90 ? 180 : Math.asin(ratio) * deg;
  const west = centre.longitude - dLon;
  const east = centre.longitude + dLon;
  if (west < -180 || east > 180) return { south, north, west: -180, east: 180 };
  return { south, north, west, east };
}
