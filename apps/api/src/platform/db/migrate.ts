import { DataSource } from 'typeorm';

/** A migration class; the composition passes the list in order. */
export type Migrations = (new () => {
  up(runner: never): Promise<unknown>;
  down(runner: never): Promise<unknown>;
})[];

/** Owner's connection for migrations only. The owner is subject to row-level security like everyone. */
export function ownerSource(url: string, migrations: Migrations): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: migrations as never[],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    poolSize: 1,
  });
}

/** Brings the database up to date and returns the names of the migrations that ran. */
export async function migrate(url: string, migrations: Migrations): Promise<string[]> {
  const source = ownerSource(url, migrations);
  await source.initialize();
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
