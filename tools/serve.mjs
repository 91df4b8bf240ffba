/** `npm start` and `npm run dev`: database, api and worker, from the first to the last moment. Node 24 only. */
import { existsSync, watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Explained } from './explained.mjs';
import { exitOf } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { repository } from './postgres/place.mjs';
import {
  demoPeople,
  loadDemo,
  migrate,
  onSignal,
  openDatabase,
  program,
  say,
  settings,
  SERVER_FLAGS,
} from './program.mjs';
import { buildSites } from './site.mjs';

/** Requests in flight get this long to end. */
const GRACE = 7_500;
/** From the signal until the database is stopped the hard way, to be recovered at the next start. */
const DEADLINE = 9_000;
/** A program that lived this long is started again when it falls; one that falls sooner ends everything. */
const SETTLED = 5_000;
/** So does one that falls so often within a minute. */
const FALLS = 3;
/** Vite and node must load the same copy of a library; Vite takes the one for development. */
const SITE_FLAGS = ['--conditions=development'];
/** Until the api says it is ready. */
const PATIENCE = 120_000;

/**
 * Start everything, print the addresses, and stop everything on a signal, the database last.
 * @param {{reload?: boolean}} [options] `reload`: start api and worker again when a source file changes
 * @returns {Promise<number>} exit code: 0 after a signal
 */
export async function serve({ reload = false } = {}) {
  const asked = await settings();
  const port = await freePort(asked.port);
  const publicUrl = asked.port === port ? asked.publicUrl : (process.env.PUBLIC_URL ?? `http://localhost:${port}`);
  const stopping = onSignal();
  let told = 0;
  const stopped = new Promise((resolve) => stopping.addEventListener('abort', () => resolve((told = Date.now()))));
  // The web apps are built while the database starts and is filled; in development they are served as they are written.
  const built = reload ? Promise.resolve() : buildSites();
  built.catch(() => {});
  const database = await openDatabase();
  const [sitePort, adminPort] = reload ? [await freePort(0), await freePort(0)] : [0, 0];
  const env = {
    ...database.env,
    PORT: String(port),
    ...(reload && {
      SITE_DEV_URL: `http://127.0.0.1:${sitePort}`,
      ADMIN_DEV_URL: `http://127.0.0.1:${adminPort}`,
    }),
  };
  /** @type {Supervised[]} */
  const programs = [];
  /** @type {Supervised[]} reload themselves */
  const sites = [];
  const keeper = keepPostgres(database);
  const over = new AbortController();
  try {
    await migrate(database);
    // Made-up clinics have no place among real ones.
    if (!stopping.aborted && asked.environment !== 'production') await loadDemo(database);
    await built;
    if (stopping.aborted) return 0;
    const fallen = new Promise((_, reject) => {
      // A developer's half-written line ends the program; the next change starts it again.
      const onFall = reload ? (/** @type {Explained} */ reason) => say(reason.message) : reject;
      for (const name of ['main', 'worker'])
        programs.push(new Supervised(name, `apps/api/src/${name}.ts`, env, onFall));
      if (reload) {
        const siteEnv = { PORT: String(sitePort), API_URL: `http://127.0.0.1:${port}`, PUBLIC_URL: publicUrl };
        sites.push(
          new Supervised('site', 'apps/compare/dev.ts', siteEnv, onFall, SITE_FLAGS),
          new Supervised('admin', 'apps/admin/dev.ts', { PORT: String(adminPort) }, onFall, SITE_FLAGS),
        );
      }
    });
    const more = [
      ...(asked.smtpUrl ? [] : [`  ${publicUrl}/dev/mail   letters, kept here instead of sent`]),
      ...(asked.environment === 'production' ? [] : demoPeople(database.data)),
    ];
    const opened = untilReady(port, over.signal).then(() => announce(publicUrl, more));
    if (reload) watchSources(programs, database, stopping);
    await Promise.race([stopped, fallen, Promise.all([opened, stopped])]);
    return 0;
  } catch (error) {
    if (stopping.aborted && error instanceof Explained) return 0;
    throw error;
  } finally {
    over.abort();
    clearInterval(keeper);
    await Promise.all([...programs, ...sites].map((each) => each.stop()));
    await database.stop(told ? Math.max(500, told + DEADLINE - Date.now()) : undefined);
  }
}

/** One of our processes, started again when it falls. */
class Supervised {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #isStopping = false;
  /** @type {number[]} moments */
  #falls = [];

