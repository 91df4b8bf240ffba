import type { Operator } from '@stipple/domain';
import { beforeAll, expect, test } from 'vitest';
import { insertAccount, insertMembership } from '../../src/modules/account/account.builder.ts';
import { newId } from '../../src/platform/ids.ts';
import { sharedDatabase } from '../database.ts';
import { startServer, type TestServer } from '../http.ts';
import { memberHeaders, policyWorld, type PolicyWorld } from '../policy/people.ts';
import { statementsOf } from '../statements.ts';

const { doors } = await sharedDatabase();
let world: PolicyWorld;
let server: TestServer;
beforeAll(async () => {
  world = await policyWorld(doors);
  server = await startServer();
});

const ACTORS = `query ($search: String!, $ids: [ID!]!) {
  viewer { clinic { auditActors(search: $search, ids: $ids) { actorId name isOperator isFormer } } }
}`;
const EVENTS = `query ($filter: AuditFilter) {
  viewer { clinic { auditEvents(filter: $filter, first: 10) { totalCount nodes { kind actorName subjectName } } } }
}`;

async function ask<T>(query: string, variables: Record<string, unknown>, headers = world.headers.owner): Promise<T> {
  const { data, errors } = await server.ask(query, variables, headers);
  expect(errors).toBeUndefined();
  return (data as unknown as { viewer: { clinic: T } }).viewer.clinic;
}

const actors = async (search: string, ids: readonly string[] = [], headers = world.headers.owner) =>
  (await ask<{ auditActors: { name: string }[] }>(ACTORS, { search, ids }, headers)).auditActors;

async function colleague(clinicId: string, name: string, status: 'active' | 'ended' = 'active') {
  const account = await insertAccount(doors, { name });
  const membership = await insertMembership(doors, { accountId: account.id, clinicId });
  if (status === 'ended') {
    await doors.asIdentity((tx) => tx.query(`update membership set status = 'ended' where id = $1`, [membership.id]));
  }
  return { ...account, membershipId: membership.id };
}

/** An operator who has looked at something of the clinic. */
async function operatorAt(clinicId: string, name: string): Promise<Operator> {
  const operator: Operator = { kind: 'operator', accountId: newId(), name };
  await doors.asOperator(operator, 'Looked into', clinicId, (tx) =>
    tx.record({ kind: 'session.examined', subjectType: 'session', subjectId: newId() }),
  );
  return operator;
}

test('the trail offers its people by name: present, former, operators who were there, and nobody of another clinic', async () => {
  const [here, there] = [world.here.clinic.id, world.stranger.clinic.id];
  const mark = newId().slice(-8);
  const present = await colleague(here, `Ann ${mark}`);
  const former = await colleague(here, `Abe ${mark}`, 'ended');
  const operator = await operatorAt(here, `Olga ${mark}`);
  await operatorAt(here, `Another of them`);
  const theirs = await colleague(there, `Stranger ${mark}`);
  const theirOperator = await operatorAt(there, `Their operator ${mark}`);

  const { result, statements } = await statementsOf(() => actors(mark.toUpperCase()));
  expect(result).toEqual([
    { actorId: present.id, name: present.name, isOperator: false, isFormer: false },
    { actorId: former.id, name: former.name, isOperator: false, isFormer: true },
    { actorId: operator.accountId, name: operator.name, isOperator: true, isFormer: false },
  ]);
  expect(statements.length).toBeLessThanOrEqual(8);
  const ids = [operator.accountId!, former.id, theirs.id, theirOperator.accountId!, 'nonsense'];
  const named = await actors('nobody is called so', ids);
  expect(named.map(({ name }) => name).toSorted()).toEqual([former.name, operator.name].toSorted());
  expect(await actors('%')).toEqual([]);
});

test('a manager of some locations is offered who works there alone', async () => {
  const mark = newId().slice(-8);
  await colleague(world.here.clinic.id, `Everywhere ${mark}`);
  await operatorAt(world.here.clinic.id, `Operator ${mark}`);
  expect(await actors(mark, [], world.headers.manager)).toEqual([]);
  await memberHeaders(doors, world.here, 'front_desk');
  expect((await actors('a front_desk', [], world.headers.manager)).length).toBeGreaterThan(0);
});

test('what nobody signed in has done is found as the system’s, and in the file too', async () => {
  const { clinic } = world.here;
  const kind = `location.swept_${newId().slice(-8)}`;
  const happening = { kind: kind as 'location.created', subjectType: 'location', subjectId: world.here.location.id };
  await clinic.asMember((tx) => tx.record(happening));
  const { auditEvents } = await ask<{ auditEvents: { nodes: { kind: string }[]; totalCount: number } }>(EVENTS, {
    filter: { kind, unnamed: 'MEMBER' },
  });
  expect(auditEvents.nodes).toMatchObject([{ kind }]);
  const none = await ask<{ auditEvents: { totalCount: number } }>(EVENTS, { filter: { kind, unnamed: 'WORKER' } });
  expect(none.auditEvents.totalCount).toBe(0);
  const file = async (unnamed: string) => {
    const query = new URLSearchParams({ clinic: clinic.slug, kind, unnamed });
    return fetch(`${server.url}/downloads/audit/trail.csv?${query}`, { headers: world.headers.owner });
  };
  expect(await (await file('MEMBER')).text()).toContain(kind);
  expect(await (await file('WORKER')).text()).not.toContain(kind);
  expect((await file('SOMEBODY')).status).toBe(400);
});

test('what is done to the team bears the name of whom it is about', async () => {
  const { clinic } = world.here;
  const person = await colleague(clinic.id, 'Nia Named');
  const invite = `mutation ($input: InviteMemberInput!) {
    inviteMember(input: $input) { invitation { id } userErrors { code } } }`;
  const email = `invited-${newId().slice(-8)}@example.org`;
  const place = { roles: ['FRONT_DESK'], allLocations: true, locationIds: [] };
  const sent = await server.ask(invite, { input: { email, ...place } }, world.headers.owner);
  expect(sent.errors).toBeUndefined();
  await clinic.asMember((tx) =>
    tx.record({ kind: 'membership.changed', subjectType: 'membership', subjectId: person.membershipId }),
  );
  const { auditEvents } = await ask<{ auditEvents: { nodes: { subjectName: string | null }[] } }>(EVENTS, {});
  expect(auditEvents.nodes.slice(0, 2).map(({ subjectName }) => subjectName)).toEqual(['Nia Named', email]);
});
