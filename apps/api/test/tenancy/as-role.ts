import type { DataSource, QueryRunner } from 'typeorm';
import { sqlState } from '../../src/platform/db/index.ts';
import { probe } from '../sql/exceptions.ts';

type Row = Record<string, unknown>;

/** What came of a statement: its rows and how many it touched, or why Postgres refused it. */
export type Outcome =
  | { readonly kind: 'done'; readonly rows: Row[]; readonly touched: number }
  | { readonly kind: 'refused'; readonly state: string | undefined; readonly message: string };

/** A transaction in one role for one clinic, as a door opens it. Each statement is tried and taken back by itself. */
export interface RoleTx {
  attempt(sql: string, parameters?: readonly unknown[]): Promise<Outcome>;
}

/**
 * Does what a door of that role does, also for roles whose door is still to come; `null` names no role, or no clinic.
 * Everything is rolled back. The statements are probes of row-level security: the observer hears and does not judge them.
 */
export function asRole<T>(
  source: DataSource,
  role: string | null,
  clinicId: string | null,
  work: (tx: RoleTx) => Promise<T>,
): Promise<T> {
  return probe('isolation', async () => {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      if (role !== null) await runner.query(`set local role ${role}`);
      if (clinicId !== null) await runner.query('select app_set_clinic($1)', [clinicId]);
      return await work({ attempt: (sql, parameters = []) => attempt(runner, sql, parameters) });
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
}

async function attempt(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<Outcome> {
  await runner.query('savepoint attempt');
  try {
    const { records, affected } = await runner.query(sql, [...parameters], true);
    const rows = (records ?? []) as Row[];
    return { kind: 'done', rows, touched: affected ?? rows.length };
  } catch (error) {
    return { kind: 'refused', state: sqlState(error), message: error instanceof Error ? error.message : String(error) };
  } finally {
    await runner.query('rollback to savepoint attempt');
  }
}