  /**
   * @param {string} name
   * @param {string} file relative to the repository
   * @param {NodeJS.ProcessEnv} env
   * @param {(reason: Explained) => void} onFall called when starting it again makes no sense
   * @param {string[]} [flags] of node
   */
  constructor(name, file, env, onFall, flags = SERVER_FLAGS) {
    this.name = name;
    this.file = file;
    this.env = env;
    this.onFall = onFall;
    this.flags = flags;
    this.start();
  }

  start() {
    this.#isStopping = false;
    const started = Date.now();
    // What serves requests has no use for the owner's password.
    const env = { ...this.env, DATABASE_OWNER_URL: undefined };
    const child = program(this.file, { env, flags: this.flags });
    this.#child = child;
    child.once('exit', (code, signal) => {
      if (this.#isStopping || child !== this.#child) return;
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      this.#falls = [...this.#falls.filter((moment) => Date.now() - moment < 60_000), Date.now()];
      if (Date.now() - started < SETTLED || this.#falls.length >= FALLS)
        this.onFall(new Explained(`${this.name} ${how} and does not hold (see above).`));
      else {
        say(`${this.name} ${how}: starting it again`);
        this.start();
      }
    });
  }

  /** Ask it to end, and see that it does. */
  async stop() {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = exitOf(child);
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await ended;
    clearTimeout(force);
  }
}

/**
 * Start the embedded server again, at its port, should it be killed; the pools reconnect by themselves.
 * @param {import('./program.mjs').Database} database
 */
function keepPostgres({ embedded }) {
  if (!embedded) return undefined;
  let busy = false;
  return setInterval(async () => {
    if (busy || embedded.isAlive()) return;
    busy = true;
    say('The database server is gone: starting it again');
    await startPostgres({ dataDir: embedded.folder, port: embedded.port, log: say }).catch((error) =>
      say(error.message),
    );
    busy = false;
  }, 500);
}

/**
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port, free a moment ago
 * @throws {Explained} when another program listens there
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
        const why = code === 'EACCES' ? 'may not be opened by this user' : 'is in use by another program';
        reject(
          new Explained(`Port ${port} ${why}: stop that program, or choose another one, as in PORT=4100 npm start.`),
        );
      })
      .listen(port, () => {
        const address = probe.address();
        probe.close(() => resolve(address && typeof address === 'object' ? address.port : port));
      });
  });
}

/**
 * @param {number} port
 * @param {AbortSignal} over the wait is in vain
 * @returns {Promise<void>} never settled when it is over
 */
async function untilReady(port, over) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (Date.now() > end) throw new Explained(`The api is not ready after ${PATIENCE / 1000} s (see above).`);
    await sleep(50);
    if (over.aborted) await new Promise(() => {});
  }
}

/**
 * @param {string} publicUrl
 * @param {string[]} more lines: kept letters, whom to sign in as
 */
function announce(publicUrl, more) {
  process.stdout.write(
    [
      '',
      'Stipple is running:',
      `  ${publicUrl}            find and compare practitioners`,
      `  ${publicUrl}/admin      run a clinic`,
      `  ${publicUrl}/graphiql   ask in the browser, with worked examples`,
      `  ${publicUrl}/graphql    the API`,
      ...more,
      'Ctrl-C stops it; the data stay.',
      '',
      '',
    ].join('\n'),
  );
}

/**
 * Start the programs again, once for a burst of changes.
 * @param {Supervised[]} programs
 * @param {import('./program.mjs').Database} database
 * @param {AbortSignal} signal
 */
function watchSources(programs, database, signal) {
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  let turn = Promise.resolve();
  const again = async () => {
    if (signal.aborted) return;
    say('Sources changed: starting again');
    await Promise.all(programs.map((each) => each.stop()));
    if (signal.aborted) return;
    await migrate(database).catch((error) => say(error.message));
    for (const each of programs) each.start();
  };
  for (const folder of ['apps/api/src', 'apps/api/migrations', 'packages/contract/gql', ...sources()]) {
    watch(join(repository, folder), { recursive: true, signal }, (_, file) => {
      if (!file || !/\.(ts|sql|graphql|json)$/.test(file) || file.endsWith('.test.ts')) return;
      clearTimeout(pending);
      pending = setTimeout(() => (turn = turn.then(again)), 150);
    });
  }
}

/** The folders of the packages that the api loads as sources. */
function sources() {
  return ['domain', 'pigment-rules', 'validation']
    .map((name) => `packages/${name}/src`)
    .filter((folder) => existsSync(join(repository, folder)));
}
