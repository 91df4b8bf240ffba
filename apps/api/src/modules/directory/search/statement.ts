import type { Page } from '../../../graphql/relay/index.ts';
import { pointsSql } from '../tags.ts';
import {
  boxSql,
  cheapConditions,
  cheapestSql,
  conditions,
  dearConditions,
  distanceSql,
  matchingSql,
  Parameters,
  where,
} from './conditions.ts';
import type { DirectoryFilter } from './filter.ts';
import {
  beyond,
  orderBy,
  orderColumns,
  positions,
  type OrderColumn,
  type Position,
  type PractitionerOrder,
} from './order.ts';

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
  /** Whether its plan is kept: the same text comes again and again. */
  readonly prepared?: boolean;
}

/** A whole search: one statement that finds the page in the narrow rows and then reads the winners' cards. */
export interface Search {
  readonly filter: DirectoryFilter;
  readonly order: PractitionerOrder;
  readonly page: Page;
  readonly wants: Wants;
  readonly now: Date;
}

/**
 * The statement of a search. It returns up to `page.limit + 1` rows in the order of reading.
 *
 * By rank it is the same text for every question with the same parts, and each way through it has one sensible plan:
 * Postgres plans it once a connection (see `Doors.readPrepared`).
 */
export function searchStatement({ filter, order, page, wants, now }: Search): Statement {
  const parameters = new Parameters();
  const at = parameters.add(now, 'timestamptz');
  const columns = orderColumns(order, filter, at, parameters);
  const found: Found = { filter, page, columns, at, parameters, ...positions(order, columns, page) };
  const limit = parameters.add(page.limit + 1, 'integer');
  const branches = order === 'rank' ? byRank(found, limit) : [inOrder(found, limit)];
  const winners = branches.length === 1 ? branches[0]! : `(${branches.join('\n union all\n')} limit ${limit})`;
  const named = columns.map((column, i) => ({ ...column, sql: `w.o${i}` }));
  const text = `${order === 'rank' ? fewSql(filter, parameters) : ''}select ${outputs(filter, wants, at, parameters).join(',\n ')}
    from ${winners} w
    join directory_card c on c.clinic_id = w.clinic_id and c.practitioner_id = w.practitioner_id
    join directory_search s on s.clinic_id = w.clinic_id and s.practitioner_id = w.practitioner_id
    order by w.in_date${page.backwards ? '' : ' desc'}, ${orderBy(named, page.backwards)}`;
  return { text, values: parameters.values, prepared: order === 'rank' };
}

/** What the branches of a search share. */
interface Found {
  readonly filter: DirectoryFilter;
  readonly page: Page;
  readonly columns: readonly OrderColumn[];
  readonly at: string;
  readonly parameters: Parameters;
  readonly after: Position | null;
  readonly before: Position | null;
}

const selected = (columns: readonly OrderColumn[], inDate: string) =>
  `s.clinic_id, s.practitioner_id, ${inDate} as in_date, ${columns.map((column, i) => `${column.sql} as o${i}`).join(', ')}`;

/** By anything but rank, validity is no tier: one branch. */
function inOrder({ filter, page, columns, at, parameters, after, before }: Found, limit: string): string {
  // Named in any case: Postgres refuses a parameter that no text names. The planner drops the constant.
  const all = [`${at} is not null`, ...conditions(filter, at, parameters)];
  if (after !== null) all.push(beyond(columns, after.values, false, parameters));
  if (before !== null) all.push(beyond(columns, before.values, true, parameters));
  return `(select ${selected(columns, 'false')} from directory_search s where ${where(all)}
      order by ${orderBy(columns, page.backwards)} limit ${limit})`;
}

/** Up to so many rows around a place, all are looked at; beyond that, reading by rank finds a page sooner. */
const FEW_AROUND = 300;

/** Whether few work around the searched place: known before the search takes one of its two ways. */
function fewSql({ near }: DirectoryFilter, parameters: Parameters): string {
  if (near === null) return '';
  return `with around as materialized (select count(*) < ${FEW_AROUND} as few
      from (select from directory_search s where ${boxSql(near, parameters)} limit ${FEW_AROUND}) a)
    `;
}

/**
 * By rank: either reads down the rank until the page is full, tier by tier, which takes the same time however many
 * practitioners there are; or, where few work around the place, looks at all of those.
 */
