import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import type { Reach } from '../../platform/policy.ts';
import type { ManagedReviewFilter } from './review.managed.input.ts';
import type { ManagedReview } from './review.managed.type.ts';

/** A row of the inbox, before its ratings of aspects are put together. */
export type ManagedRow = Omit<ManagedReview, 'aspects'> & Readonly<Record<`rating_${string}`, number | null>>;

/** Texts are looked through in so many of the newest reviews that meet the other conditions: no index serves them. */
const SEARCHED = 5_000;

const reviewedOn = { sql: 'r.reviewed_on', property: 'reviewedOn', type: 'date', part: 'day' } as const;
const id = { sql: 'r.id', property: 'id', type: 'uuid', part: 'uuid' } as const;
const byDay = (name: string, descending: boolean): Keyset => ({
  name,
  columns: [
    { ...reviewedOn, descending },
    { ...id, descending },
  ],
});

/** The orders of the inbox. */
export const REVIEW_ORDERS = {
  NEWEST: byDay('managedReviews', true),
  OLDEST: byDay('managedReviewsOldest', false),
  LOWEST_RATING: {
    name: 'managedReviewsLowest',
    columns: [
      { sql: 'r.rating', property: 'rating', type: 'integer', part: 'integer', descending: false },
      { ...reviewedOn, descending: true },
      { ...id, descending: true },
    ],
  },
} satisfies Record<string, Keyset>;

const AWAITS = `exists (select from review_to_answer w where w.clinic_id = $1 and w.review_id = r.id)`;
const DISPUTED = `exists (select from review_dispute d
  where d.clinic_id = $1 and d.review_id = r.id and d.status = 'open')`;

/** Which reviews somebody reaches: those at the locations, those of the practitioner. */
export function reached(reach: Reach, parameters: Parameters): string[] {
  if (reach.everything) return [];
  const places = `r.location_id = any(${parameters.add(reach.locationIds, 'uuid[]')})`;
  if (reach.practitionerId === null) return [places];
  return [`(${places} or r.practitioner_id = ${parameters.add(reach.practitionerId, 'uuid')})`];
}

/** Ids in a filter, already those of the clinic's own rows. */
export interface InboxFilter extends Omit<ManagedReviewFilter, 'locationIds' | 'practitionerIds'> {
  readonly locationIds: readonly string[] | null;
  readonly practitionerIds: readonly string[] | null;
}

function conditions(filter: InboxFilter, parameters: Parameters): string[] {
  const not = (is: boolean) => (is ? '' : 'not ');
  const among = (column: string, values: readonly unknown[] | null | undefined, type: string) =>
    values ? [`r.${column} = any(${parameters.add(values, type)})`] : [];
  const { answered, disputed, toAnswer, since, until } = filter;
  return [
    ...among('location_id', filter.locationIds, 'uuid[]'),
    ...among('practitioner_id', filter.practitionerIds, 'uuid[]'),
    ...among('rating', filter.ratings, 'integer[]'),
    ...among('status', filter.statuses, 'text[]'),
    ...among('source', filter.sources, 'text[]'),
    ...(answered === null || answered === undefined ? [] : [`${not(!answered)}${AWAITS}`]),
    ...(disputed === null || disputed === undefined ? [] : [`${not(disputed)}${DISPUTED}`]),
    ...(toAnswer ? [AWAITS, `r.status = 'published'`] : []),
    ...(since ? [`r.reviewed_on >= ${parameters.add(since, 'date')}`] : []),
    ...(until ? [`r.reviewed_on <= ${parameters.add(until, 'date')}`] : []),
  ];
}

/** FROM and WHERE of a list: with words to look for, within a window of the newest. */
function listed(reaches: readonly Reach[], filter: InboxFilter, parameters: Parameters): string {
  const where = [
    'r.clinic_id = $1',
    ...reaches.flatMap((reach) => reached(reach, parameters)),
    ...conditions(filter, parameters),
  ].join(' and ');
  const words = filter.search?.trim();
  if (!words) return `from review r where ${where}`;
  return `from (select r.* from review r where ${where} order by r.reviewed_on desc, r.id desc limit ${SEARCHED}) r
    where strpos(lower(concat_ws(' ', r.title, r.body, r.client_name)), lower(${parameters.add(words, 'text')})) > 0`;
}

