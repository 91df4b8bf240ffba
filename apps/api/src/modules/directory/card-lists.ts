import { decodeGlobalId, encodeCursor, toConnection, type Connection } from '../../graphql/relay/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { cardList, cardMost } from './reply/plan.ts';
import type { ResultRow } from './search/statement.ts';

/** Arguments of `cases` or `reviews`, as graphql-js coerced them. */
export type CardListArgs = Readonly<Record<string, unknown>>;

type Lists = Partial<Record<'cases' | 'reviews' | 'verifiedReviews', readonly object[]>>;

const TOTALS = { cases: 'case_total', reviews: 'review_total', verifiedReviews: 'verified_review_total' } as const;

/** The day that the deeper list is ordered by, newest first. */
const DAY = { cases: 'startedOn', reviews: 'reviewedOn' } as const;

/**
 * `cases` and `reviews` of a practitioner below a list: the first few that the card holds. Their cursors continue at
 * the deeper field, newest first.
 * @throws BadUserInput naming the deeper field when the arguments ask for more
 */
export function cardConnection(
  name: 'cases' | 'reviews',
  args: CardListArgs,
  lists: Lists,
  row: ResultRow,
): Connection<object> {
  const list = cardList(name, args);
  if (list === null) {
    const only = name === 'reviews' ? ' and no filter but `treatmentVerified: true`' : ' and no filter';
    throw new BadUserInput(
      `Below a list of practitioners \`${name}\` serves what the card holds: \`first\` up to ${cardMost(name)}${only}. Ask \`practitioner(id:) { ${name} }\` for more.`,
      [name],
    );
  }
  const total = row[TOTALS[list.wants]];
  const page = { limit: list.count, backwards: false, after: null, before: null };
  const shown = (lists[list.wants] ?? []).slice(0, list.count);
  const cursorOf = (node: object) => {
    const { id, [DAY[name]]: day } = node as Record<string, string>;
    return encodeCursor(name, [day ?? null, decodeGlobalId(id ?? '')?.id ?? null]);
  };
  const connection = toConnection(shown, page, cursorOf, () => total);
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: total > shown.length } };
}
