import { caseConsent, PHOTO_MOMENTS } from '@stipple/domain';
import { keysetConditions, keysetOrderBy, Parameters, type Keyset, type Page } from '../../graphql/relay/index.ts';
import type { ClinicTx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';
import { managedCaseConditions } from './case.managed.conditions.repository.ts';
import type { ManagedCaseFilter, ManagedCaseOrder } from './case.managed.input.ts';
import type { ConsentWordType, ManagedCase, ManagedPhoto } from './case.managed.type.ts';

const column = (sql: string, property: string, descending: boolean, type: 'date' | 'uuid' | 'timestamptz') =>
  ({
    sql: `c.${sql}`,
    property,
    type,
    part: type === 'date' ? 'day' : type === 'uuid' ? 'uuid' : 'instant',
    descending,
  }) as const;

/** The orders of the list. */
export const CASE_ORDERS = {
  NEWEST: {
    name: 'managedCases',
    columns: [column('started_on', 'startedOn', true, 'date'), column('id', 'id', true, 'uuid')],
  },
  OLDEST: {
    name: 'managedCasesOldest',
    columns: [column('started_on', 'startedOn', false, 'date'), column('id', 'id', false, 'uuid')],
  },
  RECENTLY_CHANGED: {
    name: 'managedCasesChanged',
    columns: [column('updated_at', 'changedAt', true, 'timestamptz'), column('id', 'id', true, 'uuid')],
  },
} satisfies Record<keyof typeof ManagedCaseOrder, Keyset>;

/** What an edit writes of a case. */
export type CaseFacts = Pick<
  ManagedCase,
  | 'practitionerId'
  | 'locationId'
  | 'title'
  | 'story'
  | 'indication'
  | 'scale'
  | 'stage'
  | 'scarType'
  | 'fitzpatrick'
  | 'monk'
  | 'hairColour'
  | 'greyPercent'
  | 'sessions'
  | 'startedOn'
  | 'completedOn'
>;

const FACTS = {
  practitionerId: 'practitioner_id',
  locationId: 'location_id',
  title: 'title',
  story: 'story',
  indication: 'indication',
  scale: 'scale',
  stage: 'stage',
  scarType: 'scar_type',
  fitzpatrick: 'fitzpatrick',
  monk: 'monk',
  hairColour: 'hair_colour',
  greyPercent: 'grey_percent',
  sessions: 'sessions',
  startedOn: 'started_on',
  completedOn: 'completed_on',
} as const satisfies Record<keyof CaseFacts, string>;

/** The names of what an edit writes. */
export const CASE_FACTS = Object.keys(FACTS) as (keyof CaseFacts)[];

const isDay = (name: string) => name.endsWith('On');
const day = (alias: string, name: string) => `to_char(${alias}.${name}, 'YYYY-MM-DD')`;
const COLUMNS = `c.clinic_id as "clinicId", c.id, c.archived_at as "archivedAt", c.version,
  c.updated_at as "updatedAt", c.updated_at::text as "changedAt",
  p.name as "practitionerName", l.name as "locationName",
  case when c.location_id is not null then array[c.location_id] else array(select pl.location_id
    from practitioner_location pl where pl.clinic_id = $1 and pl.practitioner_id = c.practitioner_id) end as "locationIds",
  ${CASE_FACTS.map((name) => `${isDay(name) ? day('c', FACTS[name]) : `c.${FACTS[name]}`} as "${name}"`).join(', ')}`;

const BESIDE = `join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id
  left join location l on l.clinic_id = $1 and l.id = c.location_id`;

type Row = Omit<ManagedCase, 'photos' | 'consent'>;

const CARE = `array_position(array[${PHOTO_MOMENTS.map((moment) => `'${moment}'`).join(', ')}], f.moment)`;

const PHOTO_COLUMNS = `f.clinic_id as "clinicId", f.case_id as "caseId", f.id, f.file_key as "fileKey", f.moment, f.view,
  ${day('f', 'taken_on')} as "takenOn", f.days_healed as "daysHealed", f.caption, f.light, f.distance_cm as "distanceCm",
  f.background, f.hair_length_mm as "hairLengthMm", f.dry, f.retouched, f.drawing is not null as drawn, f.width, f.height,
  f.thumbhash, f.version,
  exists (select from photo_consent_entry e where e.clinic_id = $1 and e.photo_id = f.id and e.action = 'withdrawn'
    and not exists (select from photo_consent k where k.clinic_id = $1 and k.photo_id = f.id
      and k.purpose = e.purpose and k.channel = e.channel)) as withdrawn,
  (select coalesce(json_agg(json_build_object('purpose', k.purpose, 'channel', k.channel, 'party', e.party,
     'method', e.method, 'wording', e.wording, 'decidedOn', e.decided_on, 'publishedAt', u.published_at)
     order by k.purpose, k.channel), '[]')
   from photo_consent k
   join photo_consent_entry e on e.clinic_id = $1 and e.id = k.entry_id
   left join photo_publication u on u.clinic_id = $1 and u.photo_id = k.photo_id and u.purpose = k.purpose
     and u.channel = k.channel
   where k.clinic_id = $1 and k.photo_id = f.id) as consents`;

/** What was said once about photos of a case. */
type StoredWord = Omit<ConsentWordType, 'recordedBy'> & {
  readonly caseId: string;
  readonly recordedById: string | null;
};

/** The clinic's cases as its people manage them. */
export const managedCases = (tx: ClinicTx) => ({
  /** A page, with its photos: two statements. */
  async page(reach: Reach, filter: ManagedCaseFilter, order: Keyset, page: Page): Promise<ManagedCase[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = [
      ...managedCaseConditions(reach, filter, parameters, tx.clock.now()),
      ...keysetConditions(order, page, parameters),
    ];
    const by = keysetOrderBy(order, page);
    const rows = await tx.query<Row>(
      `select ${COLUMNS} from portfolio_case c ${BESIDE}
       where ${where.join(' and ')} order by ${by} limit ${page.limit + 1}`,
      parameters.values,
    );
    return this.withPhotos(rows);
  },

  async count(reach: Reach, filter: ManagedCaseFilter): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const where = managedCaseConditions(reach, filter, parameters, tx.clock.now()).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from portfolio_case c
       join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id where ${where}`,
      parameters.values,
    );
    return row!.count;
  },

  async one(caseId: string): Promise<ManagedCase | null> {
    const rows = await tx.query<Row>(
      `select ${COLUMNS} from portfolio_case c ${BESIDE} where c.clinic_id = $1 and c.id = $2`,
      [tx.clinicId, caseId],
    );
    return (await this.withPhotos(rows))[0] ?? null;
  },

  async withPhotos(rows: readonly Row[]): Promise<ManagedCase[]> {
    if (rows.length === 0) return [];
    const photos = await tx.query<ManagedPhoto>(
      `select ${PHOTO_COLUMNS} from photo f
       where f.clinic_id = $1 and f.case_id = any($2::uuid[]) and f.removed_at is null
       order by ${CARE}, f.position, f.taken_on, f.view, f.id`,
      [tx.clinicId, rows.map(({ id }) => id)],
    );
    const byCase = Map.groupBy(photos, ({ caseId }) => caseId);
    return rows.map((row) => {
      const own = byCase.get(row.id) ?? [];
      return { ...row, photos: own, consent: caseConsent(own) };
    });
  },

  /** Holds a case until the transaction ends. */
  async lock(caseId: string): Promise<void> {
    await tx.query('select id from portfolio_case where clinic_id = $1 and id = $2 for update', [tx.clinicId, caseId]);
  },

  /** Where a practitioner works; null when the clinic has no such practitioner. */
  async worksAt(practitionerId: string): Promise<readonly string[] | null> {
    const [row] = await tx.query<{ places: string[] }>(
      `select array(select pl.location_id from practitioner_location pl
         where pl.clinic_id = $1 and pl.practitioner_id = $2) as places
       from practitioner p where p.clinic_id = $1 and p.id = $2`,
      [tx.clinicId, practitionerId],
    );
    return row?.places ?? null;
  },

  async hasLocation(locationId: string): Promise<boolean> {
    const rows = await tx.query('select id from location where clinic_id = $1 and id = $2', [tx.clinicId, locationId]);
    return rows.length > 0;
  },

  async insert(id: string, facts: CaseFacts): Promise<void> {
    const now = tx.clock.now();
    const columns = ['clinic_id', 'id', 'created_at', 'updated_at', ...Object.values(FACTS)];
    await tx.query(
      `insert into portfolio_case (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      [tx.clinicId, id, now, now, ...CASE_FACTS.map((name) => facts[name])],
    );
  },

  /** Writes some columns, and that the case changed. */
  async change(caseId: string, facts: Partial<CaseFacts> & { readonly archivedAt?: Date | null }): Promise<void> {
    const names: Readonly<Record<string, string>> = { ...FACTS, archivedAt: 'archived_at' };
    const given = Object.entries(facts);
    const sets = given.map(([name], i) => `${names[name]} = $${i + 4}`);
    await tx.query(
      `update portfolio_case set ${['version = version + 1', 'updated_at = $3', ...sets].join(', ')}
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, caseId, tx.clock.now(), ...given.map(([, value]) => value)],
    );
  },

  /** What was said about the photos of a case, newest first: what was written down together stands together. */
  words(caseIds: readonly string[]): Promise<StoredWord[]> {
    return tx.query(
      `select asked.id as "caseId", w.* from unnest($2::uuid[]) as asked (id) cross join lateral (
         select e.action, e.party, e.method, e.wording, e.reference, ${day('e', 'decided_on')} as "decidedOn",
           e.recorded_by as "recordedById", e.recorded_at as "recordedAt",
           json_agg(distinct jsonb_build_object('purpose', e.purpose, 'channel', e.channel)) as scopes,
           array_agg(distinct e.photo_id) as "photoIds"
         from photo f
         join photo_consent_entry e on e.clinic_id = $1 and e.photo_id = f.id
         where f.clinic_id = $1 and f.case_id = asked.id
         group by e.action, e.party, e.method, e.wording, e.reference, e.decided_on, e.recorded_by, e.recorded_at
         order by e.recorded_at desc, e.action desc limit 200) w`,
      [tx.clinicId, caseIds],
    );
  },
});
