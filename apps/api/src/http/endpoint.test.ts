import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/http.ts';
import { Troublesome } from '../../test/troublesome.ts';

let server: TestServer;
const trouble = new Troublesome(() => server.api.doors);
beforeAll(async () => {
  server = await startServer({ extraResolvers: [trouble] });
});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });

describe('errors', () => {
  test('a bug is masked, and the log knows it under the request id', async () => {
    const answer = await server.ask('{trouble(kind: "bug")}');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ trouble: null });
    expect(answer.errors).toHaveLength(1);
    const [error] = answer.errors ?? [];
    expect(error?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer.errors)).not.toMatch(/secret|etc|stack|TypeError/);
    const requestId = answer.headers.get('x-request-id');
    expect(error?.extensions['requestId']).toBe(requestId);
    const line = server.logged.find((entry) => entry['requestId'] === requestId && entry['level'] === 'error');
    expect(line).toMatchObject({ field: 'trouble', err: { type: 'TypeError' } });
  });

  test.each(['sql', 'denied'])('SQL never leaves: %s', async (kind) => {
    const answer = await server.ask('query ($kind: String!) {trouble(kind: $kind)}', { kind });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toMatch(/select|secret_column|outbox|division|permission/i);
  });

  test.each([
    ['not found', 'NOT_FOUND', 'Not found.'],
    ['forbidden', 'FORBIDDEN', 'Only the owner may.'],
    ['input', 'BAD_USER_INPUT', '`kind` is odd.'],
  ])('%s is told as it is', async (kind, code, message) => {
    const { errors } = await server.ask('query ($kind: String!) {trouble(kind: $kind)}', { kind });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ message, path: ['trouble'], extensions: { code } });
  });

  test.each([
    ['a field', '{thingg{number}}', {}],
    ['an argument', '{thing(numbr: 1){number}}', {}],
    ['a type', 'query ($a: Colou!) {colour(of: $a)}', {}],
    ['an enum literal', '{colour(of: LIGHT_BRWN)}', {}],
    ['an enum variable', 'query ($a: Colour!) {colour(of: $a)}', { a: 'LIGHT_BRWN' }],
    ['an input field', '{number(nested: {numbr: 1})}', {}],
    ['an input field of a variable', 'query ($a: Nested) {number(nested: $a)}', { a: { numbr: 1 } }],
    ['a selection', '{node(id: "x"){numbr}}', {}],
  ])('no suggestion for %s', async (_what, query, variables) => {
    const answer = await server.ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message).not.toMatch(/did you mean|LIGHT_BROWN|"number"|"thing"/i);
    expect(answer.errors?.[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
  });

  test('a long value is not echoed at length', async () => {
    const answer = await server.ask('query ($a: Colour!) {colour(of: $a)}', { a: 'x'.repeat(50_000) });
    expect(JSON.stringify(answer.errors).length).toBeLessThan(1_000);
  });
});

describe('pages', () => {
  test.each([0, 101, -5])('first: %i is a clear error', async (first) => {
    const { errors } = await server.ask('query ($first: Int) {things(first: $first){edges{cursor}}}', { first });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: `\`first\` must be between 1 and 100; it is ${first}.`,
      extensions: { code: 'BAD_USER_INPUT', argument: ['first'] },
    });
  });

  test('totalCount is counted only when it is selected', async () => {
    const before = trouble.counted;
    const page = await server.ask('{things(first: 2){nodes{number} pageInfo{hasNextPage endCursor}}}');
    expect(page.data).toEqual({
      things: { nodes: [{ number: 0 }, { number: 1 }], pageInfo: { hasNextPage: true, endCursor: '1' } },
    });
    expect(trouble.counted).toBe(before);
    const counted = await server.ask('{things(first: 1){totalCount}}');
    expect(counted.data).toEqual({ things: { totalCount: 250 } });
    expect(trouble.counted).toBe(before + 1);
  });
});

