import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { checkTopology, distribute, migrate, TABLES, TopologyError } from '../../src/platform/db/index.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { ownDatabase } from '../database.ts';
import { withDatabase } from '../global-setup.ts';
import { createWorld } from '../world.ts';
import { citusCalls, installCitusStubs } from './citus-stubs.ts';

const { ownerUrl, template } = inject('database');

async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database where Citus seems to be. */
async function scratch(): Promise<string> {
  const name = `${template.replace('_template', '')}_citus_${randomBytes(4).toString('hex')}`;
  await asOwner(withDatabase(ownerUrl, 'postgres'), (client) => client.query(`create database ${name}`));
  const url = withDatabase(ownerUrl, name);
  await asOwner(url, installCitusStubs);
  return url;
}

const check = (url: string, topology: 'single' | 'citus') =>
  asOwner(url, (client) =>
    checkTopology(async <Row>(sql: string) => (await client.query(sql)).rows as Row[], topology),
  );

const wanted = (kind: 'tenant' | 'reference') => Object.entries(TABLES).filter(([, entry]) => entry.kind === kind);

afterEach(() => vi.unstubAllEnvs());

describe('migrations on Citus', () => {
  it('distribute every table as the registry says, when it is made and before its keys and policies', async () => {
    vi.stubEnv('DATABASE_TOPOLOGY', 'citus');
    const url = await scratch();
    await migrate(url, MIGRATIONS);
    const calls = await asOwner(url, citusCalls);

    const distributed = calls.filter(({ call }) => call === 'create_distributed_table');
    expect(Object.fromEntries(distributed.map(({ table, key }) => [table, key]))).toEqual(
      Object.fromEntries(wanted('tenant').map(([name, { key }]) => [name, key])),
    );
    expect(distributed.map(({ beside }) => beside)).toEqual(['none', ...distributed.slice(1).map(() => 'clinic')]);
    expect(distributed[0]?.table).toBe('clinic');
    const shared = calls.filter(({ call }) => call === 'create_reference_table').map(({ table }) => table);
    expect(shared.toSorted()).toEqual(
      wanted('reference')
        .map(([name]) => name)
        .toSorted(),
    );
    expect(new Set(calls.map(({ table }) => table)).size).toBe(calls.length);
    expect(calls.filter(({ foreignKeys, secured, visible }) => foreignKeys + visible > 0 || secured)).toEqual([]);

    await check(url, 'citus');
    await expect(check(url, 'single')).rejects.toThrow('set DATABASE_TOPOLOGY=citus');
  });

  it('distribute nothing on one Postgres', async () => {
    const url = await scratch();
    await migrate(url, MIGRATIONS);
    expect(await asOwner(url, citusCalls)).toEqual([]);
    await check(url, 'single');
    await expect(check(url, 'citus')).rejects.toThrow('run npm run db:distribute');
  });
});

describe('a door on Citus', () => {
  it('names its clinic on every node', async () => {
    const { doors } = await ownDatabase();
    const shown = [
      await doors.asWorker((tx) => tx.query('show citus.propagate_set_commands')),
      await doors.asPublic(null, (tx) => tx.query('show citus.propagate_set_commands')),
    ];
    expect(shown.flat()).toEqual([
      { 'citus.propagate_set_commands': 'local' },
      { 'citus.propagate_set_commands': 'local' },
    ]);
  });
});

describe('distributing a database that has rows', () => {
  it('moves every table with its rows, and gives keys and row-level security back', async () => {
    const { doors, ownerUrl: url, asOwner: mine } = await ownDatabase();
    const clinic = await createWorld(doors).clinic();
    await clinic.review({ practitioner: await clinic.practitioner(), treatment: true });
    const before = await mine(readCatalog);
    await mine(installCitusStubs);

    const names = await distribute(url);

    const calls = await mine(citusCalls);
    expect(names).toEqual(calls.map(({ table }) => table));
    expect(names.toSorted()).toEqual([...wanted('tenant'), ...wanted('reference')].map(([name]) => name).toSorted());
    const firstTenant = calls.findIndex(({ call }) => call === 'create_distributed_table');
    expect(calls.slice(firstTenant).every(({ call }) => call === 'create_distributed_table')).toBe(true);
    expect(calls.filter(({ foreignKeys, forced }) => foreignKeys > 0 || forced)).toEqual([]);
    for (const table of ['clinic', 'practitioner', 'session', 'review', 'event', 'slug']) {
      expect(calls.find((call) => call.table === table)?.visible, table).toBeGreaterThan(0);
    }
    const after = await mine(readCatalog);
    expect(after.foreignKeys).toEqual(before.foreignKeys);
    expect(after.policies).toEqual(before.policies);
    expect(after.tables.filter(({ table }) => TABLES[table])).toEqual(
      before.tables.filter(({ table }) => TABLES[table]),
    );
    await check(url, 'citus');
    expect(await distribute(url)).toEqual([]);
  });

  it('needs Citus', async () => {
    await expect(distribute(ownerUrl)).rejects.toThrow(TopologyError);
  });
});
