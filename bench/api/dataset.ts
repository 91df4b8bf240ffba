import { Client } from 'pg';
import { MIGRATIONS } from '../../apps/api/migrations/index.ts';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { loadBenchData } from '../../apps/api/src/demo/index.ts';
import { migrate } from '../../apps/api/src/platform/db/index.ts';
import { composeProjector } from '../../apps/api/src/compose-worker.ts';
import { systemClock } from '../../apps/api/src/platform/clock.ts';
import { PEER_INDEXES } from './normalised.ts';

/** Addresses of a running server: its maintenance database as superuser, and the two roles' on any database. */
export interface BenchServer {
  readonly superUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The server's first process: its children are counted with it. */
  readonly postmasterPid: number;
}

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** Runs one statement as the superuser. */
export async function asSuper<Row extends object>(server: BenchServer, database: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: onDatabase(server.superUrl, database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Makes sure that a database with so many clinics of ten practitioners is there, and returns its name. One that was
 * not finished is made anew; one of an older schema is migrated, for history only grows.
 */
export async function ensureDataset(
  server: BenchServer,
  clinics: number,
  reviewsPerPractitioner: number,
  say: (line: string) => void,
): Promise<string> {
  const name = `bench_${clinics}_${reviewsPerPractitioner}`;
  const [known] = await asSuper<{ done: boolean }>(
    server,
    'postgres',
    `select shobj_description(oid, 'pg_database') = 'complete' as done from pg_database where datname = '${name}'`,
  );
  if (known?.done) {
    await migrate(onDatabase(server.ownerUrl, name), MIGRATIONS);
    return name;
  }
  if (known) await asSuper(server, 'postgres', `drop database ${name} with (force)`);
  await asSuper(server, 'postgres', `create database ${name} owner stipple_owner`);
  await migrate(onDatabase(server.ownerUrl, name), MIGRATIONS);
  let told = 0;
  await inBulk(server, name, async () => {
    const { doors, close } = await openDoors(onDatabase(server.appUrl, name), systemClock);
    await loadBenchData(doors, { clinics, reviewsPerPractitioner }, (progress) => {
      if (progress.clinics * 20 < (told + 1) * clinics) return;
      told += 1;
      say(`loading ${name}: ${progress.practitioners} practitioners, ${progress.reviews} reviews`);
    });
    await close();
  });
  say(`making the cards of ${name}`);
  await rebuild(onDatabase(server.appUrl, name));
  for (const index of PEER_INDEXES) await asSuper(server, name, index);
  await asSuper(server, name, 'vacuum analyze');
  await asSuper(server, 'postgres', `comment on database ${name} is 'complete'`);
  return name;
}

/**
 * Loads a million rows in two thirds of the time: commits do not wait for the disk, foreign keys are not looked up row
 * by row (the same generator's smaller data are, by the tests), and what is no key is indexed afterwards. In the end
 * everything is as it was. For connections opened within `work`.
 */
export async function inBulk(server: BenchServer, name: string, work: () => Promise<void>): Promise<void> {
  const indexes = await asSuper<{ index: string; definition: string }>(
    server,
    name,
    `select i.indexrelid::regclass::text as index, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class t on t.oid = i.indrelid
     where t.relnamespace = 'public'::regnamespace and not i.indisunique and not i.indisexclusion`,
  );
  for (const setting of ['synchronous_commit = off', 'session_replication_role = replica']) {
    await asSuper(server, 'postgres', `alter database ${name} set ${setting}`);
  }
  for (const { index } of indexes) await asSuper(server, name, `drop index ${index}`);
  await work();
  await asSuper(server, 'postgres', `alter database ${name} reset all`);
  for (const { definition } of indexes) await asSuper(server, name, definition);
  await asSuper(server, name, 'analyze');
}

/** Makes all cards. */
async function rebuild(appUrl: string): Promise<void> {
  const { doors, close } = await openDoors(appUrl);
  try {
    await (await composeProjector(doors)).rebuild();
  } finally {
    await close();
  }
}
