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
