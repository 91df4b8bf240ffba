import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../../test/database.ts';
import { hostileOperations } from '../../test/hostile-arguments.ts';
import { startServer, type TestServer } from '../../test/http.ts';
import { composeProjector } from '../compose-worker.ts';
import { loadDemo } from '../demo/index.ts';
import { LIMITS } from './limits.ts';

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

/** Where arguments stand below the root, over rows that are there. */
const PATHS = [
  ['Clinic', 'clinic(slug: "northfold") {', '}'],
  ['Practitioner', 'practitioner(slug: "megan-ogden") {', '}'],
  ['Practitioner', 'practitioners(first: 2) { nodes {', '} }'],
  ['PractitionerResultConnection', 'practitioners(first: 2) {', '}'],
  ['Location', 'practitioner(slug: "megan-ogden") { locations {', '} }'],
  ['Photo', 'practitioner(slug: "megan-ogden") { cases(first: 1) { nodes { photos {', '} } } }'],
] as const;

describe('every argument of the schema with every hostile value', () => {
  test('is answered or refused in a sentence: no bug, no SQL, nothing slow', async () => {
    const operations = hostileOperations(server.api.schema, PATHS);
    const problems: string[] = [];
    for (const { name, query, variables } of operations) {
      const started = performance.now();
      const answer = await server.ask(query, variables);
      const ms = performance.now() - started;
      const text = JSON.stringify(answer.errors ?? '');
      const codes = (answer.errors ?? []).map((error) => String(error.extensions['code']));
      if (codes.some((code) => !['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'NOT_FOUND'].includes(code))) {
        const noted = server.logged.findLast((line) => line['level'] === 'error');
        problems.push(`${name}: ${codes.join()} ${JSON.stringify(noted?.['err'] ?? text).slice(0, 600)}`);
      }
      if (/select |node_modules|syntax error|invalid byte|Did you mean/i.test(text))
        problems.push(`${name} says too much`);
      if (ms > LIMITS.operationMs.value) problems.push(`${name} took ${Math.round(ms)} ms`);
    }
    expect(operations.length).toBeGreaterThan(800);
    expect(problems.slice(0, 20)).toEqual([]);
  }, 240_000);
});
