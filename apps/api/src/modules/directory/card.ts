import { healedEvidence, summariseRatings } from '@stipple/domain';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { caseFacts, during, rankOf, type PractitionerFacts } from './search-row.ts';
import { keeperOf } from './reply/keeper.ts';
import { CARD_HOLDS } from './sources.repository.ts';
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

type Pieces = { [K in keyof typeof KEPT]: (typeof KEPT)[K]['list'] extends true ? object[] : object };

/** Makes cards in the shape of the public schema, by its own resolvers: a card can say nothing that the schema would not. */
export class CardMaker {
  readonly #keepers: readonly { piece: string; list: boolean; keep: (source: unknown) => unknown }[];

  constructor(schema: GraphQLSchema) {
    this.#keepers = Object.entries(KEPT).map(([piece, { type: name, list }]) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new TypeError(`The schema has no object type ${name}`);
      return { piece, list, keep: keeperOf(type) };
    });
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
    const sources: Record<string, unknown> = {
      ...facts,
      profile: facts.practitioner,
      rating: summariseRatings(facts.ratings),
      healedEvidence: healedEvidence(facts.cases as unknown as Parameters<typeof healedEvidence>[0]),
      cases: facts.cases.slice(0, CARD_HOLDS.cases),
    };
    const pieces = this.#keepers.map(({ piece, list, keep }) => {
      const source = sources[piece];
      return [piece, list ? (source as unknown[]).map(keep) : keep(source)];
    });
    return Object.fromEntries(pieces) as Pieces;
  }
}
