import { beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../../test/database.ts';
import { hostileOperations } from '../../test/hostile-arguments.ts';
import { startServer, type TestServer } from '../../test/http.ts';
import { composeProjector } from '../compose-worker.ts';
import { loadDemo } from '../demo/index.ts';

let server: TestServer;
beforeAll(async () => {
  const database = await ownDatabase();
  await loadDemo(database.doors);
  await (await composeProjector(database.doors)).rebuild();
  server = await startServer({ databaseUrl: database.appUrl });
}, 120_000);

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
      if (ms > 2_000) problems.push(`${name} took ${Math.round(ms)} ms`);
    }
    expect(operations.length).toBeGreaterThan(800);
    expect(problems.slice(0, 20)).toEqual([]);
  }, 240_000);
});
