import type { CertificationKind, Need, Service } from '@stipple/domain';

/** A search as the statement needs it: checked, places resolved, words normalised. */
export interface DirectoryFilter {
  readonly near: { readonly latitude: number; readonly longitude: number; readonly radiusKm: number } | null;
  readonly need: Need;
  /** What the price of an edge is for: stated, or what the need calls for. */
  readonly service: Service | null;
  readonly price: {
    readonly currency: string;
    readonly minMinor: number | null;
    readonly maxMinor: number | null;
  } | null;
  /** Kinds of verified credential that must all be in date now. */
  readonly credentials: readonly CertificationKind[];
  readonly minRating: number | null;
  readonly minReviews: number | null;
  /** Languages of which at least one is spoken, as ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly serves: 'women' | 'men' | null;
  /** Normalised words, each of which must begin a word of the practitioner's name, clinic or towns. */
  readonly words: readonly string[];
}

export const NO_FILTER: DirectoryFilter = {
  near: null,
  need: {},
  service: null,
  price: null,
  credentials: [],
  minRating: null,
  minReviews: null,
  languages: [],
  serves: null,
  words: [],
};

/** The parts of a filter that can be dropped on their own: for facets and for relaxations. */
export const FILTER_PARTS = [
  'near',
  'indication',
  'stage',
  'scarType',
  'skinTone',
  'hairColour',
  'price',
  'credentials',
  'minRating',
  'minReviews',
  'languages',
  'serves',
  'text',
] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** The filter without one of its parts. */
export function without(filter: DirectoryFilter, part: FilterPart): DirectoryFilter {
  switch (part) {
    case 'near':
      return { ...filter, near: null };
    case 'indication':
      return { ...filter, need: { ...filter.need, indication: null } };
    case 'stage':
      return { ...filter, need: { ...filter.need, scale: null, stage: null } };
    case 'scarType':
      return { ...filter, need: { ...filter.need, scarType: null } };
    case 'skinTone':
      return { ...filter, need: { ...filter.need, fitzpatrick: null, monk: null } };
    case 'hairColour':
      return { ...filter, need: { ...filter.need, hairColour: null } };
    case 'price':
      return { ...filter, price: null };
    case 'credentials':
      return { ...filter, credentials: [] };
    case 'minRating':
      return { ...filter, minRating: null };
    case 'minReviews':
      return { ...filter, minReviews: null };
    case 'languages':
      return { ...filter, languages: [] };
    case 'serves':
      return { ...filter, serves: null };
    case 'text':
      return { ...filter, words: [] };
  }
}

/** The parts that a filter states. */
export function statedParts(filter: DirectoryFilter): FilterPart[] {
  const stated: Record<FilterPart, boolean> = {
    near: filter.near !== null,
    indication: Boolean(filter.need.indication),
    stage: Boolean(filter.need.scale),
    scarType: Boolean(filter.need.scarType),
    skinTone: Boolean(filter.need.fitzpatrick || filter.need.monk),
    hairColour: Boolean(filter.need.hairColour),
    price: filter.price !== null,
    credentials: filter.credentials.length > 0,
    minRating: filter.minRating !== null,
    minReviews: filter.minReviews !== null,
    languages: filter.languages.length > 0,
    serves: filter.serves !== null,
    text: filter.words.length > 0,
  };
  return FILTER_PARTS.filter((part) => stated[part]);
}
