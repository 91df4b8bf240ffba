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

/** A search row in the order of `SEARCH_COLUMNS`. */
export type SearchRow = readonly unknown[];

export const SEARCH_COLUMNS = [
  'clinic_id',
  'practitioner_id',
  'rank',
  'rating_hundredths',
  'review_count',
  'south',
  'north',
  'west',
  'east',
  'indications',
  'tones',
  'monk_tones',
  'hair_colours',
  'serves_women',
  'serves_men',
  'languages',
  'any_during',
  ...CERTIFICATION_KINDS.map((kind) => `${kind}_during`),
  'points',
  'case_tags',
  'price_services',
  'price_currencies',
  'price_lows',
  'price_highs',
  'price_during',
  'words',
] as const;

/** Numbers the rank is made of. */
export function rankInput(facts: PractitionerFacts): RankInput {
  const sum = (count: (row: PractitionerFacts['ratings'][number]) => number) =>
    facts.ratings.reduce((total, row) => total + count(row), 0);
  return {
    ratingSum: sum((row) => row.stars * row.count),
    reviewCount: sum((row) => row.count),
    treatmentVerifiedCount: sum((row) => (row.source === 'treatment' ? row.count : 0)),
    caseCount: facts.cases.length,
    healedCaseCount: facts.cases.filter((row) => caseFacts(row).healed).length,
  };
}

/** The parts of the rank that are stored; the order by rank compares millionths. */
export const rankOf = (facts: PractitionerFacts): { parts: RankPart[]; millionths: number } => {
  const parts = storedRankParts(rankInput(facts));
  return { parts, millionths: Math.round(rankScore(parts) * 1e6) };
};

/** A Postgres range literal, closed below and open above. */
export const during = (from: Date | null, until: Date | null): string =>
  from !== null && until !== null && until <= from ? 'empty' : `[${edge(from)},${edge(until)})`;

/** Beyond the years that a range literal can be written in, the range is open: 31.12.9999 means never. */
const edge = (at: Date | null): string =>
  at === null || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 1 ? '' : at.toISOString();

const verifiedDuring = (facts: PractitionerFacts, kind?: CertificationKind): string =>
  `{${facts.credentials
    .filter((row) => row.status === 'verified' && (kind === undefined || row.kind === kind))
    .map((row) => during(row.countsFrom, row.countsUntil))
    .filter((range) => range !== 'empty')
    .join(',')}}`;

/** The search row of a practitioner. */
export function searchRow(facts: PractitionerFacts): SearchRow {
  const { practitioner, clinic, locations, prices } = facts;
  const located = locations.filter((row) => row['latitude'] !== null);
  const latitudes = located.map((row) => row['latitude'] as number);
  const longitudes = located.map((row) => row['longitude'] as number);
  const tags = facts.cases.map((row) => caseTag(caseFacts(row)));
  const masks = caseMasks(tags);
  const input = rankInput(facts);
  const ranges = prices.map((row) => allIn(row as unknown as Price));
  const edge = (of: (...values: number[]) => number, values: number[]) => (values.length === 0 ? null : of(...values));
  return [
    clinic.id,
    practitioner.id,
    rankOf(facts).millionths,
    input.reviewCount === 0 ? null : Math.round((100 * input.ratingSum) / input.reviewCount),
    input.reviewCount,
    edge(Math.min, latitudes),
    edge(Math.max, latitudes),
    edge(Math.min, longitudes),
    edge(Math.max, longitudes),
    masks.indications,
    masks.tones,
    masks.monkTones,
    masks.hairColours,
    practitioner['servesWomen'],
    practitioner['servesMen'],
    practitioner['languages'],
    verifiedDuring(facts),
    ...CERTIFICATION_KINDS.map((kind) => verifiedDuring(facts, kind)),
    located.flatMap((row) => [row['latitude'], row['longitude']]),
    tags.map(String),
    prices.map((row) => SERVICES.indexOf(row.service as (typeof SERVICES)[number])),
    prices.map((row) => row.currency),
    ranges.map(({ low }) => low.amountMinor),
    ranges.map(({ high }) => high.amountMinor),
    prices.map((row) => during(row.countsFrom, row.countsUntil)),
    normaliseWords(
      [practitioner['name'], clinic['name'], ...locations.flatMap((row) => [row['name'], row['city'], row['region']])]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}
