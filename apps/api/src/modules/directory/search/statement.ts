import type { Page } from '../../../graphql/relay/index.ts';
import { pointsSql } from '../tags.ts';
import {
  boxSql,
  cheapConditions,
  cheapestSql,
  conditions,
  dearConditions,
  distanceSql,
  edgesSql,
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

/** Pieces of a result that are one column each. */
export const WHOLE_PIECES = ['profile', 'clinic', 'locations', 'rating', 'healed_evidence'] as const;
export type WholePiece = (typeof WHOLE_PIECES)[number];

/** Pieces that a card holds whole; of all but the prices the entry holds what lists usually show. */
export const PIECES = [
  ...(['profile', 'clinic', 'locations', 'rating', 'credentials', 'prices'] as const),
  ...(['reviews', 'verified_reviews', 'cases'] as const),
] as const;
export type Piece = (typeof PIECES)[number] | WholePiece;

/** What a selection needs of each result, so that the statement reads no more. */
export interface Wants {
  readonly pieces: ReadonlySet<WholePiece>;
  /** Pieces of which the entry holds too little. */
  readonly fromCard: ReadonlySet<string>;
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
  const { before: common, branches } =
    order === 'rank' ? byRank(found, limit) : { before: '', branches: [inOrder(found, limit)] };
  const winners = branches.length === 1 ? branches[0]! : `(${branches.join('\n union all\n')} limit ${limit})`;
  const named = columns.map((column, i) => ({ ...column, sql: `w.o${i}` }));
  const shown = outputs(filter, wants, at, parameters).join(',\n ');
  const joined = (table: string, alias: string) =>
    `join ${table} ${alias} on ${alias}.clinic_id = w.clinic_id and ${alias}.practitioner_id = w.practitioner_id`;
  const text = `${common}select ${shown}
    from ${winners} w
    ${/\be\./.test(shown) ? joined('directory_entry', 'e') : ''}
    ${/\bc\./.test(shown) ? joined('directory_card', 'c') : ''}
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

/** With fewer rows than this around a place, all of them are looked at. */
const FEW_AROUND = 300;

/** How far down the rank a search near a place reads at most before it looks at everything around the place. */
const READ_DOWN = 4_000;

/**
 * By rank: without a place, down the rank until the page is full, tier by tier. Near a place, down the rank too, as
 * far as READ_DOWN: where many work, that fills a page in the same time however many there are. Otherwise everything
 * around the place is looked at, which is bounded by the place.
 */
function byRank(found: Found, limit: string): { before: string; branches: string[] } {
  const { filter, page, columns, at, parameters, after, before } = found;
  const { near } = filter;
  const order = orderBy(columns, page.backwards);
  const inDate = `s.any_during @> ${at}`;
  const tier = (open: boolean, rows: string, more: readonly string[]) => {
    const all = [
      ...cheapConditions(filter, at, parameters, 'by rank'),
      ...dearConditions(filter, at, parameters),
      `${open ? '' : 'not '}${inDate}`,
      ...more,
    ];
    return `select ${selected(columns, String(open))} from ${rows} s where ${where(all)}`;
  };
  const past = (open: boolean) => {
    const own: string[] = [];
    if (after?.inDate === open) own.push(beyond(columns, after.values, false, parameters));
    if (before?.inDate === open) own.push(beyond(columns, before.values, true, parameters));
    return own;
  };
  const open = tiers(page, after, before);
  if (near === null) {
    const branches = open.map(
      (own) => `(${tier(own, 'directory_search', past(own))} order by ${order} limit ${limit})`,
    );
    return { before: '', branches };
  }
  const few = `select count(*) < ${FEW_AROUND} as few
      from (select from directory_search s where ${boxSql(near, parameters)} limit ${FEW_AROUND}) a`;
  // Who lies within reach is told from the index alone; only their rows are read.
  const down = () => `(select h.* from (
        select s.clinic_id, s.practitioner_id, s.rank, s.south, s.north, s.west, s.east from directory_search s
        where ${where(['not (select few from around)', ...past(true)])} order by ${order} limit ${READ_DOWN}
      ) s
      join directory_search h on h.clinic_id = s.clinic_id and h.practitioner_id = s.practitioner_id
      where ${edgesSql(near, parameters)} order by ${order})`;
  const top = open[0] ? `${tier(true, down(), [])} limit ${limit}` : `${tier(true, 'directory_search', ['false'])}`;
  const full = `(select count(*) from top) >= ${limit}`;
  return {
    before: `with around as materialized (${few}), top as materialized (${top})
    `,
    branches: [`(select * from top where ${full})`, aroundSql(found, limit, `not (${full})`)],
  };
}

/** The page out of everything around the place, when `gate` says so. */
function aroundSql({ filter, page, columns, at, parameters, after, before }: Found, limit: string, gate: string) {
  const inDate = `s.any_during @> ${at}`;
  const all = [gate, ...cheapConditions(filter, at, parameters, 'by place')];
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
  return `(select ${selected(columns, inDate)} from (
        select s.* from directory_search s where ${where(all)}
        order by ${inDate}${page.backwards ? '' : ' desc'}, ${orderBy(columns, page.backwards)} offset 0
      ) s where ${where(dearConditions(filter, at, parameters))} limit ${limit})`;
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
  const kept = (piece: string) => `${piece === 'prices' || wants.fromCard.has(piece) ? 'c' : 'e'}.${piece}`;
  const beside = (piece: string, column: string) => kept(piece).replace(piece, column);
  const columns = ['w.*', ...[...wants.pieces].map(kept)];
  if (wants.rank) columns.push('s.rank', 'e.rank_parts', `s.any_during @> ${now} as credentials_in_date`);
  if (wants.distance)
    columns.push(`round((${distanceSql(filter, parameters)})::numeric, 1)::double precision as distance`);
  if (wants.matching) columns.push(`${matchingSql(filter, parameters)} as matching`);
  if (wants.priceForNeed) columns.push(`c.prices[${cheapestSql(filter, now, parameters)}] as price`);
  for (const name of ['credentials', 'prices'] as const) {
    if (!wants[name]) continue;
    const instants = beside(name, name === 'credentials' ? 'credential_during' : 'price_during');
    columns.push(
      `${list(`(select string_agg(x.json, ',' order by x.place) from unnest(${kept(name)}, ${instants})
        with ordinality as x (json, during, place) where x.during @> ${now})`)} as ${name}`,
    );
  }
  for (const [name, count] of [
    ['reviews', wants.reviews],
    ['verified_reviews', wants.verifiedReviews],
  ] as const) {
    if (count > 0) columns.push(`${list(`array_to_string((${kept(name)})[1:${count}], ',')`)} as ${name}`);
  }
  if (wants.cases > 0) {
    columns.push(
      // Unnested, not picked by subscript: each subscript would unpack the whole list again.
      `${list(`(select string_agg(k.json, ',' order by k.points desc, k.place) from (
        select t.json, t.place, ${pointsSql(filter.need, parameters.put, 't.tag')} as points
        from unnest(${kept('cases')}, ${beside('cases', 'case_tags')}) with ordinality as t (json, tag, place)
        order by points desc, t.place limit ${wants.cases}) k)`)} as cases`,
    );
  }
  if (wants.totals) columns.push('e.case_total', 'e.review_total', 'e.verified_review_total');
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
