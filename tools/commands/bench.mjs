/** `npm run bench`: on a server of its own, so that the benchmark's millions of rows never meet yours. */
import { onDatabase } from '../program.mjs';

export const ownHelp = true;

/** @param {string[]} words */
export const main = (words) => onDatabase('bench/run.ts', words, { folder: 'bench' });
