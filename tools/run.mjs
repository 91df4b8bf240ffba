/**
 * The entry of every command of package.json: `node tools/run.mjs NAME ...`.
 *
 * Runs on the machine's own Node (20 or newer), installs what is missing, and goes on in the Node of the lockfile.
 */
import { readdirSync } from 'node:fs';
import { command } from './explained.mjs';
import { inOurNode, install } from './install.mjs';

/**
 * What each file of commands/ exports: `help`, its text, or `ownHelp`, when the program behind it has its own;
 * and `main`, which gets the words of the command line and returns the exit code.
 * @typedef {{help?: string, ownHelp?: boolean, main: (words: string[]) => Promise<number | void>}} Command
 */

const [name = '', ...words] = process.argv.slice(2);

await command(async () => {
  if (!readdirSync(new URL('./commands/', import.meta.url)).includes(`${name}.mjs`)) {
    process.stderr.write(`There is no command "${name}": see "scripts" in package.json.\n`);
    return 1;
  }
  /** @type {Command} */
  const chosen = await import(`./commands/${name}.mjs`);
  if (chosen.help && words.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${chosen.help.trim()}\n`);
    return 0;
  }
  await install();
  return inOurNode(() => chosen.main(words));
});
