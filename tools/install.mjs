/** What a bare machine lacks: the packages of the lockfile, and the Node that comes with them. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Explained } from './explained.mjs';
import { repository } from './postgres/place.mjs';

const NODE_MAJOR = 24;
const PNPM = 'pnpm@12.21.0';

/** Executables of the lockfile, Node 24 among them where its package exists for the system. */
const bin = join(repository, 'node_modules/.bin');

/** Written after an install has ended well; holds what was installed. */
const stamp = join(repository, 'node_modules/.stipple-installed');

/** Install the packages of the lockfile, unless they are there. */
export async function install() {
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) wanted.update(readFileSync(join(repository, file)));
  const digest = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  process.stderr.write('Installing the packages of the lockfile...\n');
  // CI keeps pnpm from asking questions; its chatter goes to where errors go, so that output can be piped.
  const code = await pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], { CI: 'true' });
  if (code !== 0)
    throw new Explained(`The packages could not be installed (${PNPM} ended with code ${code}, see above).`);
  writeFileSync(stamp, digest);
}

/**
 * Run pnpm, which npm fetches by its exact version.
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function pnpm(words, env = {}) {
  return exitOf(
    spawn('npx', ['--yes', PNPM, ...words], {
      cwd: repository,
      env: { ...process.env, npm_config_update_notifier: 'false', ...env },
      stdio: ['ignore', 2, 2],
    }),
  );
}

/**
 * Go on in Node 24: here if this is one, else in the one of the lockfile, else in the user's own.
 * @param {() => Promise<number | void>} work
 */
export async function inOurNode(work) {
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return work();
  const node = join(bin, 'node');
  if (!existsSync(node)) {
    throw new Explained(
      `Stipple needs Node ${NODE_MAJOR} or newer. On Linux x64 it brings its own; on this system install it (this is ${process.version}).`,
    );
  }
  const lifeline = fileURLToPath(new URL('./lifeline.mjs', import.meta.url));
  const child = spawn(node, ['--import', lifeline, ...process.argv.slice(1)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  handOn(child, ['SIGINT', 'SIGTERM', 'SIGHUP']);
  whenAbandoned(() => child.kill('SIGTERM'));
  return exitOf(child);
}

/**
 * Hand signals on to a child: what is sent to this process alone. Ctrl-C reaches the child by itself as well, and one
 * more changes nothing.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals[]} signals
 * @returns {() => void} no more of it
 */
export function handOn(child, signals) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/**
 * npm, when it is killed, takes nobody along: do this once the npm that started this process is gone.
 * @param {() => void} end
 */
export function whenAbandoned(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, by the shells' custom for a signal
 */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
