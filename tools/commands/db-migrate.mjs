import { openDatabase, runProgram } from '../program.mjs';

export const help = `
npm run db:migrate

Brings the database up to date: the one of DATABASE_URL and DATABASE_OWNER_URL, else the embedded one.
npm start does this by itself.
`;

/** Runs the migrations that have not run yet and names them. */
export async function main() {
  const database = await openDatabase();
  try {
    return await runProgram('apps/api/src/cli/migrate.ts', { env: database.env });
  } finally {
    await database.stop();
  }
}