/** JSON keeps instants as texts. */
const lines = (table: string, fields: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${table} h
    where h.clinic_id = $1 and h.review_id = r.id)`;

const COLUMNS = `r.clinic_id as "clinicId", r.id, r.status, r.source, r.rating, r.rating_naturalness, r.rating_match,
  r.rating_comfort, r.rating_hygiene, r.rating_aftercare, r.title, r.body, r.language, r.client_name as "clientName",
  ${dayText('r.reviewed_on')} as "reviewedOn", ${dayText('r.treatment_completed_on')} as "treatmentCompletedOn",
  r.practitioner_id as "practitionerId", r.location_id as "locationId",
  (select p.name from practitioner p where p.clinic_id = $1 and p.id = r.practitioner_id) as "practitionerName",
  (select l.name from location l where l.clinic_id = $1 and l.id = r.location_id) as "locationName",
  (select json_build_object('body', y.body, 'writtenOn', y.written_on, 'version', y.version)
   from review_reply y where y.clinic_id = $1 and y.review_id = r.id) as reply,
  (select json_build_object('reason', d.reason, 'statement', d.statement, 'status', d.status, 'openedAt', d.opened_at,
     'dueAt', d.due_at, 'decidedAt', d.decided_at, 'note', d.note)
   from review_dispute d where d.clinic_id = $1 and d.review_id = r.id order by d.opened_at desc, d.id desc limit 1) as dispute,
  ${lines('review_follow_up', `'month', h.month, 'rating', h.rating, 'body', h.body, 'writtenOn', h.written_on`, 'h.month')} as "followUps",
  ${lines('review_reply_history', `'body', h.body, 'writtenOn', h.written_on, 'change', h.change, 'happenedAt', h.happened_at`, 'h.happened_at desc, h.id desc')} as "replyHistory",
  ${lines('review_moderation', `'action', h.action, 'reason', h.reason, 'decidedBy', h.decided_by, 'happenedAt', h.happened_at`, 'h.happened_at desc, h.id desc')} as moderation`;

/** The clinic's reviews as its people work through them. */
export const managedReviews = (tx: ClinicTx) => ({
  page(reaches: readonly Reach[], filter: InboxFilter, order: Keyset, page: Page): Promise<ManagedRow[]> {
    const parameters = new Parameters(tx.clinicId);
    const from = listed(reaches, filter, parameters);
    const within = keysetConditions(order, page, parameters).map((condition) => ` and ${condition}`);
    const by = keysetOrderBy(order, page);
    return tx.query<ManagedRow>(
      `select ${COLUMNS} from (select r.* ${from}${within.join('')} order by ${by} limit ${page.limit + 1}) r
       order by ${by}`,
      parameters.values,
    );
  },

  /** How many there are, up to {@link COUNTED}. */
  async count(reaches: readonly Reach[], filter: InboxFilter): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (select 1 ${listed(reaches, filter, parameters)} limit ${COUNTED}) c`,
      parameters.values,
    );
    return row!.count;
  },

  async one(id: string): Promise<ManagedRow | null> {
    const rows = await tx.query<ManagedRow>(`select ${COLUMNS} from review r where r.clinic_id = $1 and r.id = $2`, [
      tx.clinicId,
      id,
    ]);
    return rows[0] ?? null;
  },

  /** Published reviews of a location by month, oldest first, from a day on. */
  byMonth(locationId: string, from: string): Promise<{ month: string; count: number; sum: number }[]> {
    return tx.query(
      `select to_char(date_trunc('month', r.reviewed_on), 'YYYY-MM-DD') as month, count(*)::int as count,
         sum(r.rating)::int as sum
       from review r
       where r.clinic_id = $1 and r.location_id = $2 and r.status = 'published' and r.reviewed_on >= $3::date
       group by 1 order by 1`,
      [tx.clinicId, locationId, from],
    );
  },
});
