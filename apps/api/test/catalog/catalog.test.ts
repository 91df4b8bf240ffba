import { Client } from 'pg';
import { describe, expect, inject, it, test } from 'vitest';
import { DOOR_ROLES } from '../../migrations/support.ts';
import { TABLES } from '../../src/platform/db/index.ts';
import { ownDatabase } from '../database.ts';
import type { Registry } from '../sql/rules.ts';
import { grants, policies, publicColumns, roles, secured } from './access-guards.ts';
import { entityColumns } from './entity-columns.ts';
import { type Catalog, readCatalog } from './read-catalog.ts';
import {
  classified,
  clinicColumn,
  foreignKeys,
  type Guard,
  linked,
  nothingHidden,
  primaryKey,
  uniqueWithin,
} from './shape-guards.ts';

const { asOwner, source } = await ownDatabase();
const { superUrl } = inject('database');
const entities = entityColumns(source);
const columnGuard: Guard = (catalog, registry) => publicColumns(catalog, registry, entities);

const GUARDS = {
  classified,
  clinicColumn,
  primaryKey,
  uniqueWithin,
  foreignKeys,
  linked,
  nothingHidden,
  secured,
  policies,
  roles,
  grants,
  columnGuard,
} satisfies Record<string, Guard>;

describe('the database keeps the rules of scale-out', () => {
  test.each(Object.entries(GUARDS))('%s', async (_, guard) => {
    expect(guard(await asOwner(readCatalog), TABLES)).toEqual([]);
  });

  it('knows every role behind a door', async () => {
    const { roles: found } = await asOwner(readCatalog);
    const doors = found.map(({ role }) => role).filter((role) => !['stipple_app', 'stipple_owner'].includes(role));
    expect(doors).toEqual([...DOOR_ROLES].sort());
  });

  // Passwords are readable by a superuser only; of a server that is given to the tests there is none.
  it.runIf(superUrl)('lets nobody log in through a door', async () => {
    const client = new Client({ connectionString: superUrl ?? '' });
    await client.connect();
    try {
      const { rows } = await client.query(
        'select rolname from pg_authid where rolpassword is not null and rolname = any($1)',
        [DOOR_ROLES],
      );
      expect(rows).toEqual([]);
    } finally {
      await client.end();
    }
  });
});

/** A column list of a table that keeps the rules. */
const GOOD = 'clinic_id uuid not null, id uuid not null, name text, primary key (clinic_id, id)';
const WIDER: Registry = { ...TABLES, bad: { kind: 'tenant', key: 'clinic_id' } };
const SHARED: Registry = { ...TABLES, bad: { kind: 'reference' } };
const OWN = `clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid`;

/** What a guard says after a change of the database, which is then taken back. */
async function after(ddl: string, guard: Guard, registry: Registry): Promise<string[]> {
  return asOwner(async (client) => {
    await client.query('begin');
    await client.query(ddl);
    const problems = guard(await readCatalog(client), registry);
    await client.query('rollback');
    return problems;
  });
}

