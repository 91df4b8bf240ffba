/** An error whose message is one sentence for the person at the keyboard: shown without a stack. */
export class Explained extends Error {}

/**
 * Run a command's main function; an explained error ends it with its sentence and exit code 1.
 * @param {() => Promise<number | void>} main
 */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
