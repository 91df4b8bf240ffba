import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { startServer, type TestServer } from '../../test/http.ts';
import { proxyFor } from '../../test/proxy.ts';
import { Troublesome } from '../../test/troublesome.ts';

/** A server with the troublesome fields, and those fields. */
async function troubled(options: Parameters<typeof startServer>[0] = {}) {
  let server: TestServer | null = null;
  const fields = new Troublesome(() => {
    if (!server) throw new Error('not started');
    return server.api.doors;
  });
  server = await startServer({ ...options, extraResolvers: [fields] });
  return { server, fields };
}

/** Statements of `sleep(seconds:)` under way, as Postgres itself knows them: one cut off sleeps on for a while. */
async function sleepers(seconds: number): Promise<number> {
  const client = new Client({ connectionString: inject('database').superUrl ?? inject('database').ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where wait_event = 'PgSleep' and query like $1`,
      [`%slept_${seconds * 1000}`],
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

async function eventually(check: () => Promise<boolean>, withinMs = 10_000): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (performance.now() < end) {
    if (await check()) return true;
    await sleep(25);
  }
  return false;
}

describe('time', () => {
  test('an operation that takes too long is stopped, in Postgres too', async () => {
    const { server } = await troubled({ operationMs: 300 });
    const started = performance.now();
    const answer = await server.ask('{sleep(seconds: 30)}');
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions['code']).toBe('TIMEOUT');
    expect(await eventually(async () => (await sleepers(30)) === 0)).toBe(true);
    expect((await server.ask('{backend}')).errors).toBeUndefined();
  });

  test('when the caller leaves, the statement is cancelled', async () => {
    const { server, fields } = await troubled();
    const caller = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{sleep(seconds: 30)}' }),
      signal: caller.signal,
    }).catch((error: Error) => error.name);
    expect(await eventually(async () => (await sleepers(30)) === 1)).toBe(true);
    caller.abort();
    expect(await asked).toBe('AbortError');
    expect(await eventually(async () => (await sleepers(30)) === 0)).toBe(true);
    expect(fields.signals.at(-1)?.aborted).toBe(true);
  });
});

describe('one operation', () => {
  test('can not take all connections: others are answered while its reads wait their turn', async () => {
    const { server } = await troubled();
    const greedy = server.ask(`{${Array.from({ length: 19 }, (_, i) => `a${i}: sleep(seconds: 0.4)`).join(' ')}}`);
    expect(await eventually(async () => (await sleepers(0.4)) === 4)).toBe(true);
    const first = await Promise.race([server.ask('{backend}'), greedy]);
    expect(first.data).toHaveProperty('backend');
    expect((await greedy).errors).toBeUndefined();
  });
});

describe('the database dies and comes back', () => {
  test('requests fail with a clear error meanwhile, and recover by themselves', async () => {
    const proxy = await proxyFor(inject('database').appUrl);
    afterAll(() => proxy.close());
    const { server } = await troubled({ databaseUrl: proxy.url });
    expect((await server.ask('{backend}')).errors).toBeUndefined();

    const inFlight = server.ask('{sleep(seconds: 20)}');
    expect(await eventually(async () => (await sleepers(20)) === 1)).toBe(true);
    proxy.cut();
    const cut = await inFlight;
    expect(cut.errors).toHaveLength(1);
    expect(cut.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');

    const during = await Promise.all([1, 2, 3].map(() => server.ask('{backend}')));
    for (const answer of during) {
      expect(answer.errors?.[0]).toMatchObject({
        message: 'The service can not answer right now. Please try again in a moment.',
        extensions: { code: 'SERVICE_UNAVAILABLE', requestId: answer.headers.get('x-request-id') },
      });
      expect(JSON.stringify(answer.errors)).not.toMatch(/ECONN|127\.0\.0\.1|terminated/);
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    proxy.mend();
    expect((await server.ask('{backend}')).errors).toBeUndefined();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('a read whose connection died while it waited in the pool is asked again, unseen by the caller', async () => {
    const proxy = await proxyFor(inject('database').appUrl);
    afterAll(() => proxy.close());
    const { server } = await troubled({ databaseUrl: proxy.url });
    await Promise.all([1, 2, 3, 4].map(() => server.ask('{backend}')));
    proxy.cut();
    proxy.mend();
    const answers = await Promise.all([1, 2, 3, 4].map(() => server.ask('{backend}')));
    expect(answers.filter((answer) => answer.errors)).toEqual([]);
  });
});

describe('closing', () => {
  test('requests in flight are finished, new ones refused, and kept-alive connections let go', async () => {
    const { server } = await troubled();
    await server.ask('{__typename}');
    const inFlight = server.ask('{sleep(seconds: 2)}');
    expect(await eventually(async () => (await sleepers(2)) === 1)).toBe(true);
    const closing = server.close();
    await sleep(50);
    const refused = await fetch(`${server.url}/healthz`).then(
      () => 'answered',
      () => 'refused',
    );
    expect(refused).toBe('refused');
    const finished = await inFlight;
    expect(finished.data).toEqual({ sleep: 2 });
    expect(finished.headers.get('connection')).toBe('close');
    const started = performance.now();
    await closing;
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
