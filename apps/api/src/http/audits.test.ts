import { serverAudits } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/http.ts';

/** What CSRF prevention forbids on purpose: a GET that a foreign page could send without asking first. */
const FORBIDDEN = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

test('GraphQL over HTTP: no failed MUST, no failed SHOULD, and only the three MAYs that CSRF prevention forbids', async () => {
  const failed: string[] = [];
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(result.name);
  }
  expect(audits.length).toBeGreaterThan(60);
  expect(failed.toSorted()).toEqual(FORBIDDEN.toSorted());
});