describe('each guard finds what it is for', () => {
  test.each<[string, string, Guard, string, Registry?]>([
    ['an unclassified table', `create table bad (${GOOD})`, classified, 'bad is not classified', TABLES],
    [
      'a classified table that is gone',
      'drop table retired_file',
      classified,
      'retired_file is classified and not a table',
    ],
    [
      'a table distributed by id',
      `create table bad (${GOOD})`,
      classified,
      'bad is distributed by id',
      { ...TABLES, bad: { kind: 'tenant', key: 'id' } },
    ],
    ['no clinic', 'create table bad (id uuid primary key)', clinicColumn, 'bad.clinic_id is not uuid not null'],
    [
      'an optional clinic',
      'create table bad (clinic_id uuid, id uuid primary key)',
      clinicColumn,
      'bad.clinic_id is not uuid not null',
    ],
    [
      'a clinic of text',
      'create table bad (clinic_id text not null, id uuid)',
      clinicColumn,
      'bad.clinic_id is not uuid not null',
    ],
    [
      'a number for an id',
      'create table bad (clinic_id uuid not null, id integer)',
      clinicColumn,
      'bad.id is not a uuid',
    ],
    [
      'an id made by the database',
      'alter table photo alter id set default gen_random_uuid()',
      clinicColumn,
      'photo.id is filled in by the database',
    ],
    [
      'a time made by the database',
      'alter table photo alter created_at set default now()',
      clinicColumn,
      'photo.created_at is filled in by the database',
    ],
    [
      'a primary key without the clinic',
      'create table bad (clinic_id uuid not null, id uuid primary key)',
      primaryKey,
      'bad has primary key (id)',
    ],
    [
      'a primary key in the wrong order',
      'create table bad (clinic_id uuid not null, id uuid, primary key (id, clinic_id))',
      primaryKey,
      'bad has primary key (id, clinic_id)',
    ],
    ['no primary key', 'create table bad (clinic_id uuid not null, id uuid)', primaryKey, 'bad has primary key ()'],
    [
      'a unique constraint across clinics',
      'alter table review add unique (id)',
      uniqueWithin,
      'of review is unique across clinics',
    ],
    [
      'a unique index across clinics',
      'create unique index on location (lower(name))',
      uniqueWithin,
      'of location is unique across clinics',
    ],
    [
      'an exclusion across clinics',
      'alter table session add exclude using btree (held_on with =)',
      uniqueWithin,
      'of session is unique across clinics',
    ],
    [
      'a foreign key without the clinic',
      'alter table practitioner add unique (id); alter table price add constraint short foreign key (practitioner_id) references practitioner (id)',
      foreignKeys,
      'short of price does not carry the clinic',
    ],
    [
      'a foreign key that crosses the clinic',
      'alter table price add constraint crossed foreign key (id, clinic_id) references practitioner (clinic_id, id)',
      foreignKeys,
      'crossed of price does not carry the clinic',
    ],
    [
      'a foreign key from a shared table',
      'alter table slug add constraint back foreign key (clinic_id) references clinic (id)',
      foreignKeys,
      'back leads from the shared slug',
    ],
    [
      'a foreign key that sets null',
      'alter table price add constraint nulling foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id) on delete set null',
      foreignKeys,
      'nulling of price sets columns',
    ],
    [
      'an id that is held to nothing',
      'alter table price add friend_id uuid',
      linked,
      'price.friend_id has no foreign key',
      TABLES,
    ],
    [
      'a foreign key that went',
      'alter table photo drop constraint photo_clinic_id_case_id_fkey',
      linked,
      'photo.case_id has no foreign key',
      TABLES,
    ],
    ['a table that no clinic holds', `create table bad (${GOOD})`, linked, 'no foreign key of bad leads to its clinic'],
    [
      'an excuse for no column',
      'alter table event drop column actor_id',
      linked,
      'the registry excuses event.actor_id',
      TABLES,
    ],
    [
      'a trigger',
      `create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on review for each row execute function f()`,
      nothingHidden,
      'trigger t on review',
    ],
    ['a rule', 'create rule r as on delete to review do instead nothing', nothingHidden, 'rule r on review'],
    ['inheritance', 'create table bad () inherits (review)', nothingHidden, 'bad inherits from review'],
    [
      'a view with its owner’s rights',
      'create view v as select * from review',
      nothingHidden,
      "the view v reads with its owner's rights",
    ],
    [
      'a materialized view',
      'create materialized view v as select 1',
      nothingHidden,
      "the view v reads with its owner's rights",
    ],
    [
      'a SECURITY DEFINER function',
      `create function f() returns int language sql security definer as 'select 1'`,
      nothingHidden,
      'function f is SECURITY DEFINER',
    ],
    ['a sequence', 'alter table review add number serial', nothingHidden, 'is a sequence'],
    [
      'an identity',
      'alter table review add number int generated always as identity',
      nothingHidden,
      'review.number is an identity',
    ],
    [
      'a partitioned table',
      'create table bad (clinic_id uuid not null) partition by hash (clinic_id)',
      nothingHidden,
      'bad is of kind p',
    ],
    ['row security that is off', `create table bad (${GOOD})`, secured, 'bad has rows of clinics without'],
    [
      'row security that is not forced',
      'alter table review no force row level security',
      secured,
      'review has rows of clinics without',
    ],
    [
      'row security taken away',
      'alter table slug disable row level security',
      secured,
      'slug has rows of clinics without',
    ],
    [
      'a shared table that crosses clinics unsaid',
      `create table bad (${GOOD}); alter table bad enable row level security; alter table bad force row level security`,
      secured,
      'bad crosses clinics unsaid',
      SHARED,
    ],
    [
      'a policy for all rows',
      'create policy open on review for select to stipple_public using (true)',
      policies,
      'policy open of review looks past',
    ],
    [
      'a policy that is wider by OR',
      `create policy wide on review to stipple_clinic using (${OWN} or rating = 5)`,
      policies,
      'policy wide of review looks past',
    ],
    [
      'a policy that checks nothing written',
      `create policy loose on review to stipple_clinic using (${OWN}) with check (true)`,
      policies,
      'policy loose of review looks past',
    ],
    [
      'a policy without nullif',
      `create policy raw on review to stipple_clinic using (clinic_id = current_setting('app.clinic_id', true)::uuid)`,
      policies,
      'policy raw of review looks past',
    ],
    [
      'a policy for everyone',
      `create policy all_of_us on review using (${OWN})`,
      policies,
      'policy all_of_us of review is for public',
    ],
    [
      'an excuse for no policy',
      'drop policy worker on outbox',
      policies,
      'the registry excuses policy worker of outbox',
    ],
    ['a grant to the login', 'grant select on review to stipple_app', roles, 'stipple_app has SELECT on review'],
    ['a grant to everyone', 'grant select (id) on review to public', roles, 'PUBLIC has SELECT on review'],
    [
      'a door that may make tables',
      'grant create on schema public to stipple_clinic',
      roles,
      'stipple_clinic has CREATE on the schema',
    ],
    ['a door within a door', 'grant stipple_worker to stipple_clinic', roles, 'stipple_clinic is in stipple_worker'],
    ['a login that inherits', 'alter role stipple_worker inherit', roles, 'stipple_worker inherits'],
    ['a door that is shut on Citus', 'alter role stipple_worker nologin', roles, 'stipple_worker may not log in'],
    [
      'a grant that passes by row security',
      'grant truncate on review to stipple_clinic',
      grants,
      'stipple_clinic has TRUNCATE on review',
    ],
    [
      'a rewritten history',
      'grant update (detail) on event to stipple_operator',
      grants,
      'stipple_operator has UPDATE on the append-only event',
    ],
    [
      'an unsecured table anyone writes',
      'grant insert on place to stipple_clinic',
      grants,
      'stipple_clinic has INSERT on the unsecured place',
    ],
    [
      'a visitor who writes',
      'grant update (body) on review to stipple_public',
      grants,
      'visitors have UPDATE on review',
    ],
    [
      'a table open as a whole',
      'grant select on review to stipple_public',
      columnGuard,
      'visitors read every column of review',
    ],
    [
      'a public field without its grant',
      'revoke select (rating) on review from stipple_public',
      columnGuard,
      'review.rating is a public field that visitors may not read',
    ],
    [
      'a read column without its grant',
      'revoke select (session_id) on review from stipple_public',
      columnGuard,
      'review.session_id is not granted to visitors and not select: false',
    ],
    ['a column the entity forgot', 'alter table review add mood text', columnGuard, 'review.mood is not on the entity'],
    [
      'a public table without an entity',
      `create table bad (${GOOD}); grant select (id) on bad to stipple_public`,
      columnGuard,
      'bad is public and has no entity',
    ],
  ])('%s', async (_, ddl, guard, problem, registry = WIDER) => {
    expect((await after(ddl, guard, registry)).join('\n')).toContain(problem);
  });

  test.each<[keyof Catalog['roles'][number], string]>([
    ['superuser', 'passes by row-level security'],
    ['bypass', 'passes by row-level security'],
    ['replicates', 'passes by row-level security'],
    ['creates', 'may make roles or databases'],
  ])('a role with %s', async (power, problem) => {
    const catalog = await asOwner(readCatalog);
    const powerful = catalog.roles.map((row) => (row.role === 'stipple_worker' ? { ...row, [power]: true } : row));
    expect(roles({ ...catalog, roles: powerful }, TABLES)).toEqual([`stipple_worker ${problem}`]);
    const without = catalog.roles.filter(({ role }) => role !== 'stipple_worker');
    expect(roles({ ...catalog, roles: without }, TABLES)).toEqual(['there is no role stipple_worker']);
  });
});
