import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { cardConnection, type CardListArgs } from './card-lists.ts';
import { rankOf } from './reply/plan.ts';
import { revive } from './reply/revive.ts';
import type { ResultRow } from './search/statement.ts';

/** Presents result rows to graphql-js: the same cards that pass through as text, parsed. */
export class CardReader {
  readonly #practitioner: GraphQLObjectType;

  constructor(private readonly schema: GraphQLSchema) {
    this.#practitioner = this.#type('Practitioner');
  }

  /** The practitioner of a row, with the pieces that were read. */
  practitioner(row: ResultRow): object {
    const piece = (field: string, json: string | undefined) =>
      json === undefined ? undefined : revive(this.#practitioner.getFields()[field]!.type, JSON.parse(json));
    const list = (type: string, json: string | undefined) =>
      json === undefined ? [] : (JSON.parse(json) as unknown[]).map((item) => revive(this.#type(type), item) as object);
    return {
      ...(row.profile === undefined ? {} : (revive(this.#practitioner, JSON.parse(row.profile)) as object)),
      clinic: piece('clinic', row.clinic),
      locations: piece('locations', row.locations),
      rating: piece('rating', row.rating),
      healedEvidence: piece('healedEvidence', row.healed_evidence),
      credentials: piece('credentials', row.credentials),
      prices: piece('prices', row.prices),
      // Functions, because their arguments choose among what the card holds.
      cases: (args: CardListArgs) => cardConnection('cases', args, { cases: list('PortfolioCase', row.cases) }, row),
      reviews: (args: CardListArgs) =>
        cardConnection(
          'reviews',
          args,
          { reviews: list('Review', row.reviews), verifiedReviews: list('Review', row.verified_reviews) },
          row,
        ),
    };
  }

  /** What the search says of a result beside its practitioner. */
  entry(row: ResultRow) {
    return {
      distanceKm: row.distance,
      matchingCases: row.matching,
      priceForNeed: row.price ? revive(this.#type('Price'), JSON.parse(row.price)) : null,
      rank: row.rank_parts === undefined ? undefined : rankOf(row),
    };
  }

  #type(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!type || !isObjectType(getNamedType(type))) throw new TypeError(`The schema has no object type ${name}`);
    return type as GraphQLObjectType;
  }
}
