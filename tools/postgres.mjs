/**
 * The embedded Postgres: one server for each data folder, started by whoever needs it first and stopped by
 * whoever leaves last. It listens on loopback only, asks for a password, and runs in a session of its own, so
 * that Ctrl-C reaches the programs that use it before it reaches the database.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Explained } from './explained.mjs';
import { ensureCluster, passwords } from './postgres/cluster.mjs';
import { exclusively, othersHold, returnLease, takeLease } from './postgres/lease.mjs';
import { binaries, makeFolder, reachableFolder, serverAccount } from './postgres/place.mjs';
import { serversIn, signal, until } from './postgres/processes.mjs';

/**
 * @typedef {object} RunningPostgres
 * @property {string} superUrl for the launcher's own housekeeping, never for the application
 * @property {string} ownerUrl makes tables and roles; owns the database `stipple`
 * @property {string} appUrl may log in and has no grants of its own
 * @property {number} port
 * @property {string} folder where the data really lies
 * @property {() => boolean} isAlive false once the server was killed from outside
 * @property {(patience?: number) => Promise<void>} stop gives the lease back; the last one stops the server,
 *   hard when it takes longer than so many milliseconds
 */

/** Long, for a large database recovers from a crash before it answers. */
const START_TIMEOUT = 60_000;

/**
 * Start the server of a data folder, or join the one that runs there for another living command.
 * @param {{dataDir: string, port?: number, fsync?: boolean, log?: (line: string) => void}} options
 *   `fsync: false` is for tests: fast, and lost in a power failure
 * @returns {Promise<RunningPostgres>}
 * @throws {Explained} with one sentence, when it can not be started
 */
export async function startPostgres({ dataDir, port, fsync = true, log = () => {} }) {
  const account = serverAccount();
  const { bin, major } = binaries(account);
  const folder = reachableFolder(dataDir, account);
  makeFolder(folder);
  const cluster = join(folder, 'cluster');
  const found = await exclusively(folder, async () => {
    const living = pidFile(cluster);
    if (living?.ready && othersHold(folder)) {
      takeLease(folder);
      return living.port;
    }
    await stopServers(cluster, { log });
    if (!existsSync(cluster)) log('Making the database');
    await ensureCluster({ folder, cluster, bin, major, account, fsync });
    const at = await launch({ folder, cluster, bin, account, fsync, port });
    takeLease(folder);
    return at;
  });
  const password = passwords(folder);
  const url = (/** @type {string} */ user, /** @type {string} */ secret, /** @type {string} */ database) =>
    `postgres://${user}:${secret}@127.0.0.1:${found}/${database}`;
  return {
    superUrl: url('postgres', password.super, 'postgres'),
    ownerUrl: url('stipple_owner', password.owner, 'stipple'),
    appUrl: url('stipple_app', password.app, 'stipple'),
    port: found,
    folder,
    isAlive: () => serversIn(cluster).includes(pidFile(cluster)?.pid ?? 0),
    stop: (patience) =>
      exclusively(folder, async () => {
        returnLease(folder);
        if (!othersHold(folder)) await stopServers(cluster, { patience });
      }),
  };
}

/**
 * @param {{folder: string, cluster: string, bin: string, fsync: boolean, port?: number, account: import('./postgres/place.mjs').Account | null}} plan
 * @returns {Promise<number>} the port it answers at
 */
async function launch({ folder, cluster, bin, account, fsync, port }) {
  for (let attempt = 1; ; attempt++) {
    const at = port ?? (await freePort());
    const logFile = join(folder, 'postgres.log');
    if (existsSync(logFile) && statSync(logFile).size > 10_000_000) rmSync(logFile);
    const from = existsSync(logFile) ? statSync(logFile).size : 0;
    const output = openSync(logFile, 'a', 0o600);
    const child = spawn(join(bin, 'postgres'), ['-D', cluster, ...settings(at, fsync)], {
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH },
    });
    closeSync(output);
    let ended = false;
    child.once('exit', () => (ended = true)).once('error', () => (ended = true));
    child.unref();
    const answered = await until(() => ended || pidFile(cluster)?.ready === child.pid, START_TIMEOUT);
    if (answered && !ended) return at;
    const said = readFileSync(logFile).subarray(from).toString();
    if (!ended) {
      await stopServers(cluster);
      throw new Explained(`Postgres did not answer within ${START_TIMEOUT / 1000} s; its log is ${logFile}.`);
    }
    if (/could not bind|could not create any TCP/.test(said)) {
      if (port) throw new Explained(`Port ${port}, asked for the database, is in use by another program.`);
      if (attempt < 5) continue;
    }
    const reason = said.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? 'no reason given';
    throw new Explained(`Postgres ended while starting: ${reason}; its log is ${logFile}.`);
  }
}

/**
 * @param {number} port
 * @param {boolean} fsync
 */
function settings(port, fsync) {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    // Our statements are short: compiling them costs more than it saves.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * What the server's own pid file says; null when there is none.
 * @param {string} cluster
 * @returns {{pid: number, port: number, ready: number | false} | null} `ready` is its pid once it answers
 */
function pidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const ready = lines[7]?.trim() === 'ready' && serversIn(cluster).includes(pid);
    return { pid, port: Number(lines[3]), ready: ready && pid };
  } catch {
    return null;
  }
}

/**
 * Stop whatever Postgres works in this cluster: ours, or an orphan of a killed command. Its sessions are ended
 * and everything is written; if that takes too long it stops at once and recovers at the next start.
 * @param {string} cluster
 * @param {{log?: (line: string) => void, patience?: number}} [options] `log` is told about orphans
 */
async function stopServers(cluster, { log, patience = 30_000 } = {}) {
  const alone = () => serversIn(cluster).length === 0;
  if (!alone()) {
    log?.('Stopping a database server left behind by an earlier run');
    const postmaster = pidFile(cluster)?.pid;
    for (const pid of serversIn(cluster)) if (!postmaster || pid === postmaster) signal(pid, 'SIGINT');
    if (!(await until(alone, patience))) {
      for (const pid of serversIn(cluster)) signal(pid, 'SIGQUIT');
      if (!(await until(alone, 500))) for (const pid of serversIn(cluster)) signal(pid, 'SIGKILL');
      await until(alone, 1000);
    }
  }
  // Nobody is left, so a pid file is one of a crash; its number may meanwhile belong to a stranger, at which
  // Postgres would refuse to start.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() =>
          address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
        );
      });
  });
}
