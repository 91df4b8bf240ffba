/** Building the web apps, each once for each state of its sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explained.mjs';
import { exitOf } from './install.mjs';
import { repository } from './postgres/place.mjs';

/**
 * A web app of ours and how it is built.
 * @typedef {{title: string, folder: string, builder: string, sources: string[]}} WebApp
 */

/** What all of them are made of beside their own folder. */
const SHARED = ['packages/contract/gql', 'packages/domain', 'packages/pigment-rules', 'packages/ui'];

/** @type {WebApp[]} */
const APPS = [
  {
    title: 'public site',
    folder: 'apps/compare',
    builder: 'node_modules/@react-router/dev/bin.cjs',
    sources: SHARED,
  },
  {
    title: 'admin',
    folder: 'apps/admin',
    builder: 'node_modules/vite/bin/vite.js',
    sources: [...SHARED, 'packages/validation'],
  },
];
/** What building leaves behind, or leads elsewhere. */
const NOT_SOURCES = new Set(['node_modules', 'dist', '.react-router', 'test']);

/** Build the web apps side by side, those that are not there as their sources have them. */
export async function buildSites() {
  await Promise.all(APPS.map(build));
}

/** @param {WebApp} app */
async function build({ title, folder, builder, sources }) {
  const root = join(repository, folder);
  /** Written after a build has ended well; holds what was built. */
  const stamp = join(root, 'dist/.built-from');
  const state = fingerprint([folder, ...sources]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  const child = spawn(process.execPath, [join(root, builder), 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
  const code = await exitOf(child);
  if (code !== 0) throw new Explained(`The ${title} could not be built (see above; code ${code}).`);
  writeFileSync(stamp, state);
}

/**
 * Changes whenever what is built from these folders would.
 * @param {string[]} folders
 */
function fingerprint(folders) {
  const hash = createHash('sha256').update(readFileSync(join(repository, 'pnpm-lock.yaml')));
  for (const folder of folders) {
    const files = readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.split('/').some((part) => NOT_SOURCES.has(part)))
      .toSorted();
    for (const file of files) hash.update(`${file.slice(repository.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
