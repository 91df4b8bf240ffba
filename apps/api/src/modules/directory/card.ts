import { healedEvidence, summariseRatings, type RankInput } from '@stipple/domain';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { keeperOf } from './reply/keeper.ts';
import { shortened } from './reply/shape.ts';
import {
  caseFacts,
  caseInput,
  during,
  rankOf,
  ratingInput,
  type Columns,
  type PractitionerFacts,
} from './search-row.ts';
import { CARD_HOLDS, ENTRY_HOLDS } from './sources.repository.ts';
import { caseTag } from './tags.ts';

/** What the directory shows of a practitioner: the whole card, and the entry with what lists usually show. */
export interface Card {
  readonly card: Columns;
  readonly entry: Columns;
}

/** Public types that a card keeps pieces of. */
const KEPT = {
  profile: 'Practitioner',
  clinic: 'Clinic',
  locations: 'Location',
  rating: 'Rating',
  healedEvidence: 'HealedEvidence',
  credentials: 'Credential',
  prices: 'Price',
  reviews: 'Review',
  cases: 'PortfolioCase',
} as const;

/** One value as the card and as the entry keep it, as JSON text. */
interface Kept {
  readonly card: string;
  readonly entry: string;
}

const texts = (kept: readonly Kept[], size: keyof Kept, most = Infinity) =>
  kept.slice(0, most).map((each) => each[size]);
const together = (kept: readonly Kept[], size: keyof Kept) => `[${texts(kept, size).join(',')}]`;

/** Makes cards in the shape of the public schema, by its own resolvers: a card can say nothing that the schema would not. */
export class CardMaker {
  readonly #keep: Readonly<Record<keyof typeof KEPT, (source: unknown) => Kept>>;

  constructor(schema: GraphQLSchema) {
    const keepers = Object.entries(KEPT).map(([piece, name]) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new TypeError(`The schema has no object type ${name}`);
      const whole = keeperOf(type);
      const keep = (source: unknown): Kept => {
        const kept = whole(source) as object;
        return { card: JSON.stringify(kept), entry: JSON.stringify(shortened(type, kept)) };
      };
      return [piece, keep];
    });
    this.#keep = Object.fromEntries(keepers);
  }

  /** The card of a practitioner. */
  make(facts: PractitionerFacts): Card {
    const key = { clinic_id: facts.clinic.id, practitioner_id: facts.practitioner.id };
    const rank = this.rank({ ...ratingInput(facts.ratings), ...caseInput(facts.cases) });
    const [profile, clinic] = [this.#keep.profile(facts.practitioner), this.#keep.clinic(facts.clinic)];
    const locations = facts.locations.map(this.#keep.locations);
    const prices = facts.prices.map(this.#keep.prices);
    const parts = [this.reviews(facts), this.cases(facts), this.credentials(facts)];
    return {
      card: {
        ...key,
        profile: profile.card,
        clinic: clinic.card,
        locations: together(locations, 'card'),
        prices: texts(prices, 'card'),
        price_during: facts.prices.map((row) => during(row.countsFrom, row.countsUntil)),
        ...Object.assign({}, ...parts.map(({ card }) => card)),
      },
      entry: {
        ...key,
        profile: profile.entry,
        clinic: clinic.entry,
        locations: together(locations, 'entry'),
        ...rank,
        ...Object.assign({}, ...parts.map(({ entry }) => entry)),
      },
    };
  }

  /** Why a practitioner stands where they do. */
  rank(input: RankInput): Columns {
    return { rank_parts: JSON.stringify(rankOf(input).parts) };
  }

  /** What reviews change. */
  reviews({ ratings, reviews }: Pick<PractitionerFacts, 'ratings' | 'reviews'>): Card {
    const rating = this.#keep.rating(summariseRatings(ratings));
    const kept = reviews.map(this.#keep.reviews);
    const verified = kept.filter((_, i) => reviews[i]!.sessionId !== null);
    const { reviewCount, treatmentVerifiedCount } = ratingInput(ratings);
    return {
      card: {
        rating: rating.card,
        reviews: texts(kept, 'card', CARD_HOLDS.reviews),
        verified_reviews: texts(verified, 'card', CARD_HOLDS.reviews),
      },
      entry: {
        rating: rating.entry,
        reviews: texts(kept, 'entry', ENTRY_HOLDS.reviews),
        verified_reviews: texts(verified, 'entry', ENTRY_HOLDS.reviews),
        review_total: reviewCount,
        verified_review_total: treatmentVerifiedCount,
      },
    };
  }

  /** What cases and their photos change. */
  cases({ cases }: Pick<PractitionerFacts, 'cases'>): Card {
    const shown = cases.slice(0, CARD_HOLDS.cases);
    const kept = shown.map(this.#keep.cases);
    const tags = { case_tags: shown.map((row) => String(caseTag(caseFacts(row)))) };
    const healed = healedEvidence(cases as unknown as Parameters<typeof healedEvidence>[0]);
    return {
      card: { cases: texts(kept, 'card'), ...tags },
      entry: {
        healed_evidence: this.#keep.healedEvidence(healed).entry,
        cases: texts(kept, 'entry'),
        ...tags,
        case_total: cases.length,
      },
    };
  }

  /** What credentials change. */
  credentials({ credentials }: Pick<PractitionerFacts, 'credentials'>): Card {
    const kept = credentials.map(this.#keep.credentials);
    const instants = { credential_during: credentials.map((row) => during(row.countsFrom, row.countsUntil)) };
    return {
      card: { credentials: texts(kept, 'card'), ...instants },
      entry: { credentials: texts(kept, 'entry'), ...instants },
    };
  }
}
