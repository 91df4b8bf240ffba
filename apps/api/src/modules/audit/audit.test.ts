import type { EventKind } from '@stipple/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { memberHeaders, policyWorld, type PolicyWorld } from '../../../test/policy/people.ts';
import { asRole } from '../../../test/tenancy/as-role.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';

const { doors, source } = await sharedDatabase();
let world: PolicyWorld;
let server: TestServer;
beforeAll(async () => {
  world = await policyWorld(doors);
  server = await startServer();
});

const LIST = `query ($filter: AuditFilter, $first: Int, $after: String) {
  viewer { clinic { auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { kind subjectName subjectId actorName actorId address device changes { field before after } }
  } } }
}`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: (Record<string, unknown> & { readonly changes: readonly { readonly after: string }[] })[];
}

async function list(headers: Readonly<Record<string, string>>, variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await server.ask(LIST, variables, headers);
  expect(errors).toBeUndefined();
  return (data as unknown as { viewer: { clinic: { auditEvents: Page } } }).viewer.clinic.auditEvents;
}

/** So many changes of a practitioner's name, each by the same clinic at its own instant. */
async function changes(count: number): Promise<string> {
  const { clinic, practitioner } = world.here;
  const noun = `n${practitioner.id.slice(-6)}${count}`;
  for (let i = 0; i < count; i += 1) {
    await clinic.asMember((tx) =>
      tx.record({
        kind: `${noun}.changed` as EventKind,
        subjectType: 'practitioner',
        subjectId: practitioner.id,
        changes: { name: [`before ${i}`, `after ${i}`], bio: [null, '<b>'] },
      }),
    );
  }
  return noun;
}

describe('the audit trail', () => {
  it('tells who did what to what, before and after, newest first, page by page', async () => {
    const noun = await changes(5);
    const first = await list(world.headers.auditor, { filter: { noun }, first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(first.nodes[0]).toMatchObject({
      kind: `${noun}.changed` as EventKind,
      subjectName: world.here.practitioner.name,
      changes: [
        { field: 'bio', before: null, after: '"<b>"' },
        { field: 'name', before: '"before 4"', after: '"after 4"' },
      ],
    });
    const rest = await list(world.headers.auditor, { filter: { noun }, first: 100, after: first.pageInfo.endCursor });
    const names = [...first.nodes, ...rest.nodes].map((node) => node.changes[1]?.after);
    expect(names).toEqual([4, 3, 2, 1, 0].map((i) => `"after ${i}"`));
  });

  it('filters by person, kind, record and time', async () => {
    const noun = await changes(2);
    const { clinic, practitioner } = world.here;
    const subjectId = encodeGlobalId({ type: 'Practitioner', clinicId: clinic.id, id: practitioner.id });
    const count = async (filter: Record<string, unknown>) =>
      (await list(world.headers.owner, { filter: { noun, ...filter } })).nodes.length;
    expect(await count({ subjectId, kind: `${noun}.changed` })).toBe(2);
    expect(await count({ kind: 'review.replied' })).toBe(0);
    expect(await count({ subjectId: clinic.id })).toBe(0);
    expect(await count({ actorId: clinic.id })).toBe(0);
    expect(await count({ since: new Date(Date.now() - 60_000) })).toBe(2);
    expect(await count({ since: new Date(Date.now() + 60_000) })).toBe(0);
    expect(await count({ until: new Date(Date.now() - 60_000) })).toBe(0);
    const theirs = encodeGlobalId({ type: 'Practitioner', clinicId: world.stranger.clinic.id, id: practitioner.id });
    expect(await count({ subjectId: theirs })).toBe(0);
  });

  it('shows a manager the history of a record at their location, and nothing without one', async () => {
    const noun = await changes(1);
    const { clinic, practitioner } = world.here;
    const subjectId = encodeGlobalId({ type: 'Practitioner', clinicId: clinic.id, id: practitioner.id });
    const { manager } = world.headers;
    expect((await list(manager, { filter: { noun, subjectId } })).nodes).toHaveLength(1);
    expect(await list(manager, { filter: { noun } })).toMatchObject({ nodes: [], totalCount: 0 });
    const elsewhere = await memberHeaders(doors, world.elsewhere, 'manager');
    expect((await list(elsewhere, { filter: { noun, subjectId } })).nodes).toEqual([]);
  });

  it('is a file of everything the filter leaves, with formulas defused', async () => {
    const noun = await changes(3);
    const { slug } = world.here.clinic;
    const get = (name: string, headers: Readonly<Record<string, string>>) =>
      fetch(`${server.url}/downloads/audit/${name}?clinic=${slug}&noun=${noun}`, { headers });
    const csv = await get('trail.csv', world.headers.owner);
    expect([csv.status, csv.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="trail.csv"']);
    expect((await csv.text()).match(new RegExp(`${noun}\\.changed`, 'g'))).toHaveLength(3);
    const jsonl = await (await get('trail.jsonl', world.headers.auditor)).text();
    const kinds = jsonl
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(Array.from({ length: 3 }, () => `${noun}.changed`));
    for (const asker of ['manager', 'practitioner', 'front_desk', 'operator', 'visitor'] as const) {
      expect((await get('trail.csv', world.headers[asker])).status, asker).toBe(403);
    }
    expect((await get('trail.csv', world.strangerHeaders)).status).toBe(403);
    expect((await get('other.csv', world.headers.owner)).status).toBe(404);
  });

  it('stays as it was written: Postgres lets nobody change it', async () => {
    const { clinic } = world.here;
    for (const role of [
      'stipple_clinic',
      'stipple_operator',
      'stipple_identity',
      'stipple_worker',
      'stipple_projector',
    ]) {
      await asRole(source, role, clinic.id, async (tx) => {
        for (const sql of [
          'update event set reason = null where clinic_id = $1',
          'delete from event where clinic_id = $1',
        ]) {
          expect(await tx.attempt(sql, [clinic.id]), `${role}: ${sql}`).toMatchObject({
            kind: 'refused',
            state: '42501',
          });
        }
      });
    }
  });
});
