import { beforeAll, describe, expect, it, test } from 'vitest';
import { DOOR_ROLES } from '../../migrations/support.ts';
import { TABLES, tenantTables } from '../../src/platform/db/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Catalog, readCatalog } from '../catalog/read-catalog.ts';
import { ownDatabase } from '../database.ts';
import { asRole, type Outcome } from './as-role.ts';
import { plantClinic, type Planted } from './plant.ts';

const { doors, source, asOwner } = await ownDatabase();
const catalog: Catalog = await asOwner(readCatalog);
/** From the catalog, so that no table can be forgotten. */
const tables = catalog.tables.filter(({ table }) => TABLES[table]?.kind === 'tenant').map(({ table }) => table);

const keyOf = (table: string) => TABLES[table]?.key ?? 'clinic_id';
const columnsOf = (table: string) =>
  catalog.columns.filter((column) => column.table === table && !column.generated).map(({ column }) => column);
const may = (role: string, table: string, privilege: string) =>
  catalog.grants.filter((g) => g.grantee === role && g.table === table && g.privilege === privilege);
const readers = (table: string) => DOOR_ROLES.filter((role) => may(role, table, 'SELECT').length > 0);
/** Roles that the registry lets look past one clinic. */
const looksPast = (role: string, table: string) => Boolean(TABLES[table]?.policies?.[role.replace('stipple_', '')]);

let ours: Planted;
let theirs: Planted;
beforeAll(async () => {
  ours = await plantClinic(doors, 'ours');
  theirs = await plantClinic(doors, 'theirs');
});

/** Rows of a clinic's table, read by whoever may read most of it. */
async function rowsOf(table: string, planted: Planted): Promise<Record<string, unknown>[]> {
  const role = readers(table).find((name) => name !== 'stipple_public') ?? '';
  return asRole(source, role, planted.clinic.id, async (tx) => {
    const outcome = await tx.attempt(`select to_jsonb(t) as row from ${table} t where ${keyOf(table)} = $1`, [
      planted.clinic.id,
    ]);
    return outcome.kind === 'done' ? outcome.rows.map(({ row }) => row as Record<string, unknown>) : [];
  });
}

const insert = (table: string) =>
  `insert into ${table} (${columnsOf(table).join(', ')})
   select ${columnsOf(table).join(', ')} from jsonb_populate_record(null::${table}, $1)`;

/** Nothing came of it: no rows, or Postgres refused it for want of a right. */
function expectNothing(outcome: Outcome): void {
  if (outcome.kind === 'refused') expect(outcome).toMatchObject({ state: '42501' });
  else expect(outcome.touched).toBe(0);
}

it('the catalog has every table that the registry calls a clinic’s', () => {
  expect(tables.toSorted()).toEqual(tenantTables().toSorted());
});

