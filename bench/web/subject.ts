import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { MIGRATIONS } from '../../apps/api/migrations/index.ts';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { composeProjector } from '../../apps/api/src/compose-worker.ts';
import { loadDemo } from '../../apps/api/src/demo/index.ts';
import { seedPlaces } from '../../apps/api/src/modules/place/seed-places.ts';
import { migrate } from '../../apps/api/src/platform/db/index.ts';
import { SERVER_FLAGS } from '../../tools/program.mjs';
import { buildSites } from '../../tools/site.mjs';
import { type Running, start } from '../api/servers.ts';

/** What the client of the measurements looks for. */
const NEED = 'for=aga_male&scale=norwood&stage=III&skin=II';

/** The site under test, over the demo chains, and the pages that are measured. */
export interface Subject {
  readonly server: Running;
  /** Paths by name. */
  readonly pages: Readonly<Record<'start' | 'results' | 'practitioner' | 'compare', string>>;
  stop(): Promise<void>;
}

/** Builds the site, makes a database of the run with the demo chains, and serves both as in production. */
export async function subject(): Promise<Subject> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (!appUrl || !ownerUrl) throw new Error('DATABASE_URL and DATABASE_OWNER_URL must be set.');
  const name = `web_${randomBytes(4).toString('hex')}`;
  await asOwner(ownerUrl, `create database ${name} encoding 'UTF8' template template0`);
  const drop = () => asOwner(ownerUrl, `drop database ${name} with (force)`);
  try {
    await Promise.all([buildSites(), fill(within(appUrl, name), within(ownerUrl, name))]);
    const env = {
      DATABASE_URL: within(appUrl, name),
      STIPPLE_DATA: join(process.env['STIPPLE_DATA'] ?? tmpdir(), 'bench-work'),
      STIPPLE_FILE_SECRET: 'x'.repeat(32),
      STIPPLE_SEAL_SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtp://localhost',
      LOG_LEVEL: 'error',
    };
    const server = await start('site', 'apps/api/src/main.ts', env, '/readyz', SERVER_FLAGS);
    const stop = async () => {
      await server.stop();
      await drop();
    };
    return { server, stop, pages: await pagesOf(server.origin) };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function fill(appUrl: string, ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, MIGRATIONS);
  await seedPlaces(ownerUrl, { minPopulation: 50_000, otherNamesFrom: 100_000 });
  const { doors, close } = await openDoors(appUrl);
  try {
    await loadDemo(doors);
    await (await composeProjector(doors)).rebuild();
  } finally {
    await close();
  }
}

async function pagesOf(origin: string): Promise<Subject['pages']> {
  const query =
    '{ practitioners(filter: { near: { place: "Manchester", radiusKm: 100 } }, first: 2) { nodes { id slug } } }';
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { practitioners: { nodes: { id: string; slug: string }[] } } };
  const [first, second] = data.practitioners.nodes;
  if (!first || !second) throw new Error('Nobody works near Manchester.');
  return {
    start: '/en',
    results: `/en/find?place=Manchester&${NEED}`,
    practitioner: `/en/p/${first.slug}?${NEED}`,
    compare: `/en/compare?pick=${first.id}&pick=${second.id}&${NEED}`,
  };
}

function within(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: within(ownerUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
