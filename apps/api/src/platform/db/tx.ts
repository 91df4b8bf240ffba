import type { Actor, EventKind } from '@stipple/domain';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { currentOperation } from '../operation.ts';
import { runPrepared } from './prepared.ts';

/** One open transaction behind one door. Repositories need it, and only a door makes it. */
export class Tx {
  constructor(
    private readonly runner: QueryRunner,
    /** The clinic the transaction is limited to, or `null` behind the doors that read across clinics. */
    readonly clinicId: string | null,
    readonly clock: Clock,
  ) {}

  /** TypeORM's manager of this transaction, for writes and admin lists. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs one statement with positional parameters and returns its rows. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, parameters as unknown[], true);
    return (result.records ?? []) as Row[];
  }

  /** The same for one of a few fixed texts that run all the time: parsed and planned once a connection. */
  prepared<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return runPrepared<Row>(this.runner, sql, parameters);
  }
}

/** The projector's transaction: it writes the directory, and reads the clinic's tables as any visitor would. */
export class ProjectorTx extends Tx {
  /** Runs `work` in the public role, within the same transaction. */
  async asVisitor<T>(work: () => Promise<T>): Promise<T> {
    await this.query('set local role stipple_public');
    const result = await work();
    await this.query('set local role stipple_projector');
    return result;
  }
}

/** What happened to one row: kind `<noun>.<verb in the past>`, for example `certification.verified`. */
export interface Happening {
  readonly kind: EventKind;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Facts of the change for the audit trail; never personal data beyond ids. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** What changed, each field with its value before and after; see `changesOf`. Never secrets. */
  readonly changes?: Changes;
}

/** Fields that changed: name -> value before and value after. */
export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What differs in these fields between a row before and after; `null` for a row that was not there. */
export function changesOf<Row extends object>(
  before: Partial<Row> | null,
  after: Partial<Row> | null,
  fields: readonly (keyof Row & string)[],
): Changes {
  const pairs = fields.map((field) => [field, [before?.[field] ?? null, after?.[field] ?? null]] as const);
  return Object.fromEntries(pairs.filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is)));
}

/** A transaction limited to one clinic, whose changes leave an audit event and an outbox row. */
export class ClinicTx extends Tx {
  override readonly clinicId: string;

  constructor(
    runner: QueryRunner,
    clinicId: string,
    clock: Clock,
    private readonly actor: Actor,
    private readonly reason: string | null = null,
  ) {
    super(runner, clinicId, clock);
    this.clinicId = clinicId;
  }

  /** Writes the audit event and the outbox row of a change, in the same transaction as the change itself. */
  record(happening: Happening): Promise<void> {
    return this.recordAll([happening]);
  }

  /** Like `record`, for many changes in two statements. */
  async recordAll(happenings: readonly Happening[]): Promise<void> {
    const now = this.clock.now();
    const { actor } = this;
    const actorId = 'accountId' in actor ? actor.accountId : null;
    const actorName = actor.kind === 'operator' ? actor.name : null;
    const operation = currentOperation();
    for (let start = 0; start < happenings.length; start += 500) {
      const batch = happenings.slice(start, start + 500);
      const ids = batch.map(() => newId());
      const rows = (width: number) =>
        batch
          .map((_, i) => `(${Array.from({ length: width }, (__, j) => `$${i * width + j + 1}`).join(', ')})`)
          .join(', ');
      const run = batch.length === 1 ? this.prepared.bind(this) : this.query.bind(this);
      await run(
        `insert into event (clinic_id, id, kind, subject_type, subject_id, actor_kind, actor_id, actor_name, reason, detail, happened_at,
           changes, address, device, request_id)
         values ${rows(15)}`,
        batch.flatMap((h, i) => [
          this.clinicId,
          ids[i],
          h.kind,
          h.subjectType,
          h.subjectId,
          actor.kind,
          actorId,
          actorName,
          this.reason,
          h.detail ? JSON.stringify(h.detail) : null,
          now,
          h.changes ? JSON.stringify(h.changes) : null,
          operation?.caller?.address ?? null,
          operation?.caller?.device ?? null,
          operation?.requestId ?? null,
        ]),
      );
      await run(
        `insert into outbox (clinic_id, id, kind, subject_type, subject_id, created_at, available_at) values ${rows(7)}`,
        batch.flatMap((h, i) => [this.clinicId, ids[i], h.kind, h.subjectType, h.subjectId, now, now]),
      );
    }
  }
}
