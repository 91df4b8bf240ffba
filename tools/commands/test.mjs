import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from '../browser.mjs';
import { exitOf } from '../install.mjs';
import { startPostgres } from '../postgres.mjs';
import { dataRoot, repository } from '../postgres/place.mjs';
import { onSignal, say, settings } from '../program.mjs';
import { summary } from '../test-summary.mjs';

export const help = `
npm test [-- FILTER...]

Everything that must hold: the guards (each "guard:" script of package.json: types, lint, format, who may import
whom, dead code, file length), then every test, on a Postgres of their own or the one of DATABASE_URL and
DATABASE_OWNER_URL, and in Chromium, which it installs where it can (Debian, as root). A FILTER is a part of a test
file's path. The last line counts: N passed, N failed, N skipped.
`;

/** How many guards run at a time. */
const ABREAST = 2;

/** @param {string[]} filters */
export async function main(filters) {
  const stopping = onSignal();
  const { databaseUrl } = await settings();
  const folder = join(dataRoot(), 'test');
  // It starts while the guards run; the tests' own setup joins it.
  const server = databaseUrl ? null : startPostgres({ dataDir: folder, fsync: false });
  const started = server?.catch((/** @type {Error} */ error) => say(`FAILED  the test database: ${error.message}`));
  // So does this; without it the pages' tests fail by themselves, and this says what to do.
  const browser = installChromium(say).catch((/** @type {Error} */ error) => say(`FAILED  ${error.message}`));
  try {
    const guards = await runGuards(stopping);
    await browser;
    const canTest = !server || (await started);
    const tests = canTest && !stopping.aborted ? await runTests(filters, folder, stopping) : null;
    const { line, ok } = summary(guards, tests);
    process.stdout.write(`${line}\n`);
    return stopping.aborted ? 130 : ok ? 0 : 1;
  } finally {
    const running = await started;
    if (running) await running.stop();
  }
}

/**
 * @param {AbortSignal} stopping
 * @returns {Promise<boolean[]>} whether each guard holds
 */
async function runGuards(stopping) {
  /** @type {{scripts: Record<string, string>}} */
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const waiting = Object.entries(scripts).filter(([name]) => name.startsWith('guard:'));
  /** @type {boolean[]} */
  const held = [];
  const work = async () => {
    for (let next = waiting.shift(); next && !stopping.aborted; next = waiting.shift()) {
      const [name, script] = next;
      const started = Date.now();
      const { ok, output } = await run(script);
      held.push(ok);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      say(`${ok ? 'passed' : 'FAILED'}  ${name.slice('guard:'.length)} (${seconds} s)${ok ? '' : `\n${output}`}`);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return held;
}

/**
 * @param {string} script
 * @returns {Promise<{ok: boolean, output: string}>}
 */
function run(script) {
  return new Promise((resolve) =>
    execFile(
      'sh',
      ['-c', script],
      {
        cwd: repository,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1', npm_config_update_notifier: 'false' },
      },
      (error, out, err) => resolve({ ok: !error, output: `${out}${err}` }),
    ),
  );
}

/**
 * @param {string[]} filters
 * @param {string} folder for the report
 * @param {AbortSignal} stopping
 * @returns {Promise<import('../test-summary.mjs').TestReport | null>} null when there is none
 */
async function runTests(filters, folder, stopping) {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const vitest = spawn('vitest', words, {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...(process.stderr.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }) },
  });
  stopping.addEventListener('abort', () => vitest.kill('SIGTERM'));
  const code = await exitOf(vitest);
  try {
    return { code, ...JSON.parse(readFileSync(report, 'utf8')) };
  } catch {
    return null;
  }
}
