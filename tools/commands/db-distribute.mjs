import { Explained } from '../explained.mjs';
import { onDatabase, settings } from '../program.mjs';

export const help = `
npm run db:distribute

Converts a populated plain database into one distributed by clinic, in one transaction. DATABASE_URL and
DATABASE_OWNER_URL name it; it must be a Citus coordinator. Afterwards start with DATABASE_TOPOLOGY=citus.
`;

export async function main() {
  const { databaseOwnerUrl } = await settings();
  if (!databaseOwnerUrl) {
    throw new Explained(
      'The embedded Postgres has no Citus: set DATABASE_URL and DATABASE_OWNER_URL to a coordinator.',
    );
  }
  return onDatabase('apps/api/src/cli/distribute.ts', []);
}
