import { beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/http.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

test('until its bundle is there the page says so and looks again; then it is GraphiQL, from this host alone', async () => {
  const early = await fetch(`${server.url}/graphiql`);
  expect(early.status).toBe(503);
  expect(await early.text()).toContain('http-equiv="refresh"');
  await server.api.warmUp();

  const page = await fetch(`${server.url}/graphiql`);
  expect(page.status).toBe(200);
  expect(page.url).toBe(`${server.url}/graphiql/`);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:/);

  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses.filter((each) => !each.startsWith('data:'))) {
    expect(address).toMatch(/^\.\//);
    const file = await fetch(new URL(address, page.url));
    expect([address, file.status]).toEqual([address, 200]);
    expect(file.headers.get('content-type')).toMatch(address.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
    const text = await file.text();
    expect(text).not.toMatch(/unpkg\.com|cdn\.jsdelivr|esm\.sh|cdnjs|googleapis/);
    expect(text).not.toMatch(/@import\s+url\(["']?https?:|url\(["']?https?:/);
  }
  const missing = await fetch(`${server.url}/graphiql/assets/nothing.js`);
  expect(missing.status).toBe(404);
}, 120_000);
