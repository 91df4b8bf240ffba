import { MIGRATIONS } from '../../apps/api/migrations/index.ts';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { loadLargeClinic, type LargeClinic } from '../../apps/api/src/demo/index.ts';
import { insertAccount, insertMembership } from '../../apps/api/src/modules/account/account.builder.ts';
import { migrate } from '../../apps/api/src/platform/db/index.ts';
import { asSuper, inBulk, onDatabase, type BenchServer } from '../api/dataset.ts';

/** Who asks. */
export const OWNER = 'owner@large.example';
export const OPERATOR = 'operator@large.example';

/** Makes sure that the database of one large clinic is there, and returns its name. */
export async function ensureLarge(
  server: BenchServer,
  size: LargeClinic,
  say: (line: string) => void,
): Promise<string> {
  const name = `bench_admin_${size.locations}_${size.practitioners}_${size.reviews}`;
  const [known] = await asSuper<{ done: boolean }>(
    server,
    'postgres',
    `select shobj_description(oid, 'pg_database') = 'complete' as done from pg_database where datname = '${name}'`,
  );
  const ownerUrl = onDatabase(server.ownerUrl, name);
  if (known?.done) {
    await migrate(ownerUrl, MIGRATIONS);
    return name;
  }
  if (known) await asSuper(server, 'postgres', `drop database ${name} with (force)`);
  await asSuper(server, 'postgres', `create database ${name} owner stipple_owner`);
  await migrate(ownerUrl, MIGRATIONS);
  say(`loading ${name}`);
  await inBulk(server, name, async () => {
    const { doors, close } = await openDoors(onDatabase(server.appUrl, name));
    const clinicId = await loadLargeClinic(doors, size);
    const owner = await insertAccount(doors, { email: OWNER, name: 'Olivia Owner' });
    await insertMembership(doors, { accountId: owner.id, clinicId });
    await insertAccount(doors, { email: OPERATOR, name: 'Olu Operator', isOperator: true });
    await close();
    for (const statement of beside(clinicId, owner.id, size.practitioners)) await asSuper(server, name, statement);
  });
  await asSuper(server, name, 'vacuum analyze');
  await asSuper(server, 'postgres', `comment on database ${name} is 'complete'`);
  return name;
}

/** What years of work leave beside the clinic's own records: a trail, accounts, invitations, imports, exports. */
const beside = (clinicId: string, accountId: string, people: number): string[] => [
  `insert into event (clinic_id, id, kind, subject_type, subject_id, actor_kind, actor_id, happened_at, changes)
   select '${clinicId}', gen_random_uuid(), (array['review.replied', 'practitioner.updated', 'location.updated'])[1 + i % 3],
     'practitioner', p.id, 'member', '${accountId}', now() - i * interval '1 minute', '{"name": ["a", "b"]}'
   from generate_series(1, ${people * 100}) i
   join (select id, row_number() over () - 1 as n, count(*) over () as all from practitioner) p on p.n = i % p.all`,
  `insert into account (id, email, name, created_at, updated_at)
   select gen_random_uuid(), 'person-' || i || '@large.example', 'Person ' || i, now(), now()
   from generate_series(1, ${people}) i`,
  `insert into membership (id, account_id, clinic_id, roles, all_locations, location_ids, created_at, updated_at)
   select gen_random_uuid(), a.id, '${clinicId}', array['practitioner'], false, '{}', now(), now()
   from account a where a.email like 'person-%'`,
  `insert into import_job (clinic_id, id, status, account_id, files, meanings, dates, decimal_sign, rejected, created_at, updated_at, finished_at)
   select '${clinicId}', gen_random_uuid(), 'done', '${accountId}', '[]', '[]', 'iso', 'point', i % 3,
     now() - i * interval '1 day', now(), now() - i * interval '1 day'
   from generate_series(1, 500) i`,
  `insert into export_job (clinic_id, id, status, account_id, created_at, updated_at)
   select '${clinicId}', gen_random_uuid(), 'done', '${accountId}', now() - i * interval '1 day', now()
   from generate_series(1, 200) i`,
];