function byRank(found: Found, limit: string): string[] {
  const { filter, page, columns, at, parameters, after, before } = found;
  const order = orderBy(columns, page.backwards);
  const down = [...cheapConditions(filter, at, parameters, 'by rank'), ...dearConditions(filter, at, parameters)];
  const branches = tiers(page, after, before).map((tier) => {
    const all = filter.near === null ? [...down] : ['not (select few from around)', ...down];
    all.push(`${tier ? '' : 'not '}s.any_during @> ${at}`);
    if (after?.inDate === tier) all.push(beyond(columns, after.values, false, parameters));
    if (before?.inDate === tier) all.push(beyond(columns, before.values, true, parameters));
    return `(select ${selected(columns, String(tier))} from directory_search s where ${where(all)}
      order by ${order} limit ${limit})`;
  });
  if (filter.near === null) return branches;
  const inDate = `s.any_during @> ${at}`;
  const all = ['(select few from around)', ...cheapConditions(filter, at, parameters, 'by place')];
  // Beyond a position: in its own tier by the columns, and the whole of the tier behind it.
  if (after !== null) {
    const own = beyond(columns, after.values, false, parameters);
    all.push(after.inDate ? `(not ${inDate} or ${own})` : `(not ${inDate} and ${own})`);
  }
  if (before !== null) {
    const own = beyond(columns, before.values, true, parameters);
    all.push(before.inDate ? `(${inDate} and ${own})` : `(${inDate} or ${own})`);
  }
  // `offset 0` keeps what is dear out of the sort: it is asked in the order of rank until the page is full.
  const around = `(select ${selected(columns, inDate)} from (
        select s.* from directory_search s where ${where(all)}
        order by ${inDate}${page.backwards ? '' : ' desc'}, ${order} offset 0
      ) s where ${where(dearConditions(filter, at, parameters))} limit ${limit})`;
  return [...branches, around];
}

/**
 * By rank, those with a verified credential in date come first: a tier of its own, read only as far as the page
 * needs, so that no stored rank depends on the day. Postgres appends the second tier only when the first ran out.
 */
function tiers(page: Page, after: Position | null, before: Position | null): boolean[] {
  const open = [true, false].filter((tier) => !(after && !after.inDate && tier) && !(before && before.inDate && !tier));
  return page.backwards ? open.reverse() : open;
}

const list = (sql: string) => `'[' || coalesce(${sql}, '') || ']'`;

function outputs(filter: DirectoryFilter, wants: Wants, now: string, parameters: Parameters): string[] {
  const columns = ['w.*', ...[...wants.pieces].map((piece) => `c.${piece}`)];
  if (wants.rank) columns.push('s.rank', 'c.rank_parts', `s.any_during @> ${now} as credentials_in_date`);
  if (wants.distance) columns.push(`${distanceSql(filter, parameters)} as distance`);
  if (wants.matching) columns.push(`${matchingSql(filter, parameters)} as matching`);
  if (wants.priceForNeed) columns.push(`c.prices[${cheapestSql(filter, now, parameters)}] as price`);
  for (const name of ['credentials', 'prices'] as const) {
    if (!wants[name]) continue;
    const instants = name === 'credentials' ? 'credential_during' : 'price_during';
    columns.push(
      `${list(`(select string_agg(x.json, ',' order by x.place) from unnest(c.${name}, c.${instants})
        with ordinality as x (json, during, place) where x.during @> ${now})`)} as ${name}`,
    );
  }
  if (wants.reviews > 0) columns.push(`${list(`array_to_string(c.reviews[1:${wants.reviews}], ',')`)} as reviews`);
  if (wants.verifiedReviews > 0) {
    columns.push(`${list(`array_to_string(c.verified_reviews[1:${wants.verifiedReviews}], ',')`)} as verified_reviews`);
  }
  if (wants.cases > 0) {
    columns.push(
      // Unnested, not picked by subscript: each subscript would unpack the whole list again.
      `${list(`(select string_agg(k.json, ',' order by k.points desc, k.place) from (
        select t.json, t.place, ${pointsSql(filter.need, parameters.put, 't.tag')} as points
        from unnest(c.cases, c.case_tags) with ordinality as t (json, tag, place)
        order by points desc, t.place limit ${wants.cases}) k)`)} as cases`,
    );
  }
  if (wants.totals) columns.push('c.case_total', 'c.review_total', 'c.verified_review_total');
  return columns;
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
