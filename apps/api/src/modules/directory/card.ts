import { healedEvidence, summariseRatings } from '@stipple/domain';
import {
  executeSync,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
  type DocumentNode,
} from 'graphql';
import { caseFacts, during, rankOf, type PractitionerFacts } from './search-row.ts';
import { keptSelection } from './reply/shape.ts';
import { CARD_HOLDS, type Facts } from './sources.repository.ts';
import { caseTag } from './tags.ts';

/** A card in the order of `CARD_COLUMNS`. */
export type CardRow = readonly unknown[];

export const CARD_COLUMNS = [
  'clinic_id',
  'practitioner_id',
  'profile',
  'clinic',
  'locations',
  'rating',
  'healed_evidence',
  'rank_parts',
  'credentials',
  'credential_during',
  'prices',
  'price_during',
  'reviews',
  'verified_reviews',
  'cases',
  'case_tags',
  'case_total',
  'review_total',
  'verified_review_total',
] as const;

/** Public types that a card keeps, by the piece. */
const KEPT = {
  profile: { type: 'Practitioner', list: false },
  clinic: { type: 'Clinic', list: false },
  locations: { type: 'Location', list: true },
  rating: { type: 'Rating', list: false },
  healedEvidence: { type: 'HealedEvidence', list: false },
  credentials: { type: 'Credential', list: true },
  prices: { type: 'Price', list: true },
  reviews: { type: 'Review', list: true },
  cases: { type: 'PortfolioCase', list: true },
} as const;

type Pieces = { [K in keyof typeof KEPT]: (typeof KEPT)[K]['list'] extends true ? Facts[] : object };

/**
 * Makes cards: the pieces are written by graphql-js itself from the public schema's own types, so a card can say
 * nothing that the schema would not.
 */
export class CardMaker {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;

  constructor(schema: GraphQLSchema) {
    const typeOf = (name: string) => {
      const type = schema.getType(name);
      if (!(type instanceof GraphQLObjectType)) throw new TypeError(`The schema has no object type ${name}`);
      return type;
    };
    const query = new GraphQLObjectType({
      name: 'Card',
      fields: Object.fromEntries(
        Object.entries(KEPT).map(([piece, { type, list }]) => [
          piece,
          { type: list ? new GraphQLList(new GraphQLNonNull(typeOf(type))) : new GraphQLNonNull(typeOf(type)) },
        ]),
      ),
    });
    this.#schema = new GraphQLSchema({ query });
    const selections = Object.entries(KEPT).map(([piece, { type }]) => `${piece} { ${keptSelection(typeOf(type))} }`);
    this.#document = parse(`{ ${selections.join(' ')} }`);
  }

  /** The card of a practitioner. */
  make(facts: PractitionerFacts): CardRow {
    const pieces = this.#write(facts);
    const texts = (list: readonly object[]) => list.map((item) => JSON.stringify(item));
    const verified = new Set(facts.reviews.filter((row) => row.sessionId !== null).map((row) => row.id));
    const reviews = texts(pieces.reviews);
    const cases = facts.cases.slice(0, CARD_HOLDS.cases);
    const count = (source?: string) =>
      facts.ratings.reduce((sum, row) => sum + (source === undefined || row.source === source ? row.count : 0), 0);
    return [
      facts.clinic.id,
      facts.practitioner.id,
      JSON.stringify(pieces.profile),
      JSON.stringify(pieces.clinic),
      JSON.stringify(pieces.locations),
      JSON.stringify(pieces.rating),
      JSON.stringify(pieces.healedEvidence),
      JSON.stringify(rankOf(facts).parts),
      texts(pieces.credentials),
      facts.credentials.map((row) => during(row.countsFrom, row.countsUntil)),
      texts(pieces.prices),
      facts.prices.map((row) => during(row.countsFrom, row.countsUntil)),
      reviews.slice(0, CARD_HOLDS.reviews),
      reviews.filter((_, i) => verified.has(facts.reviews[i]!.id)).slice(0, CARD_HOLDS.reviews),
      texts(pieces.cases),
      cases.map((row) => String(caseTag(caseFacts(row)))),
      facts.cases.length,
      count(),
      count('treatment'),
    ];
  }

  #write(facts: PractitionerFacts): Pieces {
    const { data, errors } = executeSync({
      schema: this.#schema,
      document: this.#document,
      rootValue: {
        ...facts,
        profile: facts.practitioner,
        rating: summariseRatings(facts.ratings),
        healedEvidence: healedEvidence(facts.cases as unknown as Parameters<typeof healedEvidence>[0]),
        cases: facts.cases.slice(0, CARD_HOLDS.cases),
      },
    });
    if (errors?.[0]) throw errors[0];
    return data as unknown as Pieces;
  }
}
