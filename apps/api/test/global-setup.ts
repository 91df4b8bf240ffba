import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../tools/postgres.mjs';
import { MIGRATIONS } from '../migrations/index.ts';
import { seedPlaces } from '../src/modules/place/seed-places.ts';
import { migrate } from '../src/platform/db/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the run's database, of its template for clones, and of the server's maintenance database. */
    database: { appUrl: string; ownerUrl: string; template: string; superUrl: string | null };
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/**
 * One migrated template and one shared database for the run, both dropped at its end. The server is the one of
 * DATABASE_URL and DATABASE_OWNER_URL when they are set, else an embedded one of the tests' own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { appUrl, ownerUrl, superUrl, stop } = await server();
  const run = `stipple_test_${randomBytes(4).toString('hex')}`;
  const template = `${run}_template`;
  const shared = `${run}_shared`;
  await asOwner(ownerUrl, `create database ${template} encoding 'UTF8' template template0`);
  await migrate(withDatabase(ownerUrl, template), MIGRATIONS);
  // Larger towns only: enough to search near, and quick to clone.
  await seedPlaces(withDatabase(ownerUrl, template), { minPopulation: 50_000, otherNamesFrom: 100_000 });
  await asOwner(ownerUrl, `create database ${shared} template ${template}`);
  project.provide('database', {
    appUrl: withDatabase(appUrl, shared),
    ownerUrl: withDatabase(ownerUrl, shared),
    template,
    superUrl,
  });
  return async () => {
    const left = await asOwner(ownerUrl, `select datname from pg_database where datname like '${run}%'`);
    for (const { datname } of left) await asOwner(ownerUrl, `drop database "${datname}" with (force)`);
    await stop();
  };
}

async function server() {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (appUrl && ownerUrl) return { appUrl, ownerUrl, superUrl: null, stop: async () => undefined };
  const dataDir = fileURLToPath(new URL('../../../.data/test', import.meta.url));
  return startPostgres({ dataDir, fsync: false });
}

/** One statement as the owner, outside the databases of the run. */
async function asOwner(ownerUrl: string, sql: string): Promise<{ datname: string }[]> {
  const client = new Client({ connectionString: withDatabase(ownerUrl, 'postgres') });
  await client.connect();
  try {
    return (await client.query<{ datname: string }>(sql)).rows;
  } finally {
    await client.end();
  }
}
