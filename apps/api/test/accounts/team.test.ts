import type { MemberRole } from '@stipple/domain';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { ownDatabase } from '../database.ts';
import { startServer, type TestServer } from '../http.ts';
import { createWorld } from '../world.ts';
import { globalIdOf } from '../../src/graphql/relay/index.ts';
import { insertAccount, insertMembership, insertSession } from '../../src/modules/account/account.builder.ts';

let now = new Date('2026-03-02T10:00:00Z');
const clock = { now: () => now };
const { doors, appUrl } = await ownDatabase(clock);
const PASSWORD = 'violet harbour lantern 41';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ clock, databaseUrl: appUrl });
});

async function clinicWith() {
  const clinic = await createWorld(doors).clinic({ name: 'Alder Studio' });
  const [here, there] = [await clinic.location(), await clinic.location()];
  const join = async (roles: MemberRole[], locationIds: string[] = []) => {
    const account = await insertAccount(doors, { name: `A ${roles.join(' and ')}` });
    const membership = await insertMembership(doors, {
      accountId: account.id,
      clinicId: clinic.id,
      roles,
      allLocations: locationIds.length === 0,
      locationIds,
    });
    const cookie = `stipple_session=${await insertSession(doors, account.id)}`;
    return { account, membership, headers: { cookie, 'stipple-clinic': clinic.slug } };
  };
  const idOf = (location: { id: string }) => globalIdOf('Location', { clinicId: clinic.id, id: location.id });
  return { clinic, here, there, join, idOf };
}

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id email state roles locations { name } } userErrors { path code } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { acceptance { clinicName progress { step } } userErrors { path code } } }`;
const CHANGE = `mutation ($input: ChangeMemberInput!) {
  changeMember(input: $input) { member { roles version } userErrors { path code } } }`;
const END = `mutation ($id: ID!, $version: Int!) {
  endMembership(input: { id: $id, version: $version }) { member { status } userErrors { path code } } }`;
const WHO = '{ viewer { clinic { slug } } }';

/** The tokens in the letters to an address, the latest first. */
async function tokensTo(email: string): Promise<string[]> {
  const response = await fetch(`${server.url}/dev/mail`, { headers: { accept: 'application/json' } });
  const letters = (await response.json()) as { to: string; text: string }[];
  return letters.filter(({ to }) => to === email).map(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? '');
}

const desk = { roles: ['FRONT_DESK'], allLocations: true, locationIds: [] };
let count = 0;
const someone = () => `newcomer-${(count += 1)}@example.org`;

describe('an invitation', () => {
  it('makes a new account a member, once', async () => {
    const { clinic, join } = await clinicWith();
    const owner = await join(['owner']);
    const email = someone();
    const sent = await server.ask(INVITE, { input: { ...desk, email: email.toUpperCase() } }, owner.headers);
    expect(sent.data).toMatchObject({ inviteMember: { invitation: { email, state: 'OPEN' }, userErrors: [] } });
    const [token] = await tokensTo(email);
    const preview = await server.ask('query ($t: String!) { invitation(token: $t) { clinicName hasAccount roles } }', {
      t: token,
    });
    expect(preview.data).toEqual({
      invitation: { clinicName: 'Alder Studio', hasAccount: false, roles: ['FRONT_DESK'] },
    });
    const input = { token, name: 'Noor New', password: PASSWORD };
    const accepted = await server.ask(ACCEPT, { input });
    expect(accepted.data).toEqual({
      acceptInvitation: { acceptance: { clinicName: 'Alder Studio', progress: { step: 'DONE' } }, userErrors: [] },
    });
    const cookie = accepted.headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { cookie, 'stipple-clinic': clinic.slug };
    expect((await server.ask(WHO, {}, headers)).data).toEqual({ viewer: { clinic: { slug: clinic.slug } } });
    expect((await server.ask(ACCEPT, { input })).data).toMatchObject({
      acceptInvitation: { userErrors: [{ code: 'EXPIRED' }] },
    });
    const events = await clinic.asMember((tx) =>
      tx.query<{ kind: string; actor_id: string | null }>('select kind, actor_id from event where clinic_id = $1', [
        clinic.id,
      ]),
    );
    const told = events.filter(({ kind }) => /^(invitation|membership)\./.test(kind));
    expect(told.map(({ kind }) => kind).toSorted()).toEqual([
      'invitation.accepted',
      'invitation.sent',
      'membership.added',
    ]);
    expect(told.every(({ actor_id }) => actor_id !== null)).toBe(true);
  });

  it('lets a manager-to-be no further than to a second factor', async () => {
    const { clinic, join } = await clinicWith();
    const owner = await join(['owner']);
    const email = someone();
    await server.ask(INVITE, { input: { ...desk, roles: ['MANAGER'], email } }, owner.headers);
    const [token] = await tokensTo(email);
    const accepted = await server.ask(ACCEPT, { input: { token, name: 'Mo', password: PASSWORD } });
    expect(accepted.data).toMatchObject({ acceptInvitation: { acceptance: { progress: { step: 'ENROLMENT' } } } });
    const cookie = accepted.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await server.ask(WHO, {}, { cookie, 'stipple-clinic': clinic.slug })).data).toEqual({ viewer: null });
  });

  it('is accepted by an account that is signed in, if it is for its address', async () => {
    const { clinic, join } = await clinicWith();
    const owner = await join(['owner']);
    const account = await insertAccount(doors, { email: someone() });
    await server.ask(INVITE, { input: { ...desk, email: account.email } }, owner.headers);
    const [token] = await tokensTo(account.email);
    const input = { token, name: 'Mallory', password: PASSWORD };
    const stranger = await insertAccount(doors);
    for (const cookie of ['', `stipple_session=${await insertSession(doors, stranger.id)}`]) {
      const refused = await server.ask(ACCEPT, { input }, { cookie });
      expect(refused.data).toMatchObject({ acceptInvitation: { userErrors: [{ path: ['email'], code: 'CONFLICT' }] } });
    }
    const cookie = `stipple_session=${await insertSession(doors, account.id)}`;
    expect((await server.ask(ACCEPT, { input: { token } }, { cookie })).data).toMatchObject({
      acceptInvitation: { acceptance: { progress: { step: 'DONE' } } },
    });
    expect((await server.ask(WHO, {}, { cookie, 'stipple-clinic': clinic.slug })).data).toEqual({
      viewer: { clinic: { slug: clinic.slug } },
    });
  });

  test.each(['replaced by another', 'taken back', 'older than seven days', 'of somebody who was let go'])(
    'ends when it is %s',
    async (how) => {
      const { join } = await clinicWith();
      const owner = await join(['owner']);
      const inviter = await join(['manager']);
      const email = someone();
      const { data } = await server.ask(INVITE, { input: { ...desk, email } }, inviter.headers);
      const { id } = (data as never as { inviteMember: { invitation: { id: string } } }).inviteMember.invitation;
      const [token] = await tokensTo(email);
      const before = now;
      if (how === 'replaced by another') await server.ask(INVITE, { input: { ...desk, email } }, owner.headers);
      if (how === 'taken back') {
        await server.ask(
          'mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { userErrors { code } } }',
          { id },
          owner.headers,
        );
      }
      if (how === 'older than seven days') now = new Date(now.getTime() + 8 * 86_400_000);
      if (how === 'of somebody who was let go') {
        await server.ask(END, { id: inviter.membership.id, version: 1 }, owner.headers);
      }
      const input = { token, name: 'Late', password: PASSWORD };
      const { data: answer } = await server.ask(ACCEPT, { input });
      now = before;
      expect(answer).toMatchObject({ acceptInvitation: { userErrors: [{ code: 'EXPIRED' }] } });
    },
  );

  test.each<[string, MemberRole, object, string, string]>([
    ['an owner', 'manager', { roles: ['OWNER'] }, 'roles', 'INVALID_VALUE'],
    ['an auditor', 'manager', { roles: ['AUDITOR'] }, 'roles', 'INVALID_VALUE'],
    ['somebody at all locations', 'manager', {}, 'allLocations', 'INVALID_VALUE'],
    ['somebody nowhere', 'owner', { allLocations: false }, 'locationIds', 'REQUIRED'],
    ['a practitioner who is nobody', 'owner', { roles: ['PRACTITIONER'] }, 'practitionerId', 'REQUIRED'],
    ['an address that is none', 'owner', { email: 'nobody' }, 'email', 'INVALID_VALUE'],
  ])('is not sent to %s by a %s', async (_, role, given, path, code) => {
    const { join, here } = await clinicWith();
    const { headers } = await join([role], role === 'owner' ? [] : [here.id]);
    const { data } = await server.ask(INVITE, { input: { ...desk, email: someone(), ...given } }, headers);
    expect(data).toMatchObject({ inviteMember: { invitation: null, userErrors: [{ path: [path], code }] } });
  });

  it.each(['resendInvitation', 'revokeInvitation'])(
    'of an owner or auditor is not a manager’s to change: %s',
    async (name) => {
      const { join } = await clinicWith();
      const [owner, manager] = [await join(['owner']), await join(['manager'])];
      for (const role of ['OWNER', 'AUDITOR']) {
        const email = someone();
        const { data } = await server.ask(INVITE, { input: { ...desk, roles: [role], email } }, owner.headers);
        const { id } = (data as never as { inviteMember: { invitation: { id: string } } }).inviteMember.invitation;
        const act = `mutation ($id: ID!) { ${name}(input: { id: $id }) { userErrors { path code } } }`;
        expect((await server.ask(act, { id }, manager.headers)).data).toEqual({
          [name]: { userErrors: [{ path: ['roles'], code: 'INVALID_VALUE' }] },
        });
        const [token, ...more] = await tokensTo(email);
        expect(more).toEqual([]);
        const open = await server.ask('query ($t: String!) { invitation(token: $t) { roles } }', { t: token });
        expect(open.data).toEqual({ invitation: { roles: [role] } });
        expect((await server.ask(act, { id }, owner.headers)).data).toEqual({ [name]: { userErrors: [] } });
      }
    },
  );

  it('links no practitioner that the manager has no say over', async () => {
    const { clinic, join, here, there, idOf } = await clinicWith();
    const manager = await join(['manager'], [here.id]);
    const theirs = await clinic.practitioner({ locations: [there] });
    const input = {
      email: someone(),
      roles: ['PRACTITIONER'],
      allLocations: false,
      locationIds: [idOf(here)],
      practitionerId: globalIdOf('Practitioner', theirs),
    };
    expect((await server.ask(INVITE, { input }, manager.headers)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('a membership', () => {
  it('changes from the next request on, and two editors are told of each other', async () => {
    const { join, here, idOf } = await clinicWith();
    const owner = await join(['owner']);
    const other = await join(['manager']);
    const input = {
      id: other.membership.id,
      version: 1,
      roles: ['FRONT_DESK'],
      allLocations: false,
      locationIds: [idOf(here)],
    };
    expect((await server.ask(CHANGE, { input }, owner.headers)).data).toEqual({
      changeMember: { member: { roles: ['FRONT_DESK'], version: 2 }, userErrors: [] },
    });
    const seen = await server.ask('{ viewer { clinic { members { totalCount } } } }', {}, other.headers);
    expect(seen.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await server.ask(CHANGE, { input }, owner.headers)).data).toEqual({
      changeMember: {
        member: { roles: ['FRONT_DESK'], version: 2 },
        userErrors: [{ path: ['version'], code: 'STALE' }],
      },
    });
  });

  it('is answered after a change as the list shows it', async () => {
    const { join } = await clinicWith();
    const owner = await join(['owner']);
    const { membership } = await join(['manager']);
    const input = { id: membership.id, version: 1, roles: ['FRONT_DESK'], allLocations: true, locationIds: [] };
    const changed = await server.ask(
      `mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { member { id lastSeenAt hasSecondFactor } } }`,
      { input },
      owner.headers,
    );
    const listed = await server.ask(
      '{ viewer { clinic { members(filter: { role: FRONT_DESK }) { nodes { id lastSeenAt hasSecondFactor } } } } }',
      {},
      owner.headers,
    );
    const { changeMember } = changed.data as unknown as { changeMember: { member: { lastSeenAt: string | null } } };
    expect(changeMember.member.lastSeenAt).not.toBeNull();
    expect(listed.data).toEqual({ viewer: { clinic: { members: { nodes: [changeMember.member] } } } });
  });

  it('ends at once', async () => {
    const { join } = await clinicWith();
    const owner = await join(['owner']);
    const other = await join(['front_desk']);
    expect((await server.ask(END, { id: other.membership.id, version: 1 }, owner.headers)).data).toMatchObject({
      endMembership: { member: { status: 'ENDED' } },
    });
    expect((await server.ask(WHO, {}, other.headers)).data).toEqual({ viewer: { clinic: null } });
  });

  it('of the last owner can not be taken, of two one can', async () => {
    const { join } = await clinicWith();
    const owner = await join(['owner']);
    const end = () => server.ask(END, { id: owner.membership.id, version: 1 }, owner.headers);
    expect((await end()).data).toMatchObject({
      endMembership: { userErrors: [{ path: ['roles'], code: 'CONFLICT' }] },
    });
    const second = await join(['owner']);
    const both = await Promise.all([end(), server.ask(END, { id: second.membership.id, version: 1 }, second.headers)]);
    const refused = both.filter(({ data }) => JSON.stringify(data).includes('CONFLICT'));
    expect(refused).toHaveLength(1);
  });

  it('of an owner or auditor is not a manager’s to change', async () => {
    const { join } = await clinicWith();
    await join(['owner']);
    const auditor = await join(['auditor']);
    const manager = await join(['manager']);
    expect((await server.ask(END, { id: auditor.membership.id, version: 1 }, manager.headers)).data).toMatchObject({
      endMembership: { userErrors: [{ path: ['roles'], code: 'INVALID_VALUE' }] },
    });
  });
});

it('lists people by name, page by page, in few statements', async () => {
  const { join } = await clinicWith();
  const owner = await join(['owner']);
  for (let i = 0; i < 5; i += 1) await join(['front_desk']);
  const names: string[] = [];
  let after: string | null = null;
  for (let i = 0; i < 3; i += 1) {
    const page: { nodes: { name: string }[]; pageInfo: { endCursor: string } } = (
      await server.ask(
        'query ($after: String) { viewer { clinic { members(first: 2, after: $after) { nodes { name } pageInfo { endCursor } } } } }',
        { after },
        owner.headers,
      )
    ).data?.['viewer']?.['clinic']?.['members'] as never;
    names.push(...page.nodes.map(({ name }) => name));
    after = page.pageInfo.endCursor;
  }
  expect(names).toEqual([...Array<string>(5).fill('A front_desk'), 'A owner']);
});
