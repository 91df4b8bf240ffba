import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Explained } from './explained.mjs';
import { startPostgres } from './postgres.mjs';
import { canReach, serverAccount } from './postgres/place.mjs';
import { serversIn, until } from './postgres/processes.mjs';
import { query } from './program.mjs';

/** @type {string} */
let dataDir;
const cluster = () => join(dataDir, 'cluster');
const start = (/** @type {{port?: number, fsync?: boolean}} */ options = {}) =>
  startPostgres({ dataDir, fsync: false, ...options });

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'stipple-postgres-'));
  chmodSync(dataDir, 0o711);
});
afterEach(async () => {
  for (const pid of serversIn(cluster())) process.kill(pid, 'SIGQUIT');
  await until(() => serversIn(cluster()).length === 0, 5000);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Another command that starts the server and is killed before it could stop it. */
async function killedCommand() {
  const code = `import { startPostgres } from ${JSON.stringify(new URL('./postgres.mjs', import.meta.url).href)};
    const { port } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false });
    console.log(port); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(Number(chunk))));
  return { port, kill: () => child.kill('SIGKILL'), ended: new Promise((resolve) => child.once('exit', resolve)) };
}

describe('the embedded Postgres', () => {
  it('gives two login roles, neither of which passes by row-level security, and keeps the data', async () => {
    const first = await start();
    const roles = await query(
      first.ownerUrl,
      `select rolname as name, rolsuper or rolbypassrls as mighty, rolinherit as inherits, rolcreaterole as makes
         from pg_roles where rolname like 'stipple\\_%' and rolcanlogin order by 1`,
    );
    expect(roles).toEqual([
      { name: 'stipple_app', mighty: false, inherits: false, makes: false },
      { name: 'stipple_owner', mighty: false, inherits: true, makes: true },
    ]);
    await expect(query(first.appUrl, 'create table public.t (a int)')).rejects.toThrow(/permission denied/);
    await query(first.ownerUrl, 'create table kept as select 7 as number');
    await first.stop();
    expect(serversIn(cluster())).toEqual([]);
    const second = await start();
    expect(await query(second.ownerUrl, 'select number from kept')).toEqual([{ number: 7 }]);
    await second.stop();
  });

  it('listens on loopback only, without a socket file, and asks for the password', async () => {
    const server = await start();
    const [set] = await query(
      server.superUrl,
      `select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as sockets,
              current_setting('max_connections') as connections,
              (select string_agg(distinct auth_method, ',') from pg_hba_file_rules) as methods`,
    );
    expect(set).toEqual({ at: '127.0.0.1', sockets: '', connections: '200', methods: 'scram-sha-256' });
    const wrong = new URL(server.appUrl);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(dataDir, 'passwords.json')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('runs as who started it, and for root as somebody else', async () => {
    const server = await start();
    const uid = serverAccount()?.uid ?? process.getuid?.();
    expect(uid).toBeGreaterThan(0);
    for (const pid of serversIn(cluster())) expect(statSync(`/proc/${pid}`).uid).toBe(uid);
    await server.stop();
  });

  it('is shared by commands of one data folder, and the last one stops it', async () => {
    const other = await killedCommand();
    const here = await start();
    expect(here.port).toBe(other.port);
    await here.stop();
    expect(serversIn(cluster())).not.toEqual([]);
    const again = await start();
    other.kill();
    await other.ended;
    expect(await query(again.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.stop();
    expect(serversIn(cluster())).toEqual([]);
  });

  it('stops the orphan of a killed command and starts anew', async () => {
    const other = await killedCommand();
    other.kill();
    await other.ended;
    const [orphan] = serversIn(cluster());
    expect(orphan).toBeGreaterThan(0);
    const server = await start();
    expect(serversIn(cluster())).not.toContain(orphan);
    expect(await query(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('recovers what was killed, whatever lock and pid files it left', async () => {
    const server = await start({ fsync: true });
    await query(server.ownerUrl, 'create table before_crash as select 1 as one');
    for (const pid of serversIn(cluster())) process.kill(pid, 'SIGKILL');
    await until(() => !server.isAlive() && serversIn(cluster()).length === 0, 5000);
    expect(server.isAlive()).toBe(false);
    // The number of this test's own process: alive, and no Postgres. Then a lock and a lease of nobody.
    const pidFile = join(cluster(), 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    writeFileSync(join(dataDir, 'starting.lock'), '999999999.1');
    writeFileSync(join(dataDir, 'leases/999999999.1'), '');
    const again = await start();
    expect(await query(again.ownerUrl, 'select one from before_crash')).toEqual([{ one: 1 }]);
    await again.stop();
    expect(readdirSync(join(dataDir, 'leases'))).toEqual([]);
    expect(existsSync(join(dataDir, 'starting.lock'))).toBe(false);
  });

  it('makes the database anew when a crash left it half made', async () => {
    const half = mkdtempSync(join(tmpdir(), 'stipple-half-'));
    chmodSync(half, 0o711);
    mkdirSync(join(half, 'cluster.new'));
    writeFileSync(join(half, 'cluster.new/PG_VERSION'), '18');
    const server = await startPostgres({ dataDir: half, fsync: false });
    expect(await query(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    rmSync(half, { recursive: true });
  });

  it('explains a data folder of another version in one sentence', async () => {
    const file = join(cluster(), 'PG_VERSION');
    const version = readFileSync(file);
    writeFileSync(file, '17\n');
    const refused = start();
    await expect(refused).rejects.toThrow(Explained);
    await expect(refused).rejects.toThrow(
      /was made by Postgres 17, but Postgres 18 is installed: move that folder away/,
    );
    writeFileSync(file, version);
  });

  it('explains a port that is taken', async () => {
    const holder = mkdtempSync(join(tmpdir(), 'stipple-holder-'));
    chmodSync(holder, 0o711);
    const first = await startPostgres({ dataDir: holder, fsync: false });
    await expect(start({ port: first.port })).rejects.toThrow(`Port ${first.port}, asked for the database, is in use`);
    await first.stop();
    rmSync(holder, { recursive: true });
  });

  it('knows which folders another account can enter', () => {
    const closed = mkdtempSync(join(tmpdir(), 'stipple-closed-'));
    mkdirSync(join(closed, 'data'), { mode: 0o755 });
    const stranger = { name: 'stranger', uid: 64_000, gid: 64_000 };
    expect(canReach(join(closed, 'data/not-yet'), stranger)).toBe(false);
    chmodSync(closed, 0o711);
    expect(canReach(join(closed, 'data/not-yet'), stranger)).toBe(true);
    expect(canReach(join(closed, 'data'), null)).toBe(true);
    rmSync(closed, { recursive: true });
  });
});
