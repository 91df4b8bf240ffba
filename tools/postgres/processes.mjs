/**
 * Who is alive. A process id alone proves nothing, for ids are reused: a process is named by its id and the
 * moment it started.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * `<pid>.<clock tick it started>`, or null when there is no such process.
 * @param {number} pid
 */
export function nameOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${pid}.${fields[19]}`;
  } catch {
    return null;
  }
}

/**
 * @param {string} name as made by `nameOf`
 */
export function isAlive(name) {
  return nameOf(Number.parseInt(name, 10)) === name;
}

/**
 * The Postgres processes (postmaster and backends) that work in this cluster folder.
 * @param {string} cluster
 * @returns {number[]}
 */
export function serversIn(cluster) {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!pid || !nameOf(pid)) return false;
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`) === cluster &&
          readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
        );
      } catch {
        return false;
      }
    });
}

/**
 * Wait until `done` is true.
 * @param {() => boolean} done
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function until(done, milliseconds) {
  const end = Date.now() + milliseconds;
  while (!done()) {
    if (Date.now() > end) return false;
    await sleep(15);
  }
  return true;
}

/**
 * Send a signal, to nobody if the process is gone.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
