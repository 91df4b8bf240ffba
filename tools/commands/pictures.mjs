import { installChromium } from '../browser.mjs';
import { runProgram, say } from '../program.mjs';

export const help = `
npm run pictures [-- ADDRESS]

Takes the pictures of the README (docs/pictures) from a site that runs over the demo chains, as npm start serves it:
http://localhost:4000, or the ADDRESS given.
`;

/** @param {string[]} words */
export async function main(words) {
  await installChromium(say);
  return runProgram('e2e/pictures.ts', { words });
}
