import { setTimeout as sleep } from 'node:timers/promises';
import type { Member, Operator } from '@stipple/domain';
import type { Pool, QueryConfig } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../clock.ts';
import { isUuid } from '../ids.ts';
import { currentOperation } from '../operation.ts';
import { cancelClientOnAbort, cancelOnAbort } from './cancel.ts';
import { isConnectionLost, isRetryable } from './errors.ts';
import { runPrepared } from './prepared.ts';
import { ClinicTx, ProjectorTx, Tx } from './tx.ts';

/** Options of one passage through a door. */
export interface Passage {
  /** When it aborts, the statement under way is cancelled in Postgres too. Without one, the operation's counts. */
  readonly signal?: AbortSignal | undefined;
}

type Role = 'stipple_clinic' | 'stipple_operator' | 'stipple_projector' | 'stipple_worker';

/**
 * What the projector's transactions are set to beside their role: its statements look up a few rows by keys, so that
 * one plan is right for all values, and planning them anew takes longer than running them.
 */
const SETTINGS: Partial<Record<Role, string>> = {
  stipple_projector: 'set local role stipple_projector; set local plan_cache_mode = force_generic_plan',
};

/** How often a transaction that Postgres rolled back as a whole is run again. */
const ATTEMPTS = 4;

/** How many prepared statements a connection keeps at most; each holds its plan in memory. */
const PREPARED_KEPT = 100;

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
  /** Names of the statements that every connection for prepared ones keeps, by text. */
  readonly #prepared = new Map<string, string>();
  #preparedSoFar = 0;

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
   * parsed and planned once a connection. Of the texts, a bounded number is remembered: those used last. What is
   * forgotten stays with its connections until they are renewed (see `preparedSource`).
   */
  readPrepared<Row extends object>(text: string, values: readonly unknown[], passage: Passage = {}): Promise<Row[]> {
    const name = this.#prepared.get(text) ?? `prepared_${(this.#preparedSoFar += 1)}`;
    // Taken out and put back, so that the map's order is that of the last use.
    this.#prepared.delete(text);
    this.#prepared.set(text, name);
    if (this.#prepared.size > PREPARED_KEPT) {
      for (const [oldest] of this.#prepared) {
        this.#prepared.delete(oldest);
        break;
      }
    }
    return this.#read<Row>(this.preparedSource, { name, text, values: values as unknown[] }, passage);
  }

  #read<Row extends object>(source: DataSource, query: QueryConfig, passage: Passage): Promise<Row[]> {
    const signal = passage.signal ?? currentOperation()?.signal;
    const pool = (source.driver as unknown as { master: Pool }).master;
    const read = async () => {
      signal?.throwIfAborted();
      const client = await pool.connect();
      const stop = cancelClientOnAbort(client, signal);
      try {
        signal?.throwIfAborted();
        const { rows } = await client.query<Row>(query);
        await stop();
        client.release();
        return rows;
      } catch (error) {
        await stop();
        client.release(isConnectionLost(error));
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
    if (clinicId !== null && !isUuid(clinicId)) throw new TypeError('A clinic id must be a UUID');
    const signal = passage.signal ?? currentOperation()?.signal;
    signal?.throwIfAborted();
    const runner = source.createQueryRunner();
    const stop = await cancelOnAbort(runner, signal);
    try {
      // The caller may have gone while a connection was waited for.
      signal?.throwIfAborted();
      await runner.startTransaction();
      if (role !== null) await runner.query(SETTINGS[role] ?? `set local role ${role}`);
      if (clinicId !== null) await runPrepared(runner, 'select app_set_clinic($1)', [clinicId]);
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
