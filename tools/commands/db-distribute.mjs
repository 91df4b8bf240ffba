import { onDatabase } from '../program.mjs';

export const help = `
npm run db:distribute

Spreads an existing database over the nodes of Citus, by clinic, in one transaction: the one of DATABASE_OWNER_URL.
Run "create extension citus" in it first, and start with DATABASE_TOPOLOGY=citus from then on.
`;

/** @param {string[]} words */
export const main = (words) => onDatabase('apps/api/src/cli/distribute.ts', words);
