import { onDatabase } from '../program.mjs';

export const help = `
npm run db:rebuild-directory

Makes the directory's read model anew from the clinics' own tables, while it goes on being read.
`;

/** @param {string[]} words */
export const main = (words) => onDatabase('apps/api/src/cli/rebuild-directory.ts', words);
