import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { MIGRATIONS } from '../apps/api/migrations/index.ts';
import { composeApi } from '../apps/api/src/compose-api.ts';
import { openDoors } from '../apps/api/src/compose-doors.ts';
import { listen } from '../apps/api/src/http/server.ts';
import { migrate } from '../apps/api/src/platform/db/index.ts';
import { createLog } from '../apps/api/src/platform/log.ts';
import { plantClinic } from '../apps/api/test/tenancy/plant.ts';
import { race, RACE_QUERY, type Racer } from '../apps/api/test/tenancy/races.ts';

/**
 * `npm run bench -- races`: two clinics interleaved over the same connections, with callers that go away in the
 * middle, 10,000 requests. It ends with an error when one row of the other clinic came, or when a request failed that
 * nobody aborted.
 */
export async function main(words: readonly string[]): Promise<void> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (!appUrl || !ownerUrl) throw new Error('DATABASE_URL and DATABASE_OWNER_URL must be set.');
  const requests = words.includes('--quick') ? 1_000 : 10_000;
  const name = `races_${randomBytes(4).toString('hex')}`;
  await asOwner(ownerUrl, `create database ${name}`);
  try {
    await migrate(within(ownerUrl, name), MIGRATIONS);
    const figures = await measure(within(appUrl, name), requests);
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    const results = new URL('./results/', import.meta.url);
    mkdirSync(results, { recursive: true });
    writeFileSync(new URL('races.json', results), `${JSON.stringify(figures, null, 2)}\n`);
    if (figures.leaks.length + figures.harmed.length > 0) process.exitCode = 1;
  } finally {
    await asOwner(ownerUrl, `drop database ${name} with (force)`);
  }
}

async function measure(databaseUrl: string, requests: number) {
  const { doors, close } = await openDoors(databaseUrl);
  const log = createLog('fatal', 'races');
  const config = {
    databaseUrl,
    publicUrl: 'http://localhost',
    data: join(tmpdir(), 'stipple-races'),
    fileSecret: '',
    sealSecret: '',
  };
  const api = await composeApi(config, log);
  const server = await listen(api.app, 0, log, api.onUpgrade);
  try {
    const racers: [Racer, Racer] = [await racer('red'), await racer('blue')];
    const start = performance.now();
    const result = await race({ doors, racers, requests, atOnce: 32, ask });
    return { requests, seconds: Math.round(performance.now() - start) / 1000, ...result };
  } finally {
    await server.close();
    await api.close();
    await close();
  }

  async function racer(colour: string): Promise<Racer> {
    const { clinic, mark } = await plantClinic(doors, colour);
    return { id: clinic.id, mark, slug: clinic.slug };
  }

  async function ask(slug: string, signal: AbortSignal): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: RACE_QUERY, variables: { slug } }),
      signal,
    });
    return response.text();
  }
}

function within(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: within(url, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
