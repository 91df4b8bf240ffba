/** `npm run db:rebuild-directory`: the directory's read model anew, while it is being read. */
import { onDatabase } from '../program.mjs';

export const ownHelp = true;

/** @param {string[]} words */
export const main = (words) => onDatabase('apps/api/src/cli/rebuild-directory.ts', words);
