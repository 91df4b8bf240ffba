import type { RankInput } from '@stipple/domain';
import type { ProjectorTx } from '../../platform/db/index.ts';
import type { Card, CardMaker } from './card.ts';
import { standings, updateDirectory } from './directory.repository.ts';
import {
  caseColumns,
  caseInput,
  credentialColumns,
  rankOf,
  ratingColumns,
  ratingInput,
  type Columns,
} from './search-row.ts';
import { loadCases, loadCredentials, loadRatings, loadReviews } from './sources.repository.ts';
import type { CardPart } from './subjects.repository.ts';

/** What a part changes of a practitioner: columns of the search row, of the entry and the card, and of the rank. */
interface Change {
  readonly search: Columns;
  readonly card: Card;
  /** Numbers that the rank is made of; none when it stays. */
  readonly rank: Partial<RankInput> | null;
}

/** Reads what a part of some practitioners' cards is made of, as any visitor would, and returns how to make one's. */
type ReadPart = (
  tx: ProjectorTx,
  cards: CardMaker,
  practitionerIds: readonly string[],
) => Promise<(practitionerId: string) => Change>;

/** The rows of one practitioner. */
const rowsOf = <T extends { practitionerId: string }>(rows: readonly T[], id: string) =>
  rows.filter((row) => row.practitionerId === id);

const READ: Readonly<Record<CardPart, ReadPart>> = {
  async reviews(tx, cards, ids) {
    const parameters = [tx.clinicId, ids];
    const [ratings, reviews] = [await loadRatings(tx, parameters), await loadReviews(tx, parameters)];
    return (id) => {
      const own = { ratings: rowsOf(ratings, id), reviews: rowsOf(reviews, id) };
      return { search: ratingColumns(own.ratings), card: cards.reviews(own), rank: ratingInput(own.ratings) };
    };
  },
  async cases(tx, cards, ids) {
    const cases = await loadCases(tx, [tx.clinicId, ids]);
    return (id) => {
      const own = rowsOf(cases, id);
      return { search: caseColumns(own), card: cards.cases({ cases: own }), rank: caseInput(own) };
    };
  },
  async credentials(tx, cards, ids) {
    const credentials = await loadCredentials(tx, [tx.clinicId, ids]);
    return (id) => {
      const own = rowsOf(credentials, id);
      return { search: credentialColumns(own), card: cards.credentials({ credentials: own }), rank: null };
    };
  },
};

/**
 * Makes one part of some practitioners' cards anew and writes no other column: what else their cards are made of is
 * not even read. Returns those whom the directory does not list yet; they need the whole.
 */
export async function refreshPart(
  tx: ProjectorTx,
  cards: CardMaker,
  part: CardPart,
  practitionerIds: readonly string[],
): Promise<string[]> {
  const known = await standings(tx, practitionerIds);
  const change = await tx.asVisitor(() => READ[part](tx, cards, [...known.keys()]));
  for (const [id, standing] of known) {
    const { search, card, rank } = change(id);
    const input = { ...standing, ...rank };
    await updateDirectory(tx, id, {
      directory_search: rank ? { ...search, rank: rankOf(input).millionths } : search,
      directory_entry: rank ? { ...card.entry, ...cards.rank(input) } : card.entry,
      directory_card: card.card,
    });
  }
  return practitionerIds.filter((id) => !known.has(id));
}
