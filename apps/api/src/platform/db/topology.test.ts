import { describe, expect, it, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import type { TableEntry } from './tables.ts';
import { checkTopology, type Spread, type Topology, topologyProblem } from './topology.ts';

const REGISTRY: Record<string, TableEntry> = {
  clinic: { kind: 'tenant', key: 'id' },
  review: { kind: 'tenant', key: 'clinic_id' },
  slug: { kind: 'reference' },
  schema_migration: { kind: 'local' },
};
const tables = Object.keys(REGISTRY);
const PLAIN: Spread = { tables, citus: false, distributed: [] };
const clinic = { table: 'clinic', method: 'hash', key: 'id', group: 1 } as const;
const review = { table: 'review', method: 'hash', key: 'clinic_id', group: 1 } as const;
const slug = { table: 'slug', method: 'reference', key: null, group: 2 } as const;
const SPREAD: Spread = { tables, citus: true, distributed: [clinic, review, slug] };

describe('the setting, the registry and the database', () => {
  test.each<[string, Spread, Topology]>([
    ['plain Postgres', PLAIN, 'single'],
    ['Citus that distributes nothing of ours', { ...PLAIN, citus: true }, 'single'],
    ['Citus', SPREAD, 'citus'],
  ])('agree on %s', (_, spread, topology) => {
    expect(topologyProblem(spread, topology, REGISTRY)).toBeNull();
  });

  test.each<[string, Spread, Topology, string]>([
    ['Citus that is not there', PLAIN, 'citus', 'run "create extension citus"'],
    ['Citus unsaid', SPREAD, 'single', 'set DATABASE_TOPOLOGY=citus'],
    [
      'a table to come',
      { ...PLAIN, tables: tables.slice(1) },
      'single',
      'lacks the table clinic: run npm run db:migrate',
    ],
    [
      'a table of another version',
      { ...PLAIN, tables: [...tables, 'novelty'] },
      'single',
      'a table novelty that this version',
    ],
    [
      'nothing distributed',
      { ...SPREAD, distributed: [] },
      'citus',
      'clinic is on one node only: run npm run db:distribute',
    ],
    ['one table left behind', { ...SPREAD, distributed: [clinic, slug] }, 'citus', 'review is on one node only'],
    [
      'another column',
      { ...SPREAD, distributed: [clinic, { ...review, key: 'id' }, slug] },
      'citus',
      'review should be distributed by clinic_id',
    ],
    [
      'a shared table that is split',
      { ...SPREAD, distributed: [clinic, review, { ...slug, method: 'hash', key: 'clinic_id' }] },
      'citus',
      'slug should be a reference table',
    ],
    [
      'rows apart from their clinic',
      { ...SPREAD, distributed: [clinic, { ...review, group: 9 }, slug] },
      'citus',
      'review does not lie beside',
    ],
  ])('disagree on %s', (_, spread, topology, sentence) => {
    expect(topologyProblem(spread, topology, REGISTRY)).toContain(sentence);
  });

  it('are compared through a door', async () => {
    const { doors } = await sharedDatabase();
    const query = <Row>(sql: string) => doors.asWorker((tx) => tx.query<Row>(sql));
    await checkTopology(query, 'single');
    await expect(checkTopology(query, 'citus')).rejects.toThrow('set DATABASE_TOPOLOGY=single');
  });
});
