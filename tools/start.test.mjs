import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from './postgres/place.mjs';
import { nameOf, serversIn } from './postgres/processes.mjs';

/** @type {string} */
let data;
/** Any free one at first, then the one that was announced. */
let port = 0;
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'stipple-start-'));
  chmodSync(data, 0o711);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  while (running.size > 0) await sleep(50);
  rmSync(data, { recursive: true });
}, 20_000);

/**
 * A command as npm calls it.
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string[]} [flags] of node
 */
function call(words, env = {}, flags = /** @type {string[]} */ ([])) {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [...flags, 'tools/run.mjs', ...words], {
    cwd: repository,
    env: { ...inherited, NODE_ENV: 'development', PORT: String(port), STIPPLE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { text: '' };
  child.stdout.on('data', (chunk) => (said.text += chunk));
  child.stderr.on('data', (chunk) => (said.text += chunk));
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, said, ended };
}

/** @param {ReturnType<typeof call>} start */
async function announced(start) {
  while (!start.said.text.includes('Ctrl-C stops it')) {
    if (start.child.exitCode !== null) throw new Error(start.said.text);
    await sleep(50);
  }
  port = Number(start.said.text.match(/localhost:(\d+)\/graphiql/)?.[1]);
}
const ready = () =>
  fetch(`http://127.0.0.1:${port}/readyz`)
    .then(({ status }) => status)
    .catch(() => 0);

/** The number of practitioners the public sees; null while the api can not answer. */
async function practitioners() {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ practitioners(first: 1) { totalCount } }' }),
  }).catch(() => null);
  return /** @type {any} */ (await answer?.json().catch(() => null))?.data?.practitioners?.totalCount ?? null;
}

/**
 * The processes whose parent this is.
 * @param {number | undefined} parent
 * @returns {number[]}
 */
const childrenOf = (parent) =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const stat = pid && readFileSync(`/proc/${pid}/stat`, 'utf8');
        return stat && Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });

/**
 * How long a process has lived.
 * @param {number} pid
 */
function secondsOld(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [uptime] = readFileSync('/proc/uptime', 'utf8').split(' ');
  // The 22nd field, in the kernel's hundredths of a second; the name before it may hold spaces.
  return Number(uptime) - Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) / 100;
}

describe('npm start', () => {
  it(
    'serves the demo chains from an empty folder, survives what is killed under it, and stops it all',
    { timeout: 240_000 },
    async () => {
      const start = call(['start']);
      await announced(start);
      expect(await ready()).toBe(200);
      await expect.poll(practitioners, { timeout: 60_000 }).toBe(90);

      const second = call(['start']);
      expect(await second.ended).toBe(1);
      expect(second.said.text).toBe(
        `Port ${port} is in use by another program: stop that program, or choose another one, as in PORT=4100 npm start.\n`,
      );

      const cluster = join(data, 'postgres/cluster');
      for (const pid of serversIn(cluster)) process.kill(pid, 'SIGKILL');
      await expect.poll(() => start.said.text, { timeout: 30_000 }).toContain('The database server is gone');
      await expect.poll(practitioners, { timeout: 60_000 }).toBe(90);

      const programs = childrenOf(start.child.pid);
      const api = programs.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('src/main.ts'));
      // One that has settled and falls is started again.
      await expect.poll(() => secondsOld(api ?? 0), { timeout: 30_000 }).toBeGreaterThan(5.5);
      process.kill(api ?? 0, 'SIGKILL');
      await expect
        .poll(() => start.said.text, { timeout: 30_000 })
        .toContain('main was ended by SIGKILL: starting it again');
      await expect.poll(ready, { timeout: 60_000 }).toBe(200);

      const all = childrenOf(start.child.pid);
      const told = Date.now();
      start.child.kill('SIGTERM');
      expect(await start.ended).toBe(0);
      expect(Date.now() - told).toBeLessThan(10_000);
      expect(serversIn(cluster)).toEqual([]);
      expect(all.length).toBeGreaterThanOrEqual(2);
      expect(all.filter((pid) => nameOf(pid) !== null)).toEqual([]);
      expect(await ready()).toBe(0);
    },
  );

  it('keeps the data for the second start', { timeout: 120_000 }, async () => {
    const start = call(['start']);
    await announced(start);
    expect(start.said.text).not.toContain('Migrated');
    expect(start.said.text).not.toContain('Demo');
    expect(await practitioners()).toBe(90);
    start.child.kill('SIGINT');
    expect(await start.ended).toBe(0);
  });

  it(
    'stops it all by a SIGINT for the machine’s own Node alone, which waits for ours',
    { timeout: 120_000 },
    async () => {
      const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } })`;
      const start = call(['start'], {}, ['--import', `data:text/javascript,${encodeURIComponent(older)}`]);
      await announced(start);
      const [launcher] = childrenOf(start.child.pid);
      const programs = childrenOf(launcher);
      expect(programs.length).toBeGreaterThanOrEqual(2);
      const told = Date.now();
      start.child.kill('SIGINT');
      expect(await start.ended).toBe(0);
      expect(Date.now() - told).toBeLessThan(10_000);
      expect([launcher ?? 0, ...programs].filter((pid) => nameOf(pid) !== null)).toEqual([]);
      expect(await ready()).toBe(0);
    },
  );

  it.each([
    ['PORT', 'http', 'PORT must be a number from 0 to 65535.\n'],
    [
      'STIPPLE_DATE',
      'x',
      'STIPPLE_DATE is not a setting of Stipple; those that start so are STIPPLE_DATA, STIPPLE_FILE_SECRET, and STIPPLE_SEAL_SECRET.\n',
    ],
    [
      'DATABASE_URL',
      'postgres://localhost/x',
      'DATABASE_URL and DATABASE_OWNER_URL must be set together, or neither for the embedded Postgres.\n',
    ],
    [
      'NODE_ENV',
      'production',
      'STIPPLE_FILE_SECRET must be set in production; only in development is one made and kept.\n',
    ],
  ])('does not start with %s=%s, and says why in one sentence', async (name, value, sentence) => {
    const start = call(['start'], { [name]: value });
    expect(await start.ended).toBe(1);
    expect(start.said.text).toBe(sentence);
  });
});

describe('the other commands', () => {
  it.each([
    'start',
    'test',
    'dev',
    'import',
    'bench',
    'contract',
    'rules',
    'db-migrate',
    'db-distribute',
    'db-reset',
    'db-rebuild-directory',
  ])('%s --help explains itself and does nothing', { timeout: 60_000 }, async (name) => {
    const asked = call([name, '--help']);
    expect(await asked.ended).toBe(0);
    expect(asked.said.text).toContain('npm ');
  });

  it('db:reset throws nothing away unasked', { timeout: 60_000 }, async () => {
    const asked = call(['db-reset']);
    expect(await asked.ended).toBe(1);
    expect(asked.said.text).toBe('This throws all data away: say npm run db:reset -- --yes to do it.\n');
  });
});
