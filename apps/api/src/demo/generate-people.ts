import { slugify, type Weekday } from '@stipple/domain';
import {
  buildLocation,
  type LocationRow,
  type OpeningExceptionRow,
  type OpeningHoursRow,
} from '../modules/location/location.builder.ts';
import { buildPractitioner } from '../modules/practitioner/practitioner.builder.ts';
import { type Artist, type Draft, languageOf } from './chain-plan.ts';
import { isoDay, noonOf } from './days.ts';
import { address, personName } from './names.ts';
import { compose } from './phrases/phrases.ts';
import { PHRASES } from './phrases/index.ts';
import type { DemoTown } from './towns.ts';

const HOURS = {
  en: ['Mon-Fri 9-18, Sat 10-16', 'Tue-Sat 10-19', 'By appointment, six days a week'],
  de: ['Mo-Fr 9-18, Sa nach Vereinbarung', 'Di-Sa 10-19', 'Termine nach Vereinbarung'],
  es: ['L-V 10-14 y 16-20', 'M-S 10-20', 'Con cita previa'],
  nl: ['ma-vr 9-18', 'di-za 10-18', 'Op afspraak'],
} as const;

/** Languages spoken beside the town's own. */
const OTHERS = ['en', 'pl', 'tr', 'ar', 'ur', 'pa', 'it', 'fr', 'pt', 'es', 'ro', 'hr'] as const;

/** Weeks by the day, of the same kinds as the words: a lunch break, a late Saturday, six days. */
const WEEKS: readonly (readonly [days: readonly Weekday[], times: readonly (readonly [string, string])[]])[][] = [
  [
    [['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], [['09:00', '18:00']]],
    [['saturday'], [['10:00', '16:00']]],
  ],
  [[['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], [['10:00', '19:00']]]],
  [
    [
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      [
        ['09:30', '13:00'],
        ['14:00', '18:30'],
      ],
    ],
    [['saturday'], [['09:30', '14:00']]],
  ],
];

/** Of two in three locations the week by the day; most close around the turn of the year. */
export function generateOpening(draft: Draft, locations: readonly LocationRow[]) {
  const { random, clinicId } = draft;
  const openingHours: OpeningHoursRow[] = [];
  const openingExceptions: OpeningExceptionRow[] = [];
  for (const { id: locationId, createdAt } of locations) {
    if (!random.chance(0.67)) continue;
    for (const [days, times] of random.pick(WEEKS)) {
      for (const weekday of days) {
        for (const [opens, closes] of times) openingHours.push({ clinicId, locationId, weekday, opens, closes });
      }
    }
    const year = Number(isoDay(draft.asOf).slice(0, 4));
    const turn = { startsOn: `${year}-12-24`, endsOn: `${year + 1}-01-01`, opens: null, closes: null };
    const note = null;
    if (random.chance(0.8)) openingExceptions.push({ clinicId, id: draft.id(), locationId, ...turn, note, createdAt });
  }
  return { openingHours, openingExceptions };
}

/** One location in each of the chain's towns, a street or two from the middle. */
export function generateLocations(draft: Draft): LocationRow[] {
  const { plan, random, clinicId } = draft;
  return plan.towns.map((town) => {
    const language = languageOf(town);
    const name = `${plan.name} ${town.name}`;
    const createdAt = noonOf(draft.asOf - random.whole(1_500, 2_900));
    return buildLocation({
      clinicId,
      id: draft.id(),
      slug: draft.slug(slugify(name)),
      name,
      address: address(random, language),
      city: town.name,
      region: town.region,
      postalCode: null,
      countryCode: town.countryCode,
      timeZone: town.timeZone,
      latitude: round5(town.latitude + random.wobble() * 0.012),
      longitude: round5(town.longitude + random.wobble() * 0.016),
      email: `${slugify(town.name)}@${plan.slug}.example`,
      openingHours: random.pick(HOURS[language]),
      createdAt,
    });
  });
}

/** The chain's practitioners: one in each town first, the others where chance puts them. */
export function generateArtists(draft: Draft, locations: readonly LocationRow[]): Artist[] {
  const { plan, random, clinicId } = draft;
  const names = new Set<string>();
  return Array.from({ length: plan.practitioners }, (_, index) => {
    // The towns a chain names first are its busiest.
    const at = index < locations.length ? index : Math.floor(random.share() ** 1.7 * locations.length);
    const [town, home] = [plan.towns[at], locations[at]] as [DemoTown, LocationRow];
    const language = languageOf(town);
    let name = personName(random, language);
    while (names.has(name)) name = personName(random, language);
    names.add(name);
    const years = random.whole(2, 17);
    const startedOn = draft.asOf - years * 365 - random.whole(10, 340);
    const second = locations.filter((other) => other !== home && other.countryCode === home.countryCode);
    const places = second.length > 0 && random.chance(0.25) ? [home, random.pick(second)] : [home];
    const spoken = random.some(
      OTHERS,
      random.weighted([
        [0, 3],
        [1, 5],
        [2, 2],
      ]),
    );
    const row = buildPractitioner({
      clinicId,
      id: draft.id(),
      slug: draft.slug(slugify(name), slugify(`${name} ${town.name}`)),
      name,
      bio: compose(random, Object.values(PHRASES[language].bio), {
        name: name.split(' ')[0] ?? name,
        years,
        town: town.name,
      }),
      languages: [...new Set([language, ...spoken])],
      yearsExperience: years,
      startedOn: isoDay(startedOn),
      servesWomen: random.weighted([
        [true, 62],
        [false, 14],
        [null, 24],
      ]),
      servesMen: random.weighted([
        [true, 92],
        [null, 8],
      ]),
      createdAt: home.createdAt,
    });
    const quality = Math.min(1, Math.max(0, 0.6 + random.wobble() * 0.45 + plan.strength));
    return { row, town, language, locations: places, quality, startedOn };
  });
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
