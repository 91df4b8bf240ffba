import { distanceKm, normaliseWords, type Coordinates } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import type { Town } from './place.entity.ts';
import { places } from './place.repository.ts';

/** How far from a point its nearest town may lie, in kilometres: tried one after another. */
const REACH_KM = [15, 60, 250] as const;

/** Towns this near to each other are one place for a map, in kilometres. */
const APART_KM = 30;
/** A namesake with fewer inhabitants than this share of the likeliest is not what is meant. */
const RIVAL = 1 / 4;

/**
 * The town a location names, by any of its names, or `null` when there is none or real doubt. Namesakes are told
 * apart by the region, the time zone and their size, where these are stated.
 */
export async function findTown(
  tx: Tx,
  named: {
    readonly city: string;
    readonly countryCode: string;
    readonly region?: string | null;
    readonly timeZone?: string;
  },
): Promise<Town | null> {
  const words = normaliseWords(named.city);
  if (words === '') return null;
  const { timeZone } = named;
  const called = await places(tx).called({ words, countryCode: named.countryCode.toUpperCase() });
  const towns = called.filter((town) => timeZone === undefined || sameClock(town.timeZone, timeZone));
  const region = normaliseWords(named.region ?? '');
  const inRegion = towns.filter((town) => region !== '' && normaliseWords(town.region ?? '') === region);
  const [town, ...others] = inRegion.length > 0 ? inRegion : towns;
  if (!town) return null;
  const isName = (name: string) => normaliseWords(name) === words;
  const rival = others.find(
    (other) =>
      other.population >= town.population * RIVAL &&
      distanceKm(other, town) > APART_KM &&
      // Where a town bears the name itself, another's other name is no rival.
      (isName(other.name) || !isName(town.name)),
  );
  return rival ? null : town;
}

/** Whether two zones show the same time in winter and in summer. */
function sameClock(a: string, b: string): boolean {
  const shows = (zone: string) =>
    ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']
      .map((instant) => new Date(instant).toLocaleString('en-GB', { timeZone: zone }))
      .join();
  return a === b || shows(a) === shows(b);
}

/** The town nearest to a point, at most 250 km away, or `null`. */
export async function nearestTown(tx: Tx, point: Coordinates): Promise<Town | null> {
  for (const radiusKm of REACH_KM) {
    const town = await places(tx).nearest(point, radiusKm);
    if (town) return town;
  }
  return null;
}

/**
 * The town a visitor types: its exact name, or `name, region` or `name, country`; else the biggest of which a name
 * starts so. `null` when there is none.
 */
export async function townCalled(tx: Tx, typed: string, countryCode: string | null): Promise<Town | null> {
  const [name = '', ...rest] = typed.split(',');
  const hint = normaliseWords(rest.join(' '));
  const towns = await places(tx).called({ words: normaliseWords(name), countryCode });
  const hinted = towns.find((town) => hint !== '' && namesArea(town, hint));
  if (hinted ?? towns[0]) return hinted ?? towns[0] ?? null;
  const page = { limit: 1, backwards: false };
  const [likely] = await places(tx).startingWith({ words: normaliseWords(typed), countryCode }, page, null, null);
  return likely ?? null;
}

/** Whether normalised words name the region or the country that a town lies in. */
function namesArea({ region, countryCode }: Town, words: string): boolean {
  const country = new Intl.DisplayNames(['en'], { type: 'region' }).of(countryCode) ?? countryCode;
  const names = [region ?? '', countryCode, country, countryCode === 'GB' ? 'UK' : country];
  return names.some((name) => normaliseWords(name) === words);
}
