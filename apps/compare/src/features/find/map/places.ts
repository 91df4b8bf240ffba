import type { Entry } from '../results.ts';

/** Those of a page of results who work at one place. */
export interface MapPlace {
  /** Longitude and latitude, as text: the same for the same place. */
  readonly key: string;
  readonly town: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The places of a page of results, in its order; a location whose position is not known is on no map. */
export function placesOf(entries: readonly Entry[]): readonly MapPlace[] {
  const places = new Map<string, MapPlace>();
  for (const { node } of entries) {
    for (const { city, longitude, latitude } of node.locations) {
      if (longitude === null || latitude === null) continue;
      const key = `${longitude} ${latitude}`;
      const known = places.get(key) ?? { key, town: city, longitude, latitude, people: [] };
      const isNew = known.people.every(({ id }) => id !== node.id);
      const people = isNew ? [...known.people, { id: node.id, name: node.name }] : known.people;
      places.set(key, { ...known, people });
    }
  }
  return [...places.values()];
}
