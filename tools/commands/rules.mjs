/** `npm run rules`: what the clinical rules answer to a consultation in a file, and their pages. */
import { runProgram } from '../program.mjs';

export const ownHelp = true;

/** @param {string[]} words */
export const main = (words) =>
  runProgram('packages/pigment-rules/src/cli/rules.ts', { words, cwd: process.env.INIT_CWD });
