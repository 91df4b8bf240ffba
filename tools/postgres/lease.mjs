/**
 * Several commands may use one data folder at a time (`npm start`, and beside it `npm run import`). Each holds a
 * lease; the last one to leave stops the server. A lease of a dead process counts for nothing.
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from '../explained.mjs';
import { isAlive, nameOf, until } from './processes.mjs';

const self = nameOf(process.pid) ?? `${process.pid}.0`;

/**
 * Take a lease.
 * @param {string} folder the data folder
 */
export function takeLease(folder) {
  mkdirSync(join(folder, 'leases'), { recursive: true });
  writeFileSync(join(folder, 'leases', self), '');
}

/**
 * Give this process's lease back.
 * @param {string} folder
 */
export function returnLease(folder) {
  rmSync(join(folder, 'leases', self), { force: true });
}

/**
 * Does another living process use the server? Leases of the dead are cleared away.
 * @param {string} folder
 */
export function othersHold(folder) {
  let held = false;
  for (const name of names(join(folder, 'leases'))) {
    if (name === self) continue;
    if (isAlive(name)) held = true;
    else rmSync(join(folder, 'leases', name), { force: true });
  }
  return held;
}

/**
 * Run `work` while no other process starts or stops the server of this folder. The lock names its holder, so
 * what a crash left behind is recognised and taken over.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(folder, work) {
  const lock = join(folder, 'starting.lock');
  const mine = `${lock}.${self}`;
  writeFileSync(mine, self);
  try {
    const taken = await until(() => tryLock(lock, mine), 60_000);
    if (!taken)
      throw new Explained(
        `Process ${read(lock)} has been starting the database in ${folder} for a minute: end it and try again.`,
      );
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * @param {string} lock
 * @param {string} mine a file that names this process
 */
function tryLock(lock, mine) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (isAlive(read(lock))) return false;
  // Of several that find a dead lock only one can move it away; should it have moved a living one, it goes back.
  const aside = `${mine}.dead`;
  try {
    renameSync(lock, aside);
    if (isAlive(read(aside))) linkSync(aside, lock);
    rmSync(aside, { force: true });
  } catch {
    return false;
  }
  return false;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
