import { Client } from 'pg';
import { TABLES, type TableEntry } from './tables.ts';
import { readSpread, TopologyError } from './topology.ts';

/**
 * Spreads an existing database over the nodes of Citus, in one transaction: reference tables everywhere, the clinics'
 * tables by clinic, side by side. Tables that are spread already stay as they are. Foreign keys are put down meanwhile,
 * for Citus takes no key between a table that is spread and one that is not yet; row-level security is not forced
 * meanwhile, for it would hide every row from the copy.
 * @returns the tables that were spread
 * @throws TopologyError when the database has no Citus
 */
export async function distribute(
  ownerUrl: string,
  registry: Readonly<Record<string, TableEntry>> = TABLES,
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const query = async <Row>(sql: string, parameters: unknown[] = []) =>
    (await client.query(sql, parameters)).rows as Row[];
  try {
    const { citus, distributed } = await readSpread(query);
    if (!citus) {
      throw new TopologyError('The database has no Citus: run "create extension citus" in it as its superuser first.');
    }
    const left = Object.entries(registry).filter(
      ([name, { kind }]) => kind !== 'local' && !distributed.some(({ table }) => table === name),
    );
    const inOrder = [...left.filter(([, t]) => t.kind === 'reference'), ...left.filter(([, t]) => t.kind === 'tenant')];
    const names = inOrder.map(([name]) => name);
    if (names.length === 0) return [];
    await query('begin');
    // Reference and distributed tables change in one transaction only when nodes are asked one after another.
    await query(`set local citus.multi_shard_modify_mode to 'sequential'`);
    const keys = await query<{ table: string; name: string; definition: string }>(
      `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))`,
      [names],
    );
    const forced = await query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relforcerowsecurity and oid = any($1::regclass[])`,
      [names],
    );
    for (const { table, name } of keys) await query(`alter table ${table} drop constraint ${name}`);
    for (const { name } of forced) await query(`alter table ${name} no force row level security`);
    for (const [name, { kind, key }] of inOrder) {
      if (kind === 'reference') await query('select create_reference_table($1)', [name]);
      else {
        const beside = name === 'clinic' ? 'none' : 'clinic';
        await query('select create_distributed_table($1, $2, colocate_with => $3)', [name, key, beside]);
      }
    }
    for (const { table, name, definition } of keys) {
      await query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const { name } of forced) await query(`alter table ${name} force row level security`);
    await query('commit');
    return names;
  } finally {
    await client.end();
  }
}
