import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, inject } from 'vitest';
import { ENTITIES } from '../src/modules/entities.ts';
import { systemClock, type Clock } from '../src/platform/clock.ts';
import { Doors, doorSource, preparedSource, publicSource } from '../src/platform/db/index.ts';
import { withDatabase } from './global-setup.ts';

/** A database with its doors open, closed by itself when the test file ends. */
export interface TestDatabase {
  readonly doors: Doors;
  readonly source: DataSource;
  readonly publicSource: DataSource;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** A connection as the owner, for reading the catalog; row-level security hides all rows from it. */
  asOwner<T>(work: (client: Client) => Promise<T>): Promise<T>;
}

/**
 * The doors of the database that all test files share. Use a fresh clinic in every test: row-level security keeps
 * tests apart, and nothing needs cleaning.
 */
export function sharedDatabase(clock: Clock = systemClock): Promise<TestDatabase> {
  const { appUrl, ownerUrl } = inject('database');
  return open(appUrl, ownerUrl, clock);
}

/** A migrated database of the file's own, for what crosses clinics: the directory, outbox discovery, accounts. */
export async function ownDatabase(clock: Clock = systemClock): Promise<TestDatabase> {
  const { appUrl, ownerUrl, template } = inject('database');
  const name = `${template.replace('_template', '')}_${randomBytes(4).toString('hex')}`;
  await asOwner(withDatabase(ownerUrl, 'postgres'), (client) =>
    client.query(`create database ${name} template ${template}`),
  );
  return open(withDatabase(appUrl, name), withDatabase(ownerUrl, name), clock);
}

async function open(appUrl: string, ownerUrl: string, clock: Clock): Promise<TestDatabase> {
  const source = await doorSource(appUrl, ENTITIES, 6).initialize();
  const visitors = await publicSource(appUrl, ENTITIES, 6).initialize();
  const searches = await preparedSource(appUrl, 6).initialize();
  afterAll(async () => {
    await source.destroy();
    await visitors.destroy();
    await searches.destroy();
  });
  return {
    doors: new Doors(source, visitors, clock, searches),
    source,
    publicSource: visitors,
    appUrl,
    ownerUrl,
    asOwner: (work) => asOwner(ownerUrl, work),
  };
}

async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