describe.each(tables)('%s', (table) => {
  it('has rows of both clinics, which their own readers see', async () => {
    expect(await rowsOf(table, ours)).not.toEqual([]);
    expect(await rowsOf(table, theirs)).not.toEqual([]);
    expect(readers(table)).not.toEqual([]);
  });

  test.each(DOOR_ROLES)('as %s: of another clinic nothing is read, written, changed or deleted', async (role) => {
    const [row] = await rowsOf(table, ours);
    const us = ours.clinic.id;
    await asRole(source, role, theirs.clinic.id, async (tx) => {
      const seen = await tx.attempt(`select ${keyOf(table)} from ${table} where ${keyOf(table)} = $1`, [us]);
      if (!looksPast(role, table)) expectNothing(seen);
      expect(seen.kind).toBe(may(role, table, 'SELECT').length > 0 ? 'done' : 'refused');
      expect(await tx.attempt(insert(table), [row])).toMatchObject({ kind: 'refused', state: '42501' });
      const changed = may(role, table, 'UPDATE')[0]?.column ?? columnsOf(table).at(-1);
      expectNothing(await tx.attempt(`update ${table} set ${changed} = ${changed} where ${keyOf(table)} = $1`, [us]));
      expectNothing(await tx.attempt(`delete from ${table} where ${keyOf(table)} = $1`, [us]));
      expect(await tx.attempt(`truncate ${table}`)).toMatchObject({ kind: 'refused', state: '42501' });
      // Nor may a row of one's own be handed over.
      expectNothing(await tx.attempt(`update ${table} set ${keyOf(table)} = $1 where ${keyOf(table)} = $1`, [us]));
      const moved = await tx.attempt(`update ${table} set ${keyOf(table)} = $1 where ${keyOf(table)} = $2`, [
        us,
        theirs.clinic.id,
      ]);
      expect(moved).toMatchObject({ kind: 'refused', state: '42501' });
    });
  });

  test.each(DOOR_ROLES)('as %s: without a clinic nothing is seen', async (role) => {
    for (const clinicId of [null, newId()]) {
      const seen = await asRole(source, role, clinicId, (tx) => tx.attempt(`select ${keyOf(table)} from ${table}`));
      if (!looksPast(role, table)) expectNothing(seen);
    }
  });

  it('outside a door nothing is allowed', async () => {
    const key = keyOf(table);
    await asRole(source, null, null, async (tx) => {
      for (const sql of [
        `select ${key} from ${table}`,
        `insert into ${table} (${key}) values (gen_random_uuid())`,
        `update ${table} set ${key} = ${key}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        expect(await tx.attempt(sql), sql).toMatchObject({ kind: 'refused', state: '42501' });
      }
    });
  });
});

/** Foreign keys between tables of clinics: each with the columns beside the clinic. */
const links = catalog.foreignKeys
  .filter(({ table, parent }) => tables.includes(table) && tables.includes(parent))
  .map((key) => ({
    ...key,
    own: key.columns.filter((column) => columnsOf(key.table).includes(column) && column !== 'clinic_id'),
  }));

describe('a row hung on another clinic’s row is refused', () => {
  test.each(
    links
      .filter(({ own }) => own.length > 0)
      .map((link) => [`${link.table} (${link.own.join(', ')}) -> ${link.parent}`, link] as const),
  )('%s', async (_, { table, own }) => {
    const filled = (rows: Record<string, unknown>[]) => rows.filter((row) => own.every((name) => row[name] !== null));
    const [mine, [yours]] = [filled(await rowsOf(table, theirs)), filled(await rowsOf(table, ours))];
    const writer = DOOR_ROLES.find((role) => may(role, table, 'INSERT').length > 0) ?? null;
    const states = await asRole(source, writer, theirs.clinic.id, async (tx) => {
      const found: (string | undefined)[] = [];
      for (const row of mine) {
        const fresh: Record<string, unknown> = { ...row, external_id: null };
        if ('id' in fresh) fresh['id'] = newId();
        if ('file_key' in fresh) fresh['file_key'] = newId();
        for (const name of own) fresh[name] = yours?.[name];
        const outcome = await tx.attempt(insert(table), [fresh]);
        found.push(outcome.kind === 'refused' ? outcome.state : outcome.kind);
      }
      // A key without an id lets no copy in; what may be changed is hung elsewhere by a change then.
      const changeable = writer === null ? [] : may(writer, table, 'UPDATE').map(({ column }) => column);
      if (own.every((name) => changeable.includes(null) || changeable.includes(name))) {
        const moved = own.map((name, index) => `${name} = $${index + 2}`).join(', ');
        const values = [theirs.clinic.id, ...own.map((name) => yours?.[name])];
        const outcome = await tx.attempt(`update ${table} set ${moved} where clinic_id = $1`, values);
        found.push(outcome.kind === 'refused' ? outcome.state : outcome.kind);
      }
      return found;
    });
    // Some rows are refused for another reason first, such as what a clinic may claim itself; none is taken.
    expect(states).toContain('23503');
    expect(states).not.toContain('done');
  });

  it('and one of no clinic at all, where the key is the clinic alone', async () => {
    const alone = links.filter(({ own }) => own.length === 0);
    expect(alone.length).toBeGreaterThan(0);
    const nobody = newId();
    for (const { table } of alone) {
      const [row] = await rowsOf(table, theirs);
      const fresh = { ...row, clinic_id: nobody, id: newId(), external_id: null };
      const writer = DOOR_ROLES.find((role) => may(role, table, 'INSERT').length > 0) ?? null;
      await asRole(source, writer, nobody, async (tx) => {
        expect(await tx.attempt(insert(table), [fresh]), table).toMatchObject({ kind: 'refused', state: '23503' });
      });
    }
  });
});

/** Who writes a table that clinics share: its pages are the clinics' own, its read models the projector's, accounts the identity door's. */
function writersOf(table: string): readonly string[] {
  if (table === 'slug') return ['stipple_clinic'];
  if (table.startsWith('directory_') || table.endsWith('_queue')) return ['stipple_projector'];
  // Of what passes, the worker removes rows.
  const doors = Object.keys(TABLES[table]?.policies ?? {});
  return ['identity', 'worker'].filter((door) => doors.includes(door)).map((door) => `stipple_${door}`);
}

describe('tables that all clinics share', () => {
  test('slugs: a clinic sees all addresses, and writes its own only', async () => {
    await asRole(source, 'stipple_clinic', theirs.clinic.id, async (tx) => {
      const us = ours.clinic.id;
      const add = `insert into slug (kind, slug, clinic_id, subject_id) values ('location', 'stolen', $1, $2)`;
      expect(await tx.attempt(add, [us, newId()])).toMatchObject({ kind: 'refused', state: '42501' });
      expect(await tx.attempt(add, [theirs.clinic.id, newId()])).toMatchObject({ kind: 'done', touched: 1 });
      expectNothing(await tx.attempt('update slug set subject_id = $2 where clinic_id = $1', [us, newId()]));
      expectNothing(await tx.attempt('delete from slug where clinic_id = $1', [us]));
      const taken = await tx.attempt('update slug set clinic_id = $1 where clinic_id = $2', [us, theirs.clinic.id]);
      expect(taken).toMatchObject({ kind: 'refused', state: '42501' });
    });
  });

  const shared = Object.keys(TABLES).filter((table) => TABLES[table]?.kind === 'reference');
  test.each(shared)('%s is written by those alone whom the registry or a grant names', async (table) => {
    for (const role of DOOR_ROLES) {
      const writes = ['INSERT', 'UPDATE', 'DELETE'].some((privilege) => may(role, table, privilege).length > 0);
      expect(writes, `${role} on ${table}`).toBe(writersOf(table).includes(role));
    }
    if (table === 'mail') return;
    for (const privilege of ['INSERT', 'UPDATE']) expect(may('stipple_worker', table, privilege)).toEqual([]);
  });
});

describe('the public role', () => {
  it('reads nothing that is unpublished, of its own clinic either', async () => {
    const open = tables.filter((table) => readers(table).includes('stipple_public'));
    expect(open.length).toBeGreaterThan(8);
    for (const table of open) {
      const columns = may('stipple_public', table, 'SELECT').map(({ column }) => column);
      const seen = await asRole(source, 'stipple_public', ours.clinic.id, (tx) =>
        tx.attempt(`select ${columns.join(', ')} from ${table}`),
      );
      const text = JSON.stringify(seen);
      expect(seen.kind, table).toBe('done');
      expect(text, table).not.toContain(ours.hidden);
      const ids = seen.kind === 'done' ? seen.rows.map(({ id }) => id) : [];
      for (const id of Object.values(ours.unpublished).flat()) expect(ids, table).not.toContain(id);
      for (const closed of columnsOf(table).filter((column) => !columns.includes(column))) {
        const refused = await asRole(source, 'stipple_public', ours.clinic.id, (tx) =>
          tx.attempt(`select ${closed} from ${table}`),
        );
        expect(refused, `${table}.${closed}`).toMatchObject({ kind: 'refused', state: '42501' });
      }
    }
  });
});
