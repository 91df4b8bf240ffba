import type { Client } from 'graphql-ws';
import { Ctx, Int, Resolver, Root, Subscription } from 'type-graphql';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertAccount, insertMembership, insertSession } from '../modules/account/account.builder.ts';
import type { RequestContext } from '../graphql/context.ts';
import { LIVE } from '../graphql/schema.ts';
import { Forbidden } from '../platform/errors.ts';
import { watch } from '../platform/live.ts';
import { sharedDatabase } from '../../test/database.ts';
import { connectLive, followLive } from '../../test/live.ts';
import { startServer, type TestServer } from '../../test/http.ts';
import { createWorld } from '../../test/world.ts';

const { doors } = await sharedDatabase();

/** Counts the locations of the clinic one works in, as any room would: through the door, again and again. */
@Resolver()
class Counting {
  @Subscription(() => Int, LIVE)
  locations(@Root() _root: unknown, @Ctx() { actor, signal }: RequestContext): AsyncIterable<number> {
    if (actor.kind !== 'member') throw new Forbidden();
    const count = () =>
      doors.asClinic(actor, async (tx) => {
        const [row] = await tx.query<{ n: number }>('select count(*)::int as n from location where clinic_id = $1', [
          actor.clinicId,
        ]);
        return row?.n ?? 0;
      });
    return watch(count, { signal, isLast: (n) => n === 3 });
  }
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ extraResolvers: [new Counting()] });
});

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

async function owner() {
  const clinic = await createWorld(doors).clinic();
  const account = await insertAccount(doors);
  await insertMembership(doors, { accountId: account.id, clinicId: clinic.id });
  return { clinic, account, cookie: `stipple_session=${await insertSession(doors, account.id)}` };
}

/** A connection from a page of ours, or another. */
function connect(cookie: string, clinic: string, origin: string | null = server.url) {
  const client = connectLive(server.url, { cookie, ...(origin === null ? {} : { origin }) }, clinic);
  clients.push(client);
  return client;
}

const QUERY = { query: 'subscription { locations }' };

describe('live updates', () => {
  it('tell what is there and each change, in the clinic that is named', async () => {
    const { clinic, cookie } = await owner();
    const values: unknown[] = [];
    const end = followLive(connect(cookie, clinic.slug), QUERY, (value) => {
      values.push(value);
      void clinic.location();
    });
    expect(await end).toBe('complete');
    expect(values).toEqual([0, 1, 2, 3].map((locations) => ({ data: { locations } })));
  });

  it('of another clinic are refused', async () => {
    const [a, b] = [await owner(), await owner()];
    const values: unknown[] = [];
    const end = await followLive(connect(a.cookie, b.clinic.slug), QUERY, (value) => values.push(value));
    expect(JSON.stringify([end, values])).toContain('FORBIDDEN');
    expect(JSON.stringify(values)).not.toContain('"locations":0');
  });

  it('end within seconds when the session does', async () => {
    const { clinic, account, cookie } = await owner();
    let revoked = false;
    const end = followLive(connect(cookie, clinic.slug), QUERY, () => {
      if (revoked) return;
      revoked = true;
      void doors.asIdentity((tx) =>
        tx.query('update account_session set revoked_at = created_at where account_id = $1', [account.id]),
      );
    });
    expect(await end).toMatchObject({ code: 4401 });
  }, 20_000);

  it.each([
    ['without a session', '', 'own'],
    ['from a page elsewhere', null, 'https://elsewhere.example'],
    ['from no page at all', null, null],
  ])('%s are refused', async (_, cookie, origin) => {
    const { clinic, cookie: own } = await owner();
    const end = await followLive(connect(cookie ?? own, clinic.slug, origin === 'own' ? server.url : origin), QUERY);
    expect(String((end as { message?: string }).message)).toMatch(/401|403/);
  });

  it('answer nothing but subscriptions', async () => {
    const { clinic, cookie } = await owner();
    const end = await followLive(connect(cookie, clinic.slug), { query: '{ viewer { account { email } } }' });
    expect(JSON.stringify(end)).toContain('Only subscriptions');
  });
});
