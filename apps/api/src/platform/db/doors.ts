import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Member, Operator } from '@stipple/domain';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../clock.ts';
import { isUuid } from '../ids.ts';
import { currentOperation } from '../operation.ts';
import { cancelClientOnAbort, cancelOnAbort } from './cancel.ts';
import { isConnectionLost, isRetryable } from './errors.ts';
import { readFramed } from './framed-query.ts';
import { StatementNames } from './statement-names.ts';
import { ClinicTx, ProjectorTx, Tx } from './tx.ts';

/** Options of one passage through a door. */
export interface Passage {
  /** When it aborts, the statement under way is cancelled in Postgres too. Without one, the operation's counts. */
  readonly signal?: AbortSignal | undefined;
}

type Role = 'stipple_identity' | 'stipple_clinic' | 'stipple_operator' | 'stipple_projector' | 'stipple_worker';

/**
 * What the projector's transactions are set to beside their role: its statements look up a few rows by keys, so that
 * one plan is right for all values, and planning them anew takes longer than running them.
 */
const SETTINGS: Partial<Record<Role, string>> = {
  stipple_projector: 'set local role stipple_projector; set local plan_cache_mode = force_generic_plan',
};

/** How often a transaction that Postgres rolled back as a whole is run again. */
const ATTEMPTS = 4;

/** How often a read is tried while its connection turns out dead, and the pause before the next one, in milliseconds. */
const READS = { attempts: 4, pauseMs: 25 } as const;

/** Reading again is safe, and after a restart of Postgres the pool may hand out several dead connections in a row. */
async function readAgain<T>(read: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTurn(read);
    } catch (error) {
      if (!isConnectionLost(error) || signal?.aborted || attempt === READS.attempts) throw error;
      // Meanwhile the pool learns of the other connections that died with this one.
      await sleep(READS.pauseMs * attempt);
    }
  }
}

/** One operation gets only so many connections at a time, whatever it asks for: the others are for other callers. */
function inTurn<T>(passage: () => Promise<T>): Promise<T> {
  const operation = currentOperation();
  return operation ? operation.connections.pass(passage) : passage();
}

/**
 * The only way to the database. Each door opens one short transaction, sets its role and clinic for that
 * transaction alone, and hands over the `tx` that repositories need. Never nest doors or run statements of one
 * `tx` at the same time.
 */
export class Doors {
  readonly #prepared = new StatementNames();

  constructor(
    private readonly source: DataSource,
    /** Its connections start in the public role, read-only and with custom plans. */
    private readonly publicSource: DataSource,
    readonly clock: Clock,
    /** Its connections are the public ones too, and keep one plan for each prepared statement. */
    private readonly preparedSource: DataSource = publicSource,
  ) {}

  /** The visitor's door: published rows only; of one clinic's own tables when `clinicId` is given. */
  async asPublic<T>(clinicId: string | null, work: (tx: Tx) => Promise<T>, passage: Passage = {}): Promise<T> {
    const open = () =>
      this.transaction(this.publicSource, null, clinicId, passage, (runner) =>
        work(new Tx(runner, clinicId, this.clock)),
      );
    return readAgain(open, passage.signal ?? currentOperation()?.signal);
  }

  /**
   * One statement behind the visitor's door, outside any clinic: its connections are in the public role already, so
   * it needs no transaction around it. For the directory and page addresses, which hold published facts only.
   */
  readPublic<Row extends object>(text: string, values: readonly unknown[], passage: Passage = {}): Promise<Row[]> {
    return this.#read<Row>(this.publicSource, { text, values: values as unknown[] }, passage);
  }

  /**
   * The same for a statement whose text comes again and again and has one sensible plan whatever the values: it is
   * parsed and planned once a connection, which keeps a bounded number of them.
   */
  readPrepared<Row extends object>(text: string, values: readonly unknown[], passage: Passage = {}): Promise<Row[]> {
    const name = this.#prepared.name(text);
    return this.#read<Row>(this.preparedSource, { name, text, values: values as unknown[] }, passage);
  }

  /**
   * One statement about one clinic behind the visitor's door: what {@link asPublic} does, with the transaction, its
   * clinic and the statement sent together, so that Postgres is waited for once. A text that comes again is prepared.
   */
  async readClinic<Row extends object>(
    clinicId: string,
    text: string,
    values: readonly unknown[],
    passage: Passage = {},
  ): Promise<Row[]> {
    assertUuid(clinicId);
    const name = this.#prepared.nameOfKnown(text) ?? '';
    return this.#read<Row>(this.preparedSource, { name, text, values: values as unknown[] }, passage, clinicId);
  }

