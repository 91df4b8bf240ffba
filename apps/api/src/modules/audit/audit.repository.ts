import type { Changes, Tx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';

/** Which entries to read; ids are bare. */
export interface AuditConditions {
  readonly actorId: string | null;
  /** Done by nobody who was signed in, on behalf of this. */
  readonly unnamed: EventRow['actorKind'] | null;
  readonly kind: string | null;
  readonly noun: string | null;
  readonly subjectId: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
}

/** A row of `event`. */
export interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly actorKind: 'member' | 'client' | 'operator' | 'worker';
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly changes: Changes | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly requestId: string | null;
  readonly happenedAt: Date;
}

/** Who is in the trail. */
export type TrailActor = Pick<EventRow, 'actorName' | 'actorKind'> & { readonly actorId: string };

/** A place in the trail. */
export interface AuditPosition {
  readonly at: string;
  readonly id: string;
}

/** Where a page of the trail begins and ends. */
export interface AuditSlice {
  readonly limit: number;
  readonly backwards: boolean;
  readonly after: AuditPosition | null;
  readonly before: AuditPosition | null;
}

const COLUMNS = `id, kind, subject_type as "subjectType", subject_id as "subjectId", actor_kind as "actorKind",
  actor_id as "actorId", actor_name as "actorName", reason, detail, changes, address, device,
  request_id as "requestId", happened_at as "happenedAt"`;

/** Names of records by type: what each is called now, for those that have a name. */
const NAMES: Readonly<Record<string, { readonly table: string; readonly name: string }>> = {
  clinic: { table: 'clinic', name: 'name' },
  location: { table: 'location', name: 'name' },
  practitioner: { table: 'practitioner', name: 'name' },
  certification: { table: 'certification', name: 'title' },
  portfolio_case: { table: 'portfolio_case', name: 'title' },
  review: { table: 'review', name: 'title' },
  import_job: {
    table: 'import_job',
    name: `(select string_agg(file ->> 'name', ', ') from jsonb_array_elements(files) file)`,
  },
  setting: { table: 'setting', name: `nullif(country_code, '')` },
};

/** The audit trail of the transaction's clinic. */
export const auditTrail = (tx: Tx) => new AuditTrail(tx);

class AuditTrail {
  constructor(private readonly tx: Tx) {}

  /** Newest first; read in reverse when the slice is. */
  page(conditions: AuditConditions, { limit, backwards, after, before }: AuditSlice): Promise<EventRow[]> {
    const values: unknown[] = [];
    const where = this.#where(conditions, values);
    const add = (value: unknown) => `$${values.push(value)}`;
    if (after) where.push(`(happened_at, id) < (${add(after.at)}::timestamptz, ${add(after.id)}::uuid)`);
    if (before) where.push(`(happened_at, id) > (${add(before.at)}::timestamptz, ${add(before.id)}::uuid)`);
    const way = backwards ? 'asc' : 'desc';
    return this.tx.query<EventRow>(
      `select ${COLUMNS} from event where ${where.join(' and ')} order by happened_at ${way}, id ${way} limit ${add(limit)}`,
      values,
    );
  }

  /** One entry. */
  async find(id: string): Promise<EventRow | null> {
    const [row] = await this.tx.query<EventRow>(`select ${COLUMNS} from event where clinic_id = $1 and id = $2`, [
      this.tx.clinicId,
      id,
    ]);
    return row ?? null;
  }

  /** How many there are, counted up to `most`. */
  async count(conditions: AuditConditions, most: number): Promise<number> {
    const values: unknown[] = [];
    const where = this.#where(conditions, values).join(' and ');
    const [row] = await this.tx.query<{ n: number }>(
      `select count(*)::int as n from (select 1 from event where ${where} limit ${most}) counted`,
      values,
    );
    return row?.n ?? 0;
  }

