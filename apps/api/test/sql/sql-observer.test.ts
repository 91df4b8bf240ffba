import { randomUUID } from 'node:crypto';
import { parseSync } from 'libpg-query';
import { describe, expect, it, test } from 'vitest';
import config from '../../vitest.config.ts';
import type { Registry } from './rules.ts';
import { violationsOf } from './rules.ts';
import { sharedDatabase } from '../database.ts';
import { probe } from './exceptions.ts';
import { Observer, observer } from './observer.ts';

const REGISTRY: Registry = {
  clinic: { kind: 'tenant', key: 'id' },
  review: { kind: 'tenant', key: 'clinic_id' },
  session: { kind: 'tenant', key: 'clinic_id' },
  outbox: { kind: 'tenant', key: 'clinic_id', policies: { worker: 'discovery' } },
  slug: { kind: 'reference', crossesClinics: true },
  place: { kind: 'reference' },
};

const judge = (sql: string, role: string | null = null) => violationsOf(parseSync(sql), REGISTRY, role);

describe('the observer accepts', () => {
  test.each([
    ['the clinic on the root', 'select * from review where clinic_id = $1 and id = $2'],
    ['the clinic by its id', 'select * from clinic c where c.id = $1'],
    ['a cast parameter, either side', 'select * from review where $1::uuid = clinic_id'],
    [
      'quoted names, as TypeORM writes',
      'SELECT * FROM "review" "R" WHERE (("R"."clinic_id" = $1) AND ("R"."id" = $2))',
    ],
    [
      'every table of a join',
      'select 1 from review r left join session s on s.clinic_id = $1 and s.id = r.session_id where r.clinic_id = $1',
    ],
    [
      'every level: lateral, exists, with, union',
      `with mine as (select id from review where clinic_id = $1)
       select 1 from mine cross join lateral (select 1 from session s where s.clinic_id = $1 and s.id = mine.id) x
       where exists (select from review r where r.clinic_id = $1 and r.id = mine.id)
       union all select 1 from clinic where id = $1`,
    ],
    ['reference tables, without a clinic', 'select * from place join slug using (id)'],
    ['many rows', 'insert into review (id, clinic_id) values ($1, $2), ($3, $4::uuid)'],
    [
      'what a conflict excluded',
      'insert into review (clinic_id, a) values ($1, $2) on conflict (a) do update set a = excluded.a',
    ],
    [
      'a parameter in a conflict',
      'insert into review (clinic_id, a) values ($1, $2) on conflict (a) do update set a = $3',
    ],
    [
      'a change of the clinic’s row',
      'update review set rating = $3, updated_at = now() where clinic_id = $1 and id = $2',
    ],
    [
      'a delete with its joined table',
      'delete from review r using session s where r.clinic_id = $1 and s.clinic_id = $1',
    ],
    ['a reference table filled from a select', 'insert into place (id) select unnest($1::int[])'],
    ['the catalog', 'select oid from pg_class'],
  ])('%s', (_, sql) => {
    expect(judge(sql)).toEqual([]);
  });

  it('the worker looking for clinics with pending rows, and only the worker, and only looking', () => {
    expect(judge('select distinct clinic_id from outbox', 'stipple_worker')).toEqual([]);
    expect(judge('select distinct clinic_id from outbox', 'stipple_projector')).toHaveLength(1);
    expect(judge('delete from outbox', 'stipple_worker')).toHaveLength(1);
  });
});

