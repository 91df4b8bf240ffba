import type { Page } from '../../../graphql/relay/index.ts';
import { pointsSql } from '../tags.ts';
import { cheapestSql, conditions, distanceSql, matchingSql, Parameters, where } from './conditions.ts';
import type { DirectoryFilter } from './filter.ts';
import { beyond, orderBy, orderColumns, positions, type Position, type PractitionerOrder } from './order.ts';

/** Pieces of a card that are one column each. */
export const WHOLE_PIECES = ['profile', 'clinic', 'locations', 'rating', 'healed_evidence'] as const;
export type WholePiece = (typeof WHOLE_PIECES)[number];

/** What a selection needs of each result, so that the statement reads no more. */
export interface Wants {
  readonly pieces: ReadonlySet<WholePiece>;
  readonly rank: boolean;
  readonly distance: boolean;
  readonly matching: boolean;
  readonly priceForNeed: boolean;
  readonly credentials: boolean;
  readonly prices: boolean;
  /** How many of each, at most what a card holds; 0 for none. */
  readonly reviews: number;
  readonly verifiedReviews: number;
  readonly cases: number;
  readonly totals: boolean;
}

/** One result as the statement returns it; pieces are JSON text in the shape of the public schema. */
export interface ResultRow extends Readonly<Record<WholePiece, string>> {
  readonly clinic_id: string;
  readonly practitioner_id: string;
  readonly in_date: boolean;
  /** The order's columns, as `o0`, `o1`, ...: what the cursor holds. */
  readonly [order: `o${number}`]: number | string;
  readonly distance: number | null;
  readonly matching: number | null;
  readonly price: string | null;
  /** Millionths of the stored part of the rank. */
  readonly rank: number;
  readonly rank_parts: string;
  readonly credentials_in_date: boolean;
  readonly credentials: string;
  readonly prices: string;
  readonly reviews: string;
  readonly verified_reviews: string;
  readonly cases: string;
  readonly case_total: number;
  readonly review_total: number;
  readonly verified_review_total: number;
}

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** A whole search: one statement that finds the page in the narrow rows and then reads the winners' cards. */
export interface Search {
  readonly filter: DirectoryFilter;
  readonly order: PractitionerOrder;
  readonly page: Page;
  readonly wants: Wants;
  readonly now: Date;
}

/** The statement of a search. It returns up to `page.limit + 1` rows in the order of reading. */
export function searchStatement({ filter, order, page, wants, now }: Search): Statement {
  const parameters = new Parameters();
  const at = parameters.add(now, 'timestamptz');
  const columns = orderColumns(order, filter, at, parameters);
  const { after, before } = positions(order, columns, page);
  const found = conditions(filter, at, parameters);
  const limit = parameters.add(page.limit + 1, 'integer');
  const branch = (tier: boolean | null) => {
    const all = [...found];
    if (tier !== null) all.push(`${tier ? '' : 'not '}s.any_during @> ${at}`);
    for (const [position, reversed] of [
      [after, false],
      [before, true],
    ] as const) {
      if (position !== null && (tier === null || position.inDate === tier)) {
        all.push(beyond(columns, position.values, reversed, parameters));
      }
    }
    return `(select s.clinic_id, s.practitioner_id, ${tier ?? 'false'} as in_date,
        ${columns.map((column, i) => `${column.sql} as o${i}`).join(', ')}
      from directory_search s where ${where(all)}
      order by ${orderBy(columns, page.backwards)} limit ${limit})`;
  };
  const branches = tiers(order, page, after, before).map(branch);
  const winners = branches.length === 1 ? branches[0]! : `(${branches.join('\n union all\n')} limit ${limit})`;
  const named = columns.map((column, i) => ({ ...column, sql: `w.o${i}` }));
  const text = `select ${outputs(filter, wants, at, parameters).join(',\n ')}
    from ${winners} w
    join directory_card c on c.clinic_id = w.clinic_id and c.practitioner_id = w.practitioner_id
    join directory_search s on s.clinic_id = w.clinic_id and s.practitioner_id = w.practitioner_id
    order by w.in_date${page.backwards ? '' : ' desc'}, ${orderBy(named, page.backwards)}`;
  return { text, values: parameters.values };
}

/**
 * By rank, those with a verified credential in date come first: a tier of its own, read only as far as the page
 * needs, so that no stored rank depends on the day. Postgres appends the second tier only when the first ran out.
 */
function tiers(
  order: PractitionerOrder,
  page: Page,
  after: Position | null,
  before: Position | null,
): (boolean | null)[] {
  if (order !== 'rank') return [null];
  const open = [true, false].filter((tier) => !(after && !after.inDate && tier) && !(before && before.inDate && !tier));
  return page.backwards ? open.reverse() : open;
}

const list = (sql: string) => `'[' || coalesce(${sql}, '') || ']'`;

function outputs(filter: DirectoryFilter, wants: Wants, now: string, parameters: Parameters): string[] {
  const selected = ['w.*', ...[...wants.pieces].map((piece) => `c.${piece}`)];
  if (wants.rank) selected.push('s.rank', 'c.rank_parts', `s.any_during @> ${now} as credentials_in_date`);
  if (wants.distance) selected.push(`${distanceSql(filter, parameters)} as distance`);
  if (wants.matching) selected.push(`${matchingSql(filter)} as matching`);
  if (wants.priceForNeed) selected.push(`c.prices[${cheapestSql(filter, now, parameters)}] as price`);
  for (const name of ['credentials', 'prices'] as const) {
    if (!wants[name]) continue;
    const instants = name === 'credentials' ? 'credential_during' : 'price_during';
    selected.push(
      `${list(`(select string_agg(x.json, ',' order by x.place) from unnest(c.${name}, c.${instants})
        with ordinality as x (json, during, place) where x.during @> ${now})`)} as ${name}`,
    );
  }
  if (wants.reviews > 0) selected.push(`${list(`array_to_string(c.reviews[1:${wants.reviews}], ',')`)} as reviews`);
  if (wants.verifiedReviews > 0) {
    selected.push(
      `${list(`array_to_string(c.verified_reviews[1:${wants.verifiedReviews}], ',')`)} as verified_reviews`,
    );
  }
  if (wants.cases > 0) {
    selected.push(
      `${list(`(select string_agg(c.cases[k.place], ',' order by k.points desc, k.place) from (
        select t.place, ${pointsSql(filter.need, 't.tag')} as points
        from unnest(c.case_tags) with ordinality as t (tag, place)
        order by points desc, t.place limit ${wants.cases}) k)`)} as cases`,
    );
  }
  if (wants.totals) selected.push('c.case_total', 'c.review_total', 'c.verified_review_total');
  return selected;
}

/** The statement that counts all results of a filter. */
export function countStatement(filter: DirectoryFilter, now: Date): Statement {
  const parameters = new Parameters();
  const at = parameters.add(now, 'timestamptz');
  // The instant is a parameter whether or not a condition needs it.
  const all = [`${at} is not null`, ...conditions(filter, at, parameters)];
  return {
    text: `select count(*)::integer as count from directory_search s where ${where(all)}`,
    values: parameters.values,
  };
}
