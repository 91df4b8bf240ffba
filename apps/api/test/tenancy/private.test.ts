import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullSchema } from '../../src/compose.ts';
import { outboxHandlers } from '../../src/compose-worker.ts';
import { drainOutbox } from '../../src/platform/outbox/index.ts';
import { ownDatabase } from '../database.ts';
import { startServer, type TestServer } from '../http.ts';
import { memberHeaders } from '../policy/people.ts';
import { documentsFrom } from './documents.ts';
import { Findings } from './findings.ts';
import { plantClinic, type Planted } from './plant.ts';

const { doors, appUrl } = await ownDatabase();
const schema: GraphQLSchema = await fullSchema();

let ours: Planted;
let theirs: Planted;
let server: TestServer;
beforeAll(async () => {
  ours = await plantClinic(doors, 'ours');
  theirs = await plantClinic(doors, 'theirs');
  const handlers = await outboxHandlers(doors);
  await drainOutbox({
    doors,
    handlers,
    onError: (error) => {
      throw error;
    },
  });
  server = await startServer({ databaseUrl: appUrl });
});

const REFUSALS = ['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'LIMIT_EXCEEDED', 'UNAUTHENTICATED'];

/** Everything below `viewer` that needs no arguments, as an owner. Fields that need some are probed in test/policy. */
async function walk({ clinic }: Planted): Promise<Findings> {
  const location = await clinic.home();
  const practitioner = await clinic.practitioner();
  const headers = await memberHeaders(doors, { doors, clinic, location, practitioner }, 'owner');
  const findings = new Findings(
    [ours, theirs].map((planted) => ({ id: planted.clinic.id, mark: planted.mark })),
    [],
  );
  const root = schema.getQueryType()?.getFields()['viewer'];
  if (!root) throw new Error('There is no viewer');
  for (const document of documentsFrom(schema, root, '', 8, 'skip')) {
    const omitted = new Set<string>();
    // What one way refuses (a list too long for its place, say) is left out until the rest is answered.
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const text = document.text(omitted);
      const { data, errors = [] } = await server.ask(text, {}, headers);
      for (const { message, extensions } of errors)
        expect(REFUSALS, `${message} ${text}`).toContain(extensions['code']);
      const places = errors.map(({ path }) => path?.filter((part) => typeof part === 'string').join('.') ?? '');
      const fresh = places.filter((place) => place !== '' && !omitted.has(place));
      if (fresh.length === 0) {
        findings.read(`viewer for ${document.type}`, data, clinic.id);
        break;
      }
      for (const place of fresh) omitted.add(place);
    }
  }
  return findings;
}

describe('everything below viewer', () => {
  it('shows an owner the own clinic, and nothing of another', { timeout: 120_000 }, async () => {
    for (const planted of [ours, theirs]) {
      const findings = await walk(planted);
      expect([...findings.leaks]).toEqual([]);
      expect(findings.reached).toContain('ManagedClinic.name');
    }
  });
});
