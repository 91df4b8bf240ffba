import {
  CERTIFICATION_KINDS,
  isHealedPhoto,
  normaliseWords,
  rankScore,
  SERVICES,
  storedRankParts,
  type CaseFacts,
  type CertificationKind,
  type RankInput,
  type RankPart,
} from '@stipple/domain';
import { allIn, type Price } from '../price/index.ts';
import type { DirectorySources } from './sources.repository.ts';
import { caseMasks, caseTag } from './tags.ts';

/** The facts of one practitioner out of the sources of a clinic. */
export interface PractitionerFacts {
  readonly clinic: DirectorySources['clinic'];
  readonly practitioner: DirectorySources['practitioners'][number];
  readonly locations: DirectorySources['locations'];
  readonly credentials: DirectorySources['credentials'];
  readonly prices: DirectorySources['prices'];
  readonly ratings: DirectorySources['ratings'];
  readonly reviews: DirectorySources['reviews'];
  readonly cases: DirectorySources['cases'];
}

/** Sources sorted by practitioner. */
export function byPractitioner(sources: DirectorySources): PractitionerFacts[] {
  const of = <T extends { practitionerId: string }>(rows: readonly T[]) =>
    Map.groupBy(rows, (row) => row.practitionerId);
  const [locations, credentials, prices, ratings, reviews, cases] = [
    of(sources.locations),
    of(sources.credentials),
    of(sources.prices),
    of(sources.ratings),
    of(sources.reviews),
    of(sources.cases),
  ];
  return sources.practitioners.map((practitioner) => ({
    clinic: sources.clinic,
    practitioner,
    locations: locations.get(practitioner.id) ?? [],
    credentials: credentials.get(practitioner.id) ?? [],
    prices: prices.get(practitioner.id) ?? [],
    ratings: ratings.get(practitioner.id) ?? [],
    reviews: reviews.get(practitioner.id) ?? [],
    cases: cases.get(practitioner.id) ?? [],
  }));
}

/** What a case says to search; it counts as healed when a published photo shows it. */
export function caseFacts(row: DirectorySources['cases'][number]): CaseFacts {
  const text = (name: string) => (row[name] as string | null) ?? null;
  return {
    indication: text('indication') ?? 'unknown',
    scale: text('scale'),
    stage: text('stage'),
    scarType: text('scarType'),
    fitzpatrick: text('fitzpatrick'),
    monk: (row['monk'] as number | null) ?? null,
    hairColour: text('hairColour'),
    healed: row.photos.some((photo) => isHealedPhoto({ moment: String(photo['moment']) })),
  };
}

/** Some columns of a row of the directory, by name. */
export type Columns = Readonly<Record<string, unknown>>;

/** Numbers of the ratings that the rank is made of. */
export function ratingInput(ratings: PractitionerFacts['ratings']) {
  const sum = (count: (row: PractitionerFacts['ratings'][number]) => number) =>
    ratings.reduce((total, row) => total + count(row), 0);
  return {
    ratingSum: sum((row) => row.stars * row.count),
    reviewCount: sum((row) => row.count),
    treatmentVerifiedCount: sum((row) => (row.source === 'treatment' ? row.count : 0)),
  };
}

/** Numbers of the cases that the rank is made of. */
export const caseInput = (cases: PractitionerFacts['cases']) => ({
  caseCount: cases.length,
  healedCaseCount: cases.filter((row) => caseFacts(row).healed).length,
});

/** The parts of the rank that are stored; the order by rank compares millionths. */
export const rankOf = (input: RankInput): { parts: RankPart[]; millionths: number } => {
  const parts = storedRankParts(input);
  return { parts, millionths: Math.round(rankScore(parts) * 1e6) };
};

/** A Postgres range literal, closed below and open above. */
export const during = (from: Date | null, until: Date | null): string =>
  from !== null && until !== null && until <= from ? 'empty' : `[${edge(from)},${edge(until)})`;

/** Beyond the years that a range literal can be written in, the range is open: 31.12.9999 means never. */
const edge = (at: Date | null): string =>
  at === null || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 1 ? '' : at.toISOString();

const verifiedDuring = (credentials: PractitionerFacts['credentials'], kind?: CertificationKind): string =>
  `{${credentials
    .filter((row) => row.status === 'verified' && (kind === undefined || row.kind === kind))
    .map((row) => during(row.countsFrom, row.countsUntil))
    .filter((range) => range !== 'empty')
    .join(',')}}`;

/** What the ratings say in a search row. */
export function ratingColumns(ratings: PractitionerFacts['ratings']): Columns {
  const { ratingSum, reviewCount } = ratingInput(ratings);
  return {
    rating_hundredths: reviewCount === 0 ? null : Math.round((100 * ratingSum) / reviewCount),
    review_count: reviewCount,
  };
}

/** What the cases say in a search row. */
export function caseColumns(cases: PractitionerFacts['cases']): Columns {
  const tags = cases.map((row) => caseTag(caseFacts(row)));
  const masks = caseMasks(tags);
  return {
    indications: masks.indications,
    tones: masks.tones,
    monk_tones: masks.monkTones,
    hair_colours: masks.hairColours,
    case_tags: tags.map(String),
  };
}

/** What the credentials say in a search row. */
export const credentialColumns = (credentials: PractitionerFacts['credentials']): Columns => ({
  any_during: verifiedDuring(credentials),
  ...Object.fromEntries(CERTIFICATION_KINDS.map((kind) => [`${kind}_during`, verifiedDuring(credentials, kind)])),
});

/** The search row of a practitioner. */
export function searchRow(facts: PractitionerFacts): Columns {
  const { practitioner, clinic, locations, prices } = facts;
  const located = locations.filter((row) => row['latitude'] !== null);
  const latitudes = located.map((row) => row['latitude'] as number);
  const longitudes = located.map((row) => row['longitude'] as number);
  const ranges = prices.map((row) => allIn(row as unknown as Price));
  const edge = (of: (...values: number[]) => number, values: number[]) => (values.length === 0 ? null : of(...values));
  return {
    clinic_id: clinic.id,
    practitioner_id: practitioner.id,
    rank: rankOf({ ...ratingInput(facts.ratings), ...caseInput(facts.cases) }).millionths,
    ...ratingColumns(facts.ratings),
    south: edge(Math.min, latitudes),
    north: edge(Math.max, latitudes),
    west: edge(Math.min, longitudes),
    east: edge(Math.max, longitudes),
    ...caseColumns(facts.cases),
    serves_women: practitioner['servesWomen'],
    serves_men: practitioner['servesMen'],
    languages: practitioner['languages'],
    ...credentialColumns(facts.credentials),
    points: located.flatMap((row) => [row['latitude'], row['longitude']]),
    price_services: prices.map((row) => SERVICES.indexOf(row.service as (typeof SERVICES)[number])),
    price_currencies: prices.map((row) => row.currency),
    price_lows: ranges.map(({ low }) => low.amountMinor),
    price_highs: ranges.map(({ high }) => high.amountMinor),
    price_during: prices.map((row) => during(row.countsFrom, row.countsUntil)),
    words: normaliseWords(
      [practitioner['name'], clinic['name'], ...locations.flatMap((row) => [row['name'], row['city'], row['region']])]
        .filter(Boolean)
        .join(' '),
    ),
  };
}