describe('nodes', () => {
  test.each(['', 'x', 'A'.repeat(44), '💥', "'; drop table clinic; --"])('node(id: %j) is null', async (id) => {
    const answer = await server.ask('query ($id: ID!) {node(id: $id){id}}', { id });
    expect(answer).toMatchObject({ status: 200, data: { node: null } });
    expect(answer.errors).toBeUndefined();
  });

  test('nodes answers in order, and refuses too many', async () => {
    const few = await server.ask('query ($ids: [ID!]!) {nodes(ids: $ids){id}}', { ids: ['a', 'b'] });
    expect(few.data).toEqual({ nodes: [null, null] });
    const many = await server.ask('query ($ids: [ID!]!) {nodes(ids: $ids){id}}', { ids: Array(21).fill('a') });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['ids'] });
  });
});

describe('GET', () => {
  test('an answer carries an ETag and Cache-Control, and comes back as 304', async () => {
    const first = await get({ query: '{thing{number}}' });
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('public, max-age=5');
    expect(first.headers.get('vary')).toBe('accept');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await get({ query: '{thing{number}}' }, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const other = await get({ query: '{thing{number thing{number}}}' }, { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  test('a persisted query is asked for by its hash alone', async () => {
    const query = '{ __typename thing { number } }';
    const extensions = JSON.stringify({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    });
    const unknown = await get({ extensions });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    await get({ query, extensions });
    const known = await get({ extensions });
    expect(await known.json()).toMatchObject({ data: { thing: { number: 1 } } });
    expect(known.headers.get('etag')).not.toBeNull();
  });

  test('errors and POST answers are never stored', async () => {
    expect((await get({ query: '{trouble(kind: "not found")}' })).headers.get('cache-control')).toBe('no-store');
    const posted = await server.ask('{thing{number}}');
    expect(posted.headers.get('cache-control')).toBe('no-store');
    expect(posted.headers.get('etag')).toBeNull();
  });

  test('a foreign page can not send one without asking: CSRF prevention', async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}`);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  test('a browser at the endpoint is sent to GraphiQL', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql']);
  });
});

describe('what is not GraphQL', () => {
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=utf-16', 415],
    ['application/jsonp', 415],
    ['application/json; charset="UTF-8"', 200],
  ])('content type %s answers %i', async (type, status) => {
    expect((await post('{"query":"{__typename}"}', { 'content-type': type })).status).toBe(status);
  });

  test('batches are refused', async () => {
    const response = await post('[{"query":"{__typename}"},{"query":"{__typename}"}]');
    expect(response.status).toBe(400);
  });

  test('other methods are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await fetch(`${server.url}/graphql`, { method, headers: { 'apollo-require-preflight': '1' } });
      expect([method, response.status]).toEqual([method, 405]);
    }
  });

  test('security headers stand on every response', async () => {
    for (const path of ['/', '/nowhere', '/healthz', '/readyz', '/graphql?query={__typename}', '/%E0%A4%A']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  test('an unknown path answers 404 in the same form', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('the log holds neither what was asked nor who asked', async () => {
    await server.ask('query Secretive($kind: String!) {trouble(kind: $kind)}', { kind: 'jane.doe@example.org' });
    await get({ query: '{number(value: 42424242)}' });
    await fetch(`${server.url}/jane.doe/42424242`);
    const log = JSON.stringify(server.logged);
    expect(log).toContain('"route":"/graphql"');
    expect(log).toContain('"route":"other"');
    expect(log).not.toMatch(/jane\.doe|42424242|Secretive|127\.0\.0\.1|::1|secret_column/);
  });
});

describe('health', () => {
  test('/healthz and /readyz', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${server.url}/readyz`);
    expect(await ready.json()).toMatchObject({ checks: { database: 'ok', pendingMigrations: 0 } });
    expect(ready.status).toBe(200);
  });
});
