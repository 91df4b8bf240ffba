/** `npm run import`: a chain's own files. */
import { onDatabase } from '../program.mjs';

export const ownHelp = true;

/** @param {string[]} words */
export const main = (words) => onDatabase('apps/api/src/cli/import.ts', words);
