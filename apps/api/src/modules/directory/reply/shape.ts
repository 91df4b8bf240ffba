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

/** One field of a kept type. */
export interface KeptField {
  readonly name: string;
  /** The kept type of an embedded object. */
  readonly type: GraphQLObjectType | null;
}

const shapes = new WeakMap<GraphQLObjectType, readonly KeptField[]>();

/** What a card keeps of an object type. */
export function keptFields(type: GraphQLObjectType): readonly KeptField[] {
  const known = shapes.get(type);
  if (known) return known;
  const kept = Object.values(type.getFields()).flatMap((field): KeptField[] => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [{ name: field.name, type: null }];
    return isObjectType(named) && EMBEDDED.has(named.name) ? [{ name: field.name, type: named }] : [];
  });
  shapes.set(type, kept);
  return kept;
}

/** The kept shape as a selection, for making a card. */
export function keptSelection(type: GraphQLObjectType): string {
  return keptFields(type)
    .map((field) => (field.type ? `${field.name} { ${keptSelection(field.type)} }` : field.name))
    .join(' ');
}
