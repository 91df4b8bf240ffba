import { SESSION_LIFE } from '@stipple/domain';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { insertAccount, insertMembership, insertSession } from '../modules/account/account.builder.ts';
import { sharedDatabase } from '../../test/database.ts';
import { startServer, type TestServer } from '../../test/http.ts';
import { createWorld } from '../../test/world.ts';

let now = new Date('2026-03-02T10:00:00Z');
const { doors } = await sharedDatabase({ now: () => now });

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ clock: { now: () => now } });
});

/** An owner of a new clinic, signed in. */
async function owner() {
  const clinic = await createWorld(doors).clinic();
  const account = await insertAccount(doors, { name: 'Ola Owner' });
  const membership = await insertMembership(doors, { accountId: account.id, clinicId: clinic.id });
  const token = await insertSession(doors, account.id);
  return {
    clinic,
    account,
    membership,
    headers: { cookie: `stipple_session=${token}`, 'stipple-clinic': clinic.slug },
  };
}

const WHO =
  '{ viewer { account { name } memberships { slug clinicName roles } clinic { slug name } operator { name } } }';
const who = async (headers: Record<string, string>) => (await server.ask(WHO, {}, headers)).data?.['viewer'];

describe('a request', () => {
  it('is of the member its session says, in the clinic it names', async () => {
    const { clinic, headers } = await owner();
    expect(await who(headers)).toEqual({
      account: { name: 'Ola Owner' },
      memberships: [{ slug: clinic.slug, clinicName: clinic.row.name, roles: ['OWNER'] }],
      clinic: { slug: clinic.slug, name: clinic.row.name },
      operator: null,
    });
  });

  it('is of nobody in a clinic that its sender does not belong to, or that is not there', async () => {
    const [a, b] = [await owner(), await owner()];
    for (const slug of [b.clinic.slug, 'no-such-clinic', '', "' or 1=1"]) {
      expect(await who({ ...a.headers, 'stipple-clinic': slug }), slug).toMatchObject({ clinic: null });
    }
  });

  test.each([
    ['no cookie', {}],
    ['a made-up cookie', { cookie: 'stipple_session=made-up' }],
  ])('with %s is a visitor', async (_, headers) => {
    expect(await who(headers as Record<string, string>)).toBeNull();
  });

  it('from a page elsewhere is refused, and one from a page of ours is not', async () => {
    const { headers } = await owner();
    const { status } = await server.ask(WHO, {}, { ...headers, origin: 'https://elsewhere.example' });
    expect(status).toBe(403);
    expect(await who({ ...headers, origin: server.url })).not.toBeNull();
  });
});

describe('a session ends', () => {
  const statements: [string, string][] = [
    ['when it is revoked', 'update account_session set revoked_at = created_at where account_id = $1'],
    ['and a membership with it', `update membership set status = 'ended' where account_id = $1`],
  ];
  test.each(statements)('%s, at the next request', async (_, sql) => {
    const { account, headers } = await owner();
    await doors.asIdentity((tx) => tx.query(sql, [account.id]));
    const viewer = await who(headers);
    expect(viewer === null || (viewer as unknown as { clinic: unknown }).clinic === null).toBe(true);
  });

  it('when it is not used for too long, and at its end however much it is used', async () => {
    const { headers } = await owner();
    const start = now;
    const later = (hours: number) => (now = new Date(start.getTime() + hours * 3_600_000));
    for (let hours = 0; hours < SESSION_LIFE.absoluteDays * 24; hours += SESSION_LIFE.idleHours - 1) {
      later(hours);
      expect(await who(headers), `${hours} h`).not.toBeNull();
    }
    later(SESSION_LIFE.absoluteDays * 24 + 1);
    expect(await who(headers)).toBeNull();
    now = start;
    const { headers: others } = await owner();
    later(SESSION_LIFE.idleHours + 1);
    expect(await who(others)).toBeNull();
    now = start;
  });

  it('an owner who showed no second factor enters no clinic', async () => {
    const { account, headers } = await owner();
    await doors.asIdentity((tx) =>
      tx.query('update account_session set second_factor_at = null where account_id = $1', [account.id]),
    );
    expect(await who(headers)).toMatchObject({ clinic: null });
  });
});
