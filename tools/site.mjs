/** Building the public site, once for each state of its sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explained.mjs';
import { exitOf } from './install.mjs';
import { repository } from './postgres/place.mjs';

const site = join(repository, 'apps/compare');
/** Written after a build has ended well; holds what was built. */
const stamp = join(site, 'dist/.built-from');
/** What the site is made of. */
const SOURCES = ['apps/compare', 'packages/contract/gql', 'packages/domain', 'packages/pigment-rules', 'packages/ui'];
/** What building leaves behind, or leads elsewhere. */
const NOT_SOURCES = new Set(['node_modules', 'dist', '.react-router', 'test']);

/** Build apps/compare, unless it is there as its sources have it. */
export async function buildSite() {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  const builder = join(site, 'node_modules/@react-router/dev/bin.cjs');
  const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'error'], {
    cwd: site,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
  const code = await exitOf(child);
  if (code !== 0) throw new Explained(`The public site could not be built (see above; code ${code}).`);
  writeFileSync(stamp, sources);
}

/** Changes whenever the built site would. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(repository, 'pnpm-lock.yaml')));
  for (const folder of SOURCES) {
    const files = readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.split('/').some((part) => NOT_SOURCES.has(part)))
      .toSorted();
    for (const file of files) hash.update(`${file.slice(repository.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