  /** What records are called, by id; all types in one statement. */
  async names(subjects: readonly Pick<EventRow, 'subjectType' | 'subjectId'>[]): Promise<Map<string, string>> {
    const byTable = Map.groupBy(
      subjects.filter(({ subjectType }) => NAMES[subjectType]),
      ({ subjectType }) => subjectType,
    );
    if (byTable.size === 0) return new Map();
    const values: unknown[] = [this.tx.clinicId];
    const parts = [...byTable].map(([type, rows]) => {
      const { table, name } = NAMES[type]!;
      const ids = `$${values.push([...new Set(rows.map(({ subjectId }) => subjectId))])}::uuid[]`;
      const key = table === 'clinic' ? 'id' : 'clinic_id';
      return `select id, ${name} as name from ${table} where ${key} = $1 and id = any(${ids})`;
    });
    const found = await this.tx.query<{ id: string; name: string | null }>(parts.join(' union all '), values);
    return new Map(found.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
  }

  /** Operators in the trail whose name there holds the text, each once: the index is leapt through from one to the next. */
  operators(search: string, most: number): Promise<TrailActor[]> {
    return this.tx.query<TrailActor>(
      `with recursive operator as (
         (select actor_id, actor_name from event
          where clinic_id = $1 and actor_kind = 'operator' and actor_id is not null order by actor_id limit 1)
         union all
         select next.actor_id, next.actor_name from operator o cross join lateral (
           select e.actor_id, e.actor_name from event e
           where e.clinic_id = $1 and e.actor_kind = 'operator' and e.actor_id > o.actor_id
           order by e.actor_id limit 1) next)
       select actor_id as "actorId", actor_name as "actorName", 'operator' as "actorKind" from operator
       where strpos(lower(actor_name), lower($2)) > 0 order by lower(actor_name), actor_id limit ${most}`,
      [this.tx.clinicId, search.trim()],
    );
  }

  /** Those of the accounts that are in the trail, as they were named there last. */
  named(accountIds: readonly string[]): Promise<TrailActor[]> {
    if (accountIds.length === 0) return Promise.resolve([]);
    return this.tx.query<TrailActor>(
      `select last.* from unnest($2::uuid[]) as wanted(id) cross join lateral (
         select e.actor_id as "actorId", e.actor_name as "actorName", e.actor_kind as "actorKind" from event e
         where e.clinic_id = $1 and e.actor_id = wanted.id order by e.happened_at desc, e.id desc limit 1) last`,
      [this.tx.clinicId, accountIds],
    );
  }

  /** Whether a record of the clinic lies at one of those locations. */
  async liesAt(subjectId: string, { locationIds }: Pick<Reach, 'locationIds'>): Promise<boolean> {
    const [row] = await this.tx.query<{ lies: boolean }>(
      `with at_them as (
         select practitioner_id from practitioner_location where clinic_id = $1 and location_id = any($3::uuid[]))
       select $2::uuid = any($3::uuid[])
         or exists (select from at_them where practitioner_id = $2)
         or exists (select from certification where clinic_id = $1 and id = $2
              and (location_id = any($3) or practitioner_id in (select practitioner_id from at_them)))
         or exists (select from portfolio_case where clinic_id = $1 and id = $2
              and (location_id = any($3) or practitioner_id in (select practitioner_id from at_them)))
         or exists (select from photo p join portfolio_case c on c.clinic_id = $1 and c.id = p.case_id
              where p.clinic_id = $1 and p.id = $2
                and (c.location_id = any($3) or c.practitioner_id in (select practitioner_id from at_them)))
         or exists (select from review where clinic_id = $1 and id = $2
              and (location_id = any($3) or practitioner_id in (select practitioner_id from at_them)))
         or exists (select from price where clinic_id = $1 and id = $2 and location_id = any($3)) as lies`,
      [this.tx.clinicId, subjectId, locationIds],
    );
    return row?.lies ?? false;
  }

  #where({ actorId, unnamed, kind, noun, subjectId, since, until }: AuditConditions, values: unknown[]): string[] {
    const add = (value: unknown) => `$${values.push(value)}`;
    const where = [`clinic_id = ${add(this.tx.clinicId)}`];
    if (actorId !== null) where.push(`actor_id = ${add(actorId)}`);
    if (unnamed !== null) where.push(`actor_id is null and actor_kind = ${add(unnamed)}`);
    if (kind !== null) where.push(`kind = ${add(kind)}`);
    if (noun !== null) where.push(`split_part(kind, '.', 1) = ${add(noun)}`);
    if (subjectId !== null) where.push(`subject_id = ${add(subjectId)}`);
    if (since !== null) where.push(`happened_at >= ${add(since)}`);
    if (until !== null) where.push(`happened_at < ${add(until)}`);
    return where;
  }
}
