import { credentialPart, rankScore, type RankPart } from '@stipple/domain';
import { getArgumentValues, type GraphQLObjectType } from 'graphql';
import type { Piece, ResultRow, Wants, WholePiece } from '../search/statement.ts';
import { CARD_HOLDS, ENTRY_HOLDS } from '../sources.repository.ts';
import {
  fieldsOf,
  innerOf,
  objectTypeOf,
  type SelectedField,
  type SelectionContext,
} from '../../../graphql/selection.ts';
import { keptFields } from './shape.ts';
import { fitsEntry, NotOnCard, objectWriter, pieceWriter, type PieceWriter } from './writer.ts';

/** Practitioner fields that are one piece of the card each. */
const PIECES: Readonly<Record<string, WholePiece>> = {
  clinic: 'clinic',
  locations: 'locations',
  rating: 'rating',
  healedEvidence: 'healed_evidence',
};

/** The columns of lists of which only the first few are read. */
const COLUMNS = { cases: 'cases', reviews: 'reviews', verifiedReviews: 'verified_reviews' } as const;

/** What a selection of `practitioners` needs from the statement, and how each result is written. */
export class SelectionPlan {
  readonly #pieces = new Set<WholePiece>();
  readonly #fromCard = new Set<Piece>();
  #needs = {
    rank: false,
    distance: false,
    matching: false,
    priceForNeed: false,
    credentials: false,
    prices: false,
    reviews: 0,
    verifiedReviews: 0,
    cases: 0,
    totals: false,
  };

  constructor(readonly context: SelectionContext) {}

  get wants(): Wants {
    return { pieces: this.#pieces, fromCard: this.#fromCard, ...this.#needs };
  }

  /** Notes that a whole piece is read. */
  piece(name: WholePiece): void {
    this.#pieces.add(name);
  }

  need(name: 'rank' | 'distance' | 'matching' | 'priceForNeed' | 'credentials' | 'prices' | 'totals'): void {
    this.#needs = { ...this.#needs, [name]: true };
  }

  /** Notes that the first `count` of a list are read. */
  list(name: 'reviews' | 'verifiedReviews' | 'cases', count: number): void {
    this.#needs = { ...this.#needs, [name]: Math.max(this.#needs[name], count) };
    if (name !== 'cases' && count > ENTRY_HOLDS.reviews) this.fromCard(COLUMNS[name]);
  }

  /** Notes that a piece is read from the card, because its entry holds too little of it. */
  fromCard(piece: Piece): void {
    this.#fromCard.add(piece);
  }

  /**
   * The writer of a piece. Where it is read from is known when the whole selection is planned: another alias may ask
   * for more of the same piece.
   */
  writer(piece: Piece, type: GraphQLObjectType, field: SelectedField): PieceWriter {
    const card = pieceWriter(this.context, type, field, 'card');
    if (!fitsEntry(this.context, type, field)) {
      this.fromCard(piece);
      return card;
    }
    const entry = pieceWriter(this.context, type, field, 'entry');
    return (json) => (this.#fromCard.has(piece) ? card(json) : entry(json));
  }
}

/** Writes one field of a node from its result row. */
export type RowWriter = (row: ResultRow) => string;

/** Plans the selection of a result's practitioner and returns how to write it. */
export function planNode(plan: SelectionPlan, type: GraphQLObjectType, field: SelectedField): RowWriter {
  const { context } = plan;
  const selected = fieldsOf(context, type, innerOf(field));
  const profileFields = selected.filter((own) => keptFields(type).some((kept) => kept.name === own.name && !kept.type));
  if (profileFields.length > 0) plan.piece('profile');
  const short = keptFields(type, 'entry');
  if (!profileFields.every((own) => short.some((kept) => kept.name === own.name))) plan.fromCard('profile');
  const writers = selected.map((own, i): ((row: ResultRow, profile: Profile) => string) => {
    const before = `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`;
    const write = planField(plan, type, own);
    return (row, profile) => before + write(row, profile);
  });
  return (row) => {
    const profile = profileFields.length > 0 ? (JSON.parse(row.profile) as Profile) : {};
    let json = '{';
    for (const write of writers) json += write(row, profile);
    return `${json}}`;
  };
}

type Profile = Readonly<Record<string, unknown>>;

function planField(
  plan: SelectionPlan,
  type: GraphQLObjectType,
  field: SelectedField,
): (row: ResultRow, profile: Profile) => string {
  const { name } = field;
  if (name === '__typename') return () => JSON.stringify(type.name);
  const piece = PIECES[name];
  const inner = objectTypeOf(type, name);
  if (piece && inner) {
    plan.piece(piece);
    const write = plan.writer(piece, inner, field);
    return (row) => write(row[piece]);
  }
  if ((name === 'credentials' || name === 'prices') && inner) {
    // Arguments would filter what the card holds: graphql-js knows how.
    if (field.nodes.some((node) => node.arguments?.length)) throw new NotOnCard(name);
    plan.need(name);
    const write = plan.writer(name, inner, field);
    return (row) => write(row[name]);
  }
  if ((name === 'cases' || name === 'reviews') && inner) return planList(plan, type, inner, field, name);
  if (!keptFields(type).some((kept) => kept.name === name && !kept.type)) throw new NotOnCard(`${type.name}.${name}`);
  return (_, profile) => JSON.stringify(profile[name] ?? null);
}

/** `cases` and `reviews` below a list: the first few that the card holds. */
function planList(
  plan: SelectionPlan,
  type: GraphQLObjectType,
  connection: GraphQLObjectType,
  field: SelectedField,
  name: 'cases' | 'reviews',
): (row: ResultRow) => string {
  const args = getArgumentValues(type.getFields()[name]!, field.nodes[0]!, plan.context.variables);
  const list = cardList(name, args);
  if (list === null) throw new NotOnCard(name);
  plan.list(list.wants, list.count);
  const column = COLUMNS[list.wants];
  const writers = fieldsOf(plan.context, connection, innerOf(field)).map((own, i) => {
    const before = `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`;
    if (own.name === '__typename') return () => `${before}${JSON.stringify(connection.name)}`;
    if (own.name === 'totalCount') {
      plan.need('totals');
      const total = (
        { cases: 'case_total', reviews: 'review_total', verifiedReviews: 'verified_review_total' } as const
      )[list.wants];
      return (row: ResultRow) => `${before}${row[total]}`;
    }
    const node = objectTypeOf(connection, own.name);
    // Cursors and page info are for graphql-js: they need more than the card's text.
    if (own.name !== 'nodes' || !node) throw new NotOnCard(`${connection.name}.${own.name}`);
    const write = plan.writer(column, node, own);
    // Another alias may have read more of the list than this one asks for.
    const exact = () => plan.wants[list.wants] === list.count;
    return (row: ResultRow) => before + write(exact() ? row[column] : firstOf(row[column], list.count));
  });
  return (row) => `{${writers.map((write) => write(row)).join('')}}`;
}

const firstOf = (json: string, count: number): string =>
  JSON.stringify((JSON.parse(json) as unknown[]).slice(0, count));

/** Which list of the card answers the arguments, and how many of it; `null` when the card can not. */
export function cardList(
  name: 'cases' | 'reviews',
  args: Readonly<Record<string, unknown>>,
): { wants: 'cases' | 'reviews' | 'verifiedReviews'; count: number } | null {
  const stated = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  let wants: 'cases' | 'reviews' | 'verifiedReviews' = name;
  let count = Math.min(3, CARD_HOLDS[name]);
  for (const [argument, value] of stated) {
    if (argument === 'first' && typeof value === 'number' && value >= 1 && value <= cardMost(name)) count = value;
    else if (argument === 'filter' && name === 'reviews' && isVerifiedOnly(value)) wants = 'verifiedReviews';
    else if (
      argument === 'filter' &&
      Object.values(value as object).every((part) => part === undefined || part === null)
    )
      continue;
    else return null;
  }
  return { wants, count };
}

/** The most that `first` may ask for below a list. */
export const cardMost = (name: 'cases' | 'reviews'): number => (name === 'cases' ? 10 : CARD_HOLDS.reviews);

function isVerifiedOnly(filter: unknown): boolean {
  const stated = Object.entries(filter as object).filter(([, value]) => value !== undefined && value !== null);
  return stated.length === 1 && stated[0]![0] === 'treatmentVerified' && stated[0]![1] === true;
}

/** Plans one entry of the list: `edges { ... }`. */
export function planEdge(plan: SelectionPlan, edge: GraphQLObjectType, field: SelectedField): EdgeWriter {
  const writers = fieldsOf(plan.context, edge, innerOf(field)).map((own, i): EdgeWriter => {
    const before = `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`;
    const write = planEdgeField(plan, edge, own);
    return (row, cursor) => before + write(row, cursor);
  });
  return (row, cursor) => {
    let json = '{';
    for (const write of writers) json += write(row, cursor);
    return `${json}}`;
  };
}

/** Writes an entry from its row; the cursor is made only when selected. */
export type EdgeWriter = (row: ResultRow, cursor: (row: ResultRow) => string) => string;

function planEdgeField(plan: SelectionPlan, edge: GraphQLObjectType, field: SelectedField): EdgeWriter {
  const inner = objectTypeOf(edge, field.name);
  switch (field.name) {
    case '__typename':
      return () => JSON.stringify(edge.name);
    case 'cursor':
      return (row, cursor) => JSON.stringify(cursor(row));
    case 'node':
      return planNode(plan, inner!, field);
    case 'distanceKm':
      plan.need('distance');
      return (row) => JSON.stringify(row.distance);
    case 'matchingCases':
      plan.need('matching');
      return (row) => JSON.stringify(row.matching);
    case 'priceForNeed': {
      plan.need('priceForNeed');
      const write = pieceWriter(plan.context, inner!, field, 'card');
      return (row) => (row.price === null ? 'null' : write(row.price));
    }
    case 'rank': {
      plan.need('rank');
      const write = objectWriter(plan.context, inner!, field);
      return (row) => write(rankOf(row));
    }
    default:
      throw new NotOnCard(`${edge.name}.${field.name}`);
  }
}

/** Why a result stands where it does: the parts kept with the card, and whether a credential is in date now. */
export function rankOf(row: ResultRow): { score: number; parts: RankPart[] } {
  const parts = [credentialPart(row.credentials_in_date), ...(JSON.parse(row.rank_parts) as RankPart[])];
  return { score: rankScore(parts), parts };
}
