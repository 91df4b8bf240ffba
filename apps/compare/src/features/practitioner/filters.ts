import type { CaseFilter, ReviewFilter } from '@stipple/contract/compare';
import { RATING } from '@stipple/domain';

/** For how many months at least a case of the list must have healed; 0 for any healed result. */
export const HEALED_CHOICES = ['0', '6', '12'] as const;

/** Where a review may come from. */
export const SOURCE_CHOICES = ['treatment', 'imported'] as const;

/** The numbers of stars, the most first. */
export const STAR_CHOICES = Array.from({ length: RATING.max }, (_, i) => String(RATING.max - i));

/** The filters of the page's two lists, as its address keeps them: each part under its name here. */
export interface Filters {
  readonly healed: (typeof HEALED_CHOICES)[number] | null;
  readonly stars: string | null;
  readonly source: (typeof SOURCE_CHOICES)[number] | null;
  /** A language code, such as `de` or `pt-BR`. */
  readonly written: string | null;
}

const among = <T extends string>(choices: readonly T[], value: string | null): T | null =>
  choices.find((choice) => choice === value) ?? null;

/** Reads the filters from an address; a word that means nothing is passed over. */
export function filtersIn(params: URLSearchParams): Filters {
  const written = params.get('written');
  return {
    healed: among(HEALED_CHOICES, params.get('healed')),
    stars: among(STAR_CHOICES, params.get('stars')),
    source: among(SOURCE_CHOICES, params.get('source')),
    written: written && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(written) ? written : null,
  };
}

/** Which cases the schema is asked for; null for all. */
export const caseFilter = ({ healed }: Filters): CaseFilter | null =>
  healed === null ? null : { minMonthsHealed: Number(healed) };

/** Which reviews the schema is asked for; null for all. */
export function reviewFilter({ stars, source, written }: Filters): ReviewFilter | null {
  if (!stars && !source && !written) return null;
  return {
    ...(stars && { ratings: [Number(stars)] }),
    ...(source && { treatmentVerified: source === 'treatment' }),
    ...(written && { languages: [written] }),
  };
}
