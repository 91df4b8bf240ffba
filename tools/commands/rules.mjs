import { runProgram } from '../program.mjs';

/** The program has its own help. */
export const ownHelp = true;

/** @param {string[]} words */
export const main = (words) => runProgram('packages/pigment-rules/src/cli/rules.ts', { words });