  #read<Row extends object>(
    source: DataSource,
    query: QueryConfig,
    passage: Passage,
    clinicId: string | null = null,
  ): Promise<Row[]> {
    const signal = passage.signal ?? currentOperation()?.signal;
    const pool = (source.driver as unknown as { master: Pool }).master;
    const read = async () => {
      signal?.throwIfAborted();
      const client = await pool.connect();
      const stop = cancelClientOnAbort(client, signal);
      try {
        signal?.throwIfAborted();
        const held = this.#prepared.heldBy(client);
        const rows = await (clinicId === null
          ? send<Row>(client, query, held)
          : readFramed<Row>(client, query, clinicId, held));
        await stop();
        client.release(this.#prepared.isFull(client));
        return rows;
      } catch (error) {
        // A cancel on its way must find its statement before ROLLBACK is sent.
        await stop();
        const isOver = clinicId === null || (await rollBack(client));
        client.release(!isOver || isConnectionLost(error));
        throw error;
      }
    };
    return readAgain(read, signal);
  }

  /** A member's door: everything of the member's own clinic that the room's policy allows. */
  asClinic<T>(member: Member, work: (tx: ClinicTx) => Promise<T>, passage: Passage = {}): Promise<T> {
    return this.retrying('stipple_clinic', member.clinicId, passage, (runner) =>
      work(new ClinicTx(runner, member.clinicId, this.clock, member)),
    );
  }

  /** The operator's door to one clinic; the reason is kept with every event recorded behind it. */
  asOperator<T>(
    operator: Operator,
    reason: string,
    clinicId: string,
    work: (tx: ClinicTx) => Promise<T>,
    passage: Passage = {},
  ): Promise<T> {
    return this.retrying('stipple_operator', clinicId, passage, (runner) =>
      work(new ClinicTx(runner, clinicId, this.clock, operator, reason)),
    );
  }

  /** The operator's door to the queues: read models that cross clinics, and nothing of a clinic's own. */
  asDesk<T>(_operator: Operator, work: (tx: Tx) => Promise<T>, passage: Passage = {}): Promise<T> {
    return this.retrying('stipple_operator', null, passage, (runner) => work(new Tx(runner, null, this.clock)));
  }

  /** The door of sign-in, sessions, accounts and memberships: reference tables that no other door opens. */
  asIdentity<T>(work: (tx: Tx) => Promise<T>, passage: Passage = {}): Promise<T> {
    return this.retrying('stipple_identity', null, passage, (runner) => work(new Tx(runner, null, this.clock)));
  }

  /** The same for what is told in a clinic's audit trail too: an invitation, a change of roles. */
  asIdentityOf<T>(clinicId: string, actor: Actor, work: (tx: ClinicTx) => Promise<T>): Promise<T> {
    return this.retrying('stipple_identity', clinicId, {}, (runner) =>
      work(new ClinicTx(runner, clinicId, this.clock, actor)),
    );
  }

  /** The worker's door to the directory: reads one clinic's published facts and writes the read model. */
  asProjector<T>(clinicId: string | null, work: (tx: ProjectorTx) => Promise<T>): Promise<T> {
    return this.retrying('stipple_projector', clinicId, {}, (runner) =>
      work(new ProjectorTx(runner, clinicId, this.clock)),
    );
  }

  /** The worker's door to outbox discovery, the only statement across clinics outside the directory. */
  asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying('stipple_worker', null, {}, (runner) => work(new Tx(runner, null, this.clock)));
  }

  private async retrying<T>(
    role: Role,
    clinicId: string | null,
    passage: Passage,
    work: (runner: QueryRunner) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTurn(() => this.transaction(this.source, role, clinicId, passage, work));
      } catch (error) {
        if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async transaction<T>(
    source: DataSource,
    role: Role | null,
    clinicId: string | null,
    passage: Passage,
    work: (runner: QueryRunner) => Promise<T>,
  ): Promise<T> {
    if (clinicId !== null) assertUuid(clinicId);
    const signal = passage.signal ?? currentOperation()?.signal;
    signal?.throwIfAborted();
    const runner = source.createQueryRunner();
    const stop = await cancelOnAbort(runner, signal);
    try {
      // The caller may have gone while a connection was waited for.
      signal?.throwIfAborted();
      await runner.startTransaction();
      // One message: the id is a UUID, so it can stand in the text.
      const frame = [
        ...(role === null ? [] : [SETTINGS[role] ?? `set local role ${role}`]),
        ...(clinicId === null ? [] : [`select app_set_clinic('${clinicId}')`]),
      ];
      if (frame.length > 0) await runner.query(frame.join('; '));
      const result = await work(runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A cancel on its way must find its statement before ROLLBACK is sent.
      await stop();
      // A failing rollback (a lost connection, say) must not hide the error that led to it.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await stop();
      await runner.release();
    }
  }
}

async function send<Row extends object>(client: PoolClient, query: QueryConfig, held: Set<string>): Promise<Row[]> {
  const { rows } = await client.query<Row>(query);
  if (query.name) held.add(query.name);
  return rows;
}

const rollBack = (client: PoolClient): Promise<boolean> =>
  client.query('rollback').then(
    () => true,
    () => false,
  );

function assertUuid(clinicId: string): void {
  if (!isUuid(clinicId)) throw new TypeError('A clinic id must be a UUID');
}
