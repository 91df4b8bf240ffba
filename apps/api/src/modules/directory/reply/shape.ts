import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';

/**
 * The shape in which cards are kept: for every object type below a practitioner all plain fields and embedded
 * objects, in the order of the schema. It is derived from the schema, so a new field is in the next card.
 */

/** Object types that are kept whole inside another; any other object field is a way to somewhere else. */
const EMBEDDED = new Set([
  'AspectMean',
  'AspectRating',
  'Capture',
  'CertificationBody',
  'Money',
  'Photo',
  'RankPart',
  'RatingBucket',
  'ReviewFollowUp',
  'ReviewReply',
  'Verification',
]);

/**
 * How much is kept: the whole card, or the entry, which holds what lists usually show of a result. A list that asks
 * for more reads the card.
 */
export type Size = 'card' | 'entry';

/** What an entry holds of a type; of a type that is not named here it holds everything. */
const ENTRY: Readonly<Record<string, readonly string[]>> = {
  Practitioner: ['id', 'slug', 'name'],
  Clinic: ['id', 'slug', 'name'],
  Location: ['id', 'slug', 'name', 'city', 'region', 'countryCode', 'latitude', 'longitude'],
  Rating: ['average', 'count', 'histogram', 'treatmentVerifiedCount'],
  Credential: ['id', 'kind', 'title', 'issuer', 'status', 'validUntil'],
  Review: ['id', 'source', 'rating', 'title', 'body', 'clientName', 'reviewedOn', 'treatmentVerified'],
  PortfolioCase: [
    'id',
    'title',
    'indication',
    'scale',
    'stage',
    'scarType',
    'fitzpatrick',
    'hairColour',
    'sessions',
    'photos',
    'healed',
    'monthsHealed',
  ],
  Photo: ['moment', 'view', 'daysHealed', 'drawn', 'url', 'thumbhash'],
};

/** One field of a kept type. */
export interface KeptField {
  readonly name: string;
  /** The kept type of an embedded object. */
  readonly type: GraphQLObjectType | null;
}

const shapes = {
  card: new WeakMap<GraphQLObjectType, readonly KeptField[]>(),
  entry: new WeakMap<GraphQLObjectType, readonly KeptField[]>(),
};

/** What a card, or an entry, keeps of an object type. */
export function keptFields(type: GraphQLObjectType, size: Size = 'card'): readonly KeptField[] {
  const known = shapes[size].get(type);
  if (known) return known;
  const names = size === 'entry' ? ENTRY[type.name] : undefined;
  const kept = Object.values(type.getFields()).flatMap((field): KeptField[] => {
    if (names && !names.includes(field.name)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [{ name: field.name, type: null }];
    return isObjectType(named) && EMBEDDED.has(named.name) ? [{ name: field.name, type: named }] : [];
  });
  shapes[size].set(type, kept);
  return kept;
}

/** What an entry keeps of a value that a card keeps. */
export function shortened(type: GraphQLObjectType, kept: object): Record<string, unknown> {
  const short: Record<string, unknown> = {};
  for (const { name, type: inner } of keptFields(type, 'entry')) {
    const value = (kept as Record<string, unknown>)[name];
    if (!inner || value === null) short[name] = value;
    else
      short[name] = Array.isArray(value)
        ? value.map((item) => shortened(inner, item))
        : shortened(inner, value as object);
  }
  return short;
}

/** The kept shape as a selection, for making a card. */
export function keptSelection(type: GraphQLObjectType): string {
  return keptFields(type)
    .map((field) => (field.type ? `${field.name} { ${keptSelection(field.type)} }` : field.name))
    .join(' ');
}
