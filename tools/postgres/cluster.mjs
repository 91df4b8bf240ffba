/**
 * Making a cluster: initdb, then the login roles and the database, then one rename. A crash on the way leaves
 * nothing that could be mistaken for a finished one.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from '../explained.mjs';

/** @typedef {{super: string, owner: string, app: string}} Passwords */

/**
 * What the roles are: the owner makes tables and the roles behind the doors; the app may log in and nothing else.
 * Neither is a superuser, and neither passes by row-level security.
 * @param {Passwords} password
 */
const roles = (password) => [
  `CREATE ROLE stipple_owner LOGIN CREATEDB CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD '${password.owner}'`,
  `CREATE ROLE stipple_app LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS PASSWORD '${password.app}'`,
  // The owner sets defaults on the app role, and ends its sessions before dropping a test's database.
  'GRANT stipple_app TO stipple_owner WITH ADMIN TRUE, INHERIT FALSE, SET FALSE',
  'GRANT pg_signal_backend TO stipple_owner',
  'CREATE DATABASE stipple OWNER stipple_owner',
];

/**
 * The passwords of a data folder, made on first use, readable by the one who starts only.
 * @param {string} folder
 * @returns {Passwords}
 */
export function passwords(folder) {
  const file = join(folder, 'passwords.json');
  if (!existsSync(file)) {
    const fresh = () => randomBytes(24).toString('base64url');
    writeFileSync(`${file}.new`, JSON.stringify({ super: fresh(), owner: fresh(), app: fresh() }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Make the cluster, unless it exists and is of the right version.
 * @param {{folder: string, cluster: string, bin: string, major: string, account: import('./place.mjs').Account | null, fsync: boolean}} plan
 */
export async function ensureCluster({ folder, cluster, bin, major, account, fsync }) {
  if (existsSync(cluster)) {
    const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (found === major) return;
    throw new Explained(
      `The database in ${folder} was made by Postgres ${found}, but Postgres ${major} is installed: move that folder away, or set STIPPLE_DATA to another one.`,
    );
  }
  const password = passwords(folder);
  const partial = `${cluster}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  if (account) chownSync(partial, account.uid, account.gid);
  const pwfile = join(folder, 'initdb.password');
  rmSync(pwfile, { force: true });
  writeFileSync(pwfile, password.super, { mode: 0o600 });
  if (account) chownSync(pwfile, account.uid, account.gid);
  try {
    await run(
      join(bin, 'initdb'),
      ['-D', partial, '-U', 'postgres', '--pwfile', pwfile, '--auth=scram-sha-256', '--encoding=UTF8']
        // The built-in locale sorts alike on every machine, whatever the system's C library says.
        .concat(['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'])
        .concat(fsync ? [] : ['--no-sync']),
      as,
    );
    const out = await run(
      join(bin, 'postgres'),
      ['--single', '-D', partial, ...(fsync ? [] : ['-F']), 'postgres'],
      as,
      `${roles(password).join('\n')}\n`,
    );
    if (/ERROR|FATAL/.test(out)) throw new Explained(`The database roles can not be made: ${out.trim()}`);
  } finally {
    rmSync(pwfile, { force: true });
  }
  renameSync(partial, cluster);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {{uid?: number, gid?: number}} as
 * @param {string} [input]
 * @returns {Promise<string>} what it said
 */
function run(program, words, as, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { ...as, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH } });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdin.on('error', () => {}).end(input);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(said)
        : reject(new Explained(`The database can not be made: ${said.trim() || `code ${code}`}`)),
    );
  });
}
