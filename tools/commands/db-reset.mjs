import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from '../explained.mjs';
import { migrate, openDatabase, query, say, settings } from '../program.mjs';

export const help = `
npm run db:reset -- --yes

Throws away every row and every stored file, then makes the empty tables again. The next npm start loads the
demo chains. Refused in production, and while npm start runs.
`;

/** @param {string[]} words */
export async function main(words) {
  const { environment } = await settings();
  if (environment === 'production') throw new Explained('db:reset is refused in production (NODE_ENV).');
  if (!words.includes('--yes'))
    throw new Explained('This throws all data away: say npm run db:reset -- --yes to do it.');
  const database = await openDatabase();
  try {
    const [users] = await query(
      database.ownerUrl,
      'select count(*)::int as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    if (users?.others) throw new Explained('The database is in use: stop npm start first.');
    await query(
      database.ownerUrl,
      'drop schema public cascade; create schema public; grant usage on schema public to public',
    );
    for (const made of ['files', 'demo.unfinished'])
      rmSync(join(database.data, made), { recursive: true, force: true });
    await migrate(database);
    say('The database is empty; npm start loads the demo chains.');
  } finally {
    await database.stop();
  }
}
