import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../../test/database.ts';
import { startServer, type TestServer } from '../../test/http.ts';
import { composeProjector } from '../compose-worker.ts';
import { loadDemo } from '../demo/index.ts';

const folder = new URL('../../../../packages/contract/examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

let server: TestServer;
beforeAll(async () => {
  const database = await ownDatabase();
  await loadDemo(database.doors);
  await (await composeProjector(database.doors)).rebuild();
  server = await startServer({ databaseUrl: database.appUrl });
}, 120_000);

/** Lists of an answer that hold nothing, by their paths: an example that shows nothing teaches nothing. */
function emptyLists(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    emptyLists(inner, Array.isArray(value) ? path : `${path}.${key}`),
  );
}

/** Lists that may well be empty in a good answer. */
const MAY_BE_EMPTY = /\.(followUps|reasons|photos|matchingCases|credentials)$/;

describe('the worked examples of GraphiQL, over the demo data', () => {
  test('there are six, each with a comment that says what it shows', () => {
    expect(names).toHaveLength(6);
    for (const name of names) expect(readFileSync(new URL(name, folder), 'utf8'), name).toMatch(/^# .+\nquery [A-Z]/m);
  });

  test.each(names)('%s answers without an error, and shows something', async (name) => {
    const query = readFileSync(new URL(name, folder), 'utf8');
    const beside = new URL(name.replace(/graphql$/, 'json'), folder);
    const variables = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
    const answer = await server.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
    expect(Object.values(answer.data ?? {}).filter((value) => value === null)).toEqual([]);
    expect(emptyLists(answer.data, '').filter((path) => !MAY_BE_EMPTY.test(path))).toEqual([]);
    const { requested = 0, actual = 0 } = answer.extensions?.cost ?? {};
    expect(actual).toBeGreaterThan(0);
    expect(requested).toBeLessThan(1_000);
  });
});
