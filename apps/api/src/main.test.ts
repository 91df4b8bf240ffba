import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, test } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'stipple-main-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

/** A process of ours, what it has logged, and how it ended. */
function start(program: 'main' | 'worker', env: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', fileURLToPath(new URL(`./${program}.ts`, import.meta.url))],
    {
      env: { ...process.env, DATABASE_URL: inject('database').appUrl, STIPPLE_DATA: data, PORT: '0', ...env },
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    },
  );
  children.push(child);
  const logged: Record<string, unknown>[] = [];
  const heard: ((line: Record<string, unknown>) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as Record<string, unknown>;
    logged.push(line);
    for (const hear of heard) hear(line);
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = (message: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const known = logged.find((line) => line['msg'] === message);
      if (known) resolve(known);
      heard.push((line) => line['msg'] === message && resolve(line));
      void ended.then(() => reject(new Error(`ended before it said "${message}": ${complaint}`)));
    });
  return { child, logged, said, ended, complaint: () => complaint };
}

describe('the API process', () => {
  test('answers, finishes what is in flight when it is told to stop, and says nothing but log lines', async () => {
    const api = start('main');
    const { port } = await api.said('listening');
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
    const told = performance.now();
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(8_000);
    expect(api.complaint()).toBe('');
    expect(api.logged.map((line) => line['msg'])).toEqual(['listening', 'request', 'closing', 'closed']);
  });

  test('a port in use ends it with code 1 and a line that says so', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    const api = start('main', { PORT: String((taken.address() as AddressInfo).port) });
    expect(await api.ended).toBe(1);
    taken.close();
    expect(api.logged.at(-1)).toMatchObject({ level: 'fatal', err: { code: 'EADDRINUSE' } });
  });

  test('a malformed setting ends it with one sentence', async () => {
    const api = start('main', { PORT: 'http' });
    expect(await api.ended).toBe(1);
    expect(api.complaint()).toBe('PORT must be a number from 0 to 65535.\n');
  });

  test.each(['main', 'worker'] as const)('%s does not start on a database that is spread otherwise', async (name) => {
    const ours = start(name, { DATABASE_TOPOLOGY: 'citus' });
    expect(await ours.ended).toBe(1);
    expect(ours.complaint()).toMatch(/^DATABASE_TOPOLOGY is citus, but the database has no Citus: run .*\n$/);
  });
});

describe('the worker process', () => {
  test('works until it is told to stop', async () => {
    const worker = start('worker');
    await worker.said('working');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.logged.map((line) => line['msg'])).toEqual(['working', 'closing', 'closed']);
  });
});