describe('the observer refuses', () => {
  test.each([
    ['a bare id', 'select * from review where id = $1', 'rule 7'],
    ['a literal clinic', `select * from review where clinic_id = '00000000-0000-0000-0000-000000000000'`, 'rule 7'],
    ['a clinic among several', 'select * from review where clinic_id = any($1)', 'rule 7'],
    ['a clinic behind OR', 'select * from review where clinic_id = $1 or rating = 5', 'rule 7'],
    ['a clinic that is not the row’s', 'select * from review where clinic_id <> $1', 'rule 7'],
    [
      'a join that only correlates',
      'select 1 from review r join session s on s.clinic_id = r.clinic_id where r.clinic_id = $1',
      'rule 7',
    ],
    ['a bare name that binds one of two', 'select 1 from review r, session s where clinic_id = $1', 'rule 7'],
    [
      'a subquery that only correlates',
      'select (select 1 from session s where s.clinic_id = r.clinic_id) from review r where r.clinic_id = $1',
      'rule 7',
    ],
    ['one branch of a union', 'select 1 from review where clinic_id = $1 union select 1 from session', 'rule 7'],
    ['an unbound WITH', 'with x as (select * from review) select * from x', 'rule 7'],
    ['an update of all clinics', 'update review set rating = 5', 'rule 7'],
    ['a delete of all clinics', 'delete from review where id = $1', 'rule 7'],
    ['a delete that joins all clinics', 'delete from review using session where review.clinic_id = $1', 'rule 7'],
    ['an insert without its clinic', 'insert into review (id) values ($1)', 'rule 7'],
    [
      'an insert with a computed clinic',
      `insert into review (clinic_id) values (current_setting('app.clinic_id')::uuid)`,
      'rule 7',
    ],
    ['set_config', `select set_config('app.clinic_id', $1, true)`, 'rule 7'],
    [
      'now() in a conflict',
      'insert into review (clinic_id) values ($1) on conflict (id) do update set a = now()',
      'rule 8',
    ],
    [
      'current_timestamp in a conflict',
      'insert into review (clinic_id) values ($1) on conflict (id) do update set a = current_timestamp',
      'rule 8',
    ],
    [
      'a count in a conflict',
      'insert into slug (n) values ($1) on conflict (n) do update set n = slug.n + 1',
      'rule 8',
    ],
    ['insert from a select', 'insert into review (clinic_id) select $1', 'rule 9'],
    ['insert from a select into a shared secured table', 'insert into slug (slug) select slug from slug', 'rule 9'],
    ['copy', 'copy review from stdin', 'rule 9'],
    ['merge', 'merge into review r using slug s on r.clinic_id = $1 when matched then delete', 'rule 9'],
    ['a moved row', 'update review set clinic_id = $2 where clinic_id = $1', 'rule 2'],
    ['a table nobody classified', 'select 1 from mystery', 'rule 1'],
    ['an advisory lock', 'select pg_try_advisory_xact_lock(1)', 'rule 14'],
    ['a WITH that hides a table', 'with review as (select 1) select * from review', 'hides the table'],
  ])('%s', (_, sql, rule) => {
    expect(judge(sql).filter((violation) => violation.includes(rule))).not.toEqual([]);
  });

  it('a shared table written after a clinic’s own in one transaction, and not in two', () => {
    const ordered = new Observer(REGISTRY);
    const connection = {};
    for (const sql of [
      'begin',
      'insert into slug (slug) values ($1)',
      'insert into review (clinic_id) values ($1)',
      'commit',
    ]) {
      ordered.hear(connection, sql, true);
    }
    ordered.hear(connection, 'insert into slug (slug) values ($1)', true);
    expect(ordered.report()).toBe('');
    ordered.hear(connection, 'insert into review (clinic_id) values ($1)', true);
    ordered.hear(connection, 'insert into slug (slug) values ($1)', true);
    expect(ordered.report()).toContain('rule 13');
  });

  it('by name, with the statement', () => {
    const strict = new Observer(REGISTRY);
    strict.hear({}, 'select   rating from review', true);
    expect(strict.report()).toBe(
      'rule 7: select on review lacks review.clinic_id = $n at its own level\n    select rating from review',
    );
  });
});

describe('the observer hears the suite', () => {
  it('in every file of it', () => {
    expect(config.test?.setupFiles).toContain('./test/sql/observer.ts');
  });

  it('and fails a file whose statement breaks a rule', async () => {
    const { doors } = await sharedDatabase();
    expect(observer.report()).toBe('');
    await doors.asPublic(randomUUID(), (tx) => tx.query('select name from clinic'));
    expect(observer.report()).toContain('rule 7: select on clinic');
    expect(() => observer.judgement()).toThrow('select name from clinic');
    observer.forget();
  });

  it('every statement sent through the doors, and judges all but probes', async () => {
    const { doors } = await sharedDatabase();
    const before = observer.judged;
    await doors.asPublic(randomUUID(), (tx) => tx.query('select id from clinic where id = $1', [tx.clinicId]));
    const judged = observer.judged - before;
    expect(judged).toBeGreaterThanOrEqual(3);
    await probe('isolation', () => doors.asPublic(null, (tx) => tx.query('select id from clinic')));
    expect(observer.judged - before).toBe(judged);
  });
});
