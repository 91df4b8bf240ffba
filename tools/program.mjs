/** Starting programs of ours, and the database and environment they run with. Runs in Node 24 only. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Explained } from './explained.mjs';
import { exitOf, handOn, whenAbandoned } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { dataRoot, makeFolder, repository } from './postgres/place.mjs';

const lifeline = fileURLToPath(new URL('./lifeline.mjs', import.meta.url));
const typescript = pathToFileURL(join(repository, 'node_modules/@oxc-node/core/register.mjs')).href;

/**
 * Node's options for our servers: a young generation of 16 MiB, and an old one collected when it has grown by four
 * fifths. Answers are short-lived text, and left to itself node lets garbage grow to several times what is alive: two
 * hundred MiB for a few per cent of time.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=80'];

/**
 * A TypeScript program of the repository as a child process that ends when this one does.
 * @param {string} file relative to the repository
 * @param {{words?: string[], env?: NodeJS.ProcessEnv, cwd?: string, flags?: string[]}} [options]
 */
export function program(file, { words = [], env = {}, cwd = repository, flags = [] } = {}) {
  return spawn(
    process.execPath,
    [...flags, '--import', lifeline, '--import', typescript, join(repository, file), ...words],
    {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
}

/**
 * Run a program to its end. Signals end the program first, and this process goes on to tidy up.
 * @param {Parameters<typeof program>} call
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(...call) {
  const child = program(...call);
  const leave = handOn(child, ['SIGINT', 'SIGTERM']);
  try {
    return await exitOf(child);
  } finally {
    leave();
  }
}

/**
 * The environment, checked by the same code as the programs check it.
 * @returns {Promise<import('../apps/api/src/config.ts').Settings>}
 */
export async function settings() {
  const { readSettings, ConfigError } = await import('../apps/api/src/config.ts');
  try {
    const read = readSettings(process.env);
    if (!read.databaseUrl !== !read.databaseOwnerUrl) {
      throw new ConfigError(
        'DATABASE_URL and DATABASE_OWNER_URL must be set together, or neither for the embedded Postgres.',
      );
    }
    return read;
  } catch (error) {
    throw error instanceof ConfigError ? new Explained(error.message) : error;
  }
}

/**
 * The database to work with.
 * @typedef {object} Database
 * @property {string} ownerUrl
 * @property {string} appUrl
 * @property {string} [superUrl] of the embedded server only
 * @property {import('./postgres.mjs').RunningPostgres} [embedded]
 * @property {string} data the durable folder
 * @property {NodeJS.ProcessEnv} env what programs are started with
 * @property {(patience?: number) => Promise<void>} stop
 */

/**
 * The server of DATABASE_URL, or the embedded one: started, or joined where it runs already.
 * @param {{folder?: string, log?: (line: string) => void}} [options] `folder`: the server's name below the data folder
 * @returns {Promise<Database>}
 */
export async function openDatabase({ folder = 'postgres', log = say } = {}) {
  const { databaseUrl, databaseOwnerUrl } = await settings();
  const data = dataRoot();
  makeFolder(data);
  const embedded =
    databaseUrl && databaseOwnerUrl ? undefined : await startPostgres({ dataDir: join(data, folder), log });
  const appUrl = embedded?.appUrl ?? databaseUrl ?? '';
  const ownerUrl = embedded?.ownerUrl ?? databaseOwnerUrl ?? '';
  return {
    appUrl,
    ownerUrl,
    superUrl: embedded?.superUrl,
    embedded,
    data,
    env: { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, STIPPLE_DATA: data },
    stop: async (patience) => embedded?.stop(patience),
  };
}

/**
 * Bring the database up to date. Where all migrations have run, finding out costs one statement and no process.
 * @param {Database} database
 */
export async function migrate(database) {
  const known = readdirSync(join(repository, 'apps/api/migrations'))
    .map((file) => file.match(/^(\d+)-.*\.ts$/)?.[1])
    .filter((timestamp) => timestamp !== undefined);
  // Without towns the one who migrated was killed before the last step.
  const ran = await query(
    database.ownerUrl,
    'select timestamp::text from schema_migration where exists (select from place)',
  ).catch((error) => {
    if (error instanceof Explained) throw error;
    return [];
  });
  const done = new Set(ran.map(({ timestamp }) => timestamp));
  if (known.length === done.size && known.every((timestamp) => done.has(timestamp))) return;
  const code = await runProgram('apps/api/src/cli/migrate.ts', { env: database.env });
  if (code !== 0) throw new Explained('The database could not be migrated (see above).');
}

/**
 * Load the demo chains into a database that holds no clinic. The owner can not see rows, so with the embedded
 * server its superuser looks first, which saves a process; elsewhere the loader finds out by itself.
 * @param {Database} database
 */
export async function loadDemo(database) {
  const unfinished = join(database.data, 'demo.unfinished');
  if (database.superUrl) {
    const stipple = new URL(database.superUrl);
    stipple.pathname = '/stipple';
    const [found] = await query(stipple.href, 'select exists (select from clinic) as any');
    if (found?.any && existsSync(unfinished)) {
      say('Loading the demo chains was interrupted: for all of them, stop and say npm run db:reset -- --yes.');
    }
    if (found?.any) return;
  }
  writeFileSync(unfinished, '');
  const code = await runProgram('apps/api/src/cli/demo.ts', { env: database.env });
  if (code === 0) {
    rmSync(unfinished);
    writeFileSync(peopleFile(database.data), '');
  }
  if (code !== 0) throw new Explained('The demo chains could not be loaded (see above).');
}

/** Says that the people of the demo are there, whose password everybody may know. @param {string} data */
const peopleFile = (data) => join(data, 'demo.people');

/**
 * Whom to sign in as, a line each; none when the demo was not loaded here.
 * @param {string} data the durable folder
 * @returns {string[]}
 */
export function demoPeople(data) {
  if (!existsSync(peopleFile(data))) return [];
  const { password, authenticator, accounts } = JSON.parse(
    readFileSync(join(repository, 'apps/api/src/demo/accounts.json'), 'utf8'),
  );
  return [
    'People of the demo, in development only:',
    ...accounts.map(
      (/** @type {{email: string, is: string, authenticator: boolean}} */ { email, is, authenticator: needsCode }) =>
        `  ${email.padEnd(32)} ${is}${needsCode ? ' *' : ''}`,
    ),
    `  password of all: ${password}`,
    `  * asks for a code too: add ${authenticator} to an authenticator app`,
  ];
}

/**
 * One statement on a connection of its own.
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function query(url, sql) {
  const { Client } = createRequire(join(repository, 'apps/api/package.json'))('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((/** @type {Error} */ error) => {
    throw new Explained(`The database does not answer: ${error.message}.`);
  });
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * A line for the person at the keyboard, on the standard error, so that output can be piped.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Run one program of the repository on an open, migrated database, with the words of the command line; paths in
 * them are meant from where the user called npm.
 * @param {string} file
 * @param {string[]} words
 * @param {{folder?: string}} [options]
 */
export async function onDatabase(file, words, { folder } = {}) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  if (words.some((word) => word === '--help' || word === '-h')) return runProgram(file, { words, cwd });
  const stopping = onSignal();
  const database = await openDatabase({ folder });
  try {
    if (!stopping.aborted) await migrate(database);
    return stopping.aborted ? 130 : await runProgram(file, { words, cwd, env: database.env });
  } finally {
    await database.stop();
  }
}

/**
 * From now on signals do not end this process; it looks at what is returned, and tidies up before it ends.
 * @returns {AbortSignal}
 */
export function onSignal() {
  const stopping = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => stopping.abort());
  whenAbandoned(() => stopping.abort());
  return stopping.signal;
}
