import {
  CURRENCY_DECIMALS,
  isCaseLike,
  type CertificationKind,
  type Need,
  type RatingSummary,
  type Service,
} from '@stipple/domain';
import { alsoLoaded, type LoadedRow } from '../../graphql/deep/index.ts';
import type { Money } from '../../graphql/money.ts';
import type { Certification } from '../certification/index.ts';
import type { Location } from '../location/index.ts';
import type { ComparedCase } from '../portfolio/index.ts';
import type { Practitioner } from '../practitioner/index.ts';
import { allIn, type Price } from '../price/index.ts';
import { COMPARED_FACTS, FACT_LABELS, type ComparedFact, type ComparisonRow } from './comparison.type.ts';

/** Fields of a practitioner that every comparison reads. */
export const COMPARED_FIELDS = ['rating', 'credentials', 'healedEvidence', 'prices', 'locations', 'caseFacts'] as const;

/** A practitioner read with {@link COMPARED_FIELDS}. */
export type ComparedRow = LoadedRow & Practitioner;

export const casesOf = (row: LoadedRow): readonly ComparedCase[] => alsoLoaded(row, 'caseFacts');

/** What is looked for, and what prices are compared for. */
export interface Wanted {
  readonly need: Need;
  readonly service: Service;
}

/** The lowest price for a service; null when there is none. */
export function lowestPrice(row: LoadedRow, service: Service): Price | null {
  const low = (price: Price) => allIn(price).low.amountMinor;
  const prices = alsoLoaded<Price[]>(row, 'prices').filter((price) => price.service === service);
  return prices.toSorted((a, b) => low(a) - low(b))[0] ?? null;
}

/** The table of a comparison. */
export function comparisonRows(rows: readonly ComparedRow[], wanted: Wanted): ComparisonRow[] {
  return COMPARED_FACTS.map((name) => {
    const values = rows.map((row) => FACTS[name](row, wanted));
    return { name, label: FACT_LABELS[name], values, differs: new Set(values).size > 1 };
  });
}

const KINDS: Record<CertificationKind, string> = {
  training: 'training',
  bloodborne_pathogen: 'bloodborne pathogens',
  licence: 'licence',
  insurance: 'insurance',
  first_aid: 'first aid',
};

const FACTS: Record<ComparedFact, (row: ComparedRow, wanted: Wanted) => string | null> = {
  rating: (row) => ratingOf(row).average?.toFixed(2) ?? null,
  reviews: (row) => String(ratingOf(row).count),
  treatment_verified: (row) => String(ratingOf(row).treatmentVerifiedCount),
  credentials: (row) => verifiedKinds(row).join(', ') || 'none',
  healed_evidence: (row) => {
    const { cases, casesWithHealedPhotos } = alsoLoaded<{ cases: number; casesWithHealedPhotos: number }>(
      row,
      'healedEvidence',
    );
    return `${casesWithHealedPhotos} of ${cases}`;
  },
  matching_cases: (row, { need }) => {
    const isStated = Object.values(need).some((part) => part !== null && part !== undefined);
    return isStated ? String(casesOf(row).filter((facts) => isCaseLike(facts, need)).length) : null;
  },
  price: (row, { service }) => {
    const price = lowestPrice(row, service);
    return price && rangeText(allIn(price));
  },
  experience: (row) => (row.yearsExperience === null ? null : String(row.yearsExperience)),
  languages: (row) => row.languages.toSorted((a, b) => (a < b ? -1 : 1)).join(', ') || null,
  serves: (row) => servesText(row),
  locations: (row) =>
    alsoLoaded<Location[]>(row, 'locations')
      .map(({ city, countryCode }) => `${city} (${countryCode})`)
      .join('; ') || null,
};

const ratingOf = (row: LoadedRow): RatingSummary => alsoLoaded(row, 'rating');

function verifiedKinds(row: LoadedRow): string[] {
  const verified = alsoLoaded<Certification[]>(row, 'credentials').filter(({ status }) => status === 'verified');
  return [...new Set(verified.map(({ kind }) => KINDS[kind]))];
}

function servesText({ servesWomen, servesMen }: Practitioner): string | null {
  if (servesWomen === null && servesMen === null) return null;
  const served = [...(servesWomen ? ['women'] : []), ...(servesMen ? ['men'] : [])];
  return served.join(', ') || 'neither stated as treated';
}

function rangeText({ low, high }: { low: Money; high: Money }): string {
  const text = ({ amountMinor, currency }: Money) => {
    const decimals = CURRENCY_DECIMALS.get(currency) ?? 2;
    return (amountMinor / 10 ** decimals).toFixed(decimals);
  };
  const upTo = high.amountMinor === low.amountMinor ? '' : ` to ${text(high)}`;
  return `${low.currency} ${text(low)}${upTo}`;
}
