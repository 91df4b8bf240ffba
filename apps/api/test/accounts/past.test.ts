import { KEPT_DAYS } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { ownDatabase } from '../database.ts';
import { sweeps } from '../../src/compose-worker.ts';
import { insertAccount, insertSession } from '../../src/modules/account/account.builder.ts';
import { newId } from '../../src/platform/ids.ts';
import { sweepPast } from '../../src/platform/sweep/index.ts';

const DAY_MS = 86_400_000;
/** Long ago, so that what Postgres itself calls old is old too. */
const START = new Date('2024-01-10T12:00:00Z').getTime();
let now = new Date(START);
const { doors } = await ownDatabase({ now: () => now });

const inDays = (days: number) => new Date(START + days * DAY_MS);

async function swept(batch?: number): Promise<void> {
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  await sweepPast({ doors, sweeps, onError, signal: new AbortController().signal }, batch);
  expect(errors).toEqual([]);
}

/** Writes a row that ends after so many days, its other columns as they must be. */
const put = (sql: string, ...parameters: unknown[]) =>
  doors.asIdentity((tx) => tx.query(sql.replace('$id', `'${newId()}'`), parameters));

/** A hash that no other row has. */
const hash = () => Buffer.from(newId());

const ROWS: Readonly<Record<string, { keptDays: number; put: (end: Date) => Promise<unknown> }>> = {
  account_session: {
    keptDays: KEPT_DAYS.session,
    put: async (end) =>
      put(
        `insert into account_session (id, account_id, token_hash, stage, created_at, last_seen_at, expires_at)
         values ($id, $1, $2, 'full', $3, $3, $3)`,
        (await insertAccount(doors)).id,
        hash(),
        end,
      ),
  },
  account_token: {
    keptDays: KEPT_DAYS.token,
    put: (end) =>
      put(
        `insert into account_token (id, purpose, token_hash, created_at, expires_at)
         values ($id, 'password_reset', $1, $2, $2)`,
        hash(),
        end,
      ),
  },
  account_challenge: {
    keptDays: KEPT_DAYS.challenge,
    put: (end) =>
      put(
        `insert into account_challenge (id, purpose, challenge, expires_at) values ($id, 'sign_in', 'a challenge', $1)`,
        end,
      ),
  },
  throttle: {
    keptDays: KEPT_DAYS.throttle,
    put: (end) => put(`insert into throttle (key, attempts, until) values ($1, 3, $2)`, newId(), end),
  },
  account_event: {
    keptDays: KEPT_DAYS.accountEvent,
    put: (end) => put(`insert into account_event (id, kind, happened_at) values ($id, 'signed_in', $1)`, end),
  },
  account_authenticator: {
    keptDays: KEPT_DAYS.unconfirmedAuthenticator,
    put: async (end) =>
      put(
        `insert into account_authenticator (id, account_id, secret, name, created_at)
         values ($id, $1, 'sealed', 'Phone', $2)`,
        (await insertAccount(doors)).id,
        end,
      ),
  },
  invitation: {
    keptDays: KEPT_DAYS.invitation,
    put: (end) =>
      put(
        `insert into invitation (id, clinic_id, email, roles, all_locations, location_ids, locale, token_hash,
           created_at, expires_at)
         values ($id, $1, 'a@example.org', '{owner}', true, '{}', 'en', $2, $3, $3)`,
        newId(),
        hash(),
        end,
      ),
  },
  mail: {
    keptDays: KEPT_DAYS.letter,
    put: (end) => put(`insert into mail (id, sealed, created_at) values ($id, 'sealed', $1)`, end),
  },
};

const count = async (table: string): Promise<number> => {
  const [row] = await doors.asIdentity((tx) => tx.query<{ n: number }>(`select count(*)::int as n from ${table}`));
  return row?.n ?? 0;
};

describe('what is past', () => {
  test('is tried here of every table that is swept', () => {
    expect(Object.keys(ROWS)).toHaveLength(sweeps.length);
  });

  test.each(Object.entries(ROWS))(
    'of %s goes once its time is over, and not before',
    async (table, { keptDays, put }) => {
      now = new Date(START);
      await swept();
      const before = await count(table);
      for (let i = 0; i < 5; i += 1) await put(inDays(i === 4 ? 1 : 0));
      now = new Date(inDays(keptDays).getTime() - 60_000);
      await swept();
      expect(await count(table)).toBe(before + 5);
      now = new Date(inDays(keptDays).getTime() + 60_000);
      // More than two batches, the last of them not full.
      await swept(2);
      expect(await count(table)).toBe(before + 1);
      now = inDays(keptDays + 2);
      await swept();
    },
  );
});

describe('what counts stays', () => {
  test('of an account everything but its past: who is signed in stays so', async () => {
    now = new Date(START);
    const account = await insertAccount(doors);
    await put(
      `insert into account_authenticator (id, account_id, secret, name, created_at, confirmed_at)
       values ($id, $1, 'sealed', 'Phone', $2, $2)`,
      account.id,
      now,
    );
    now = inDays(500);
    await insertSession(doors, account.id);
    now = inDays(510);
    await swept();
    const left = await doors.asIdentity((tx) =>
      tx.query(
        `select (select count(*)::int from account_session where account_id = $1) as sessions,
           (select count(*)::int from account_authenticator where account_id = $1) as authenticators`,
        [account.id],
      ),
    );
    expect(left).toEqual([{ sessions: 1, authenticators: 1 }]);
  });

  test('what happened to accounts of late, whatever the worker asks; nobody else removes any of it', async () => {
    const before = new Date(Date.now() - (KEPT_DAYS.accountEvent - 1) * DAY_MS);
    await ROWS['account_event']!.put(before);
    const all = await count('account_event');
    const remove = 'delete from account_event where happened_at is not null returning id';
    expect(await doors.asWorker((tx) => tx.query(remove))).toEqual([]);
    expect(await count('account_event')).toBe(all);
    await expect(doors.asIdentity((tx) => tx.query(remove))).rejects.toThrow('permission denied');
  });

  test('a sweep that fails keeps none of the others from theirs', async () => {
    now = inDays(600);
    await ROWS['throttle']!.put(inDays(599));
    const errors: unknown[] = [];
    const broken = () => Promise.reject(new Error('no such table'));
    const options = {
      doors,
      onError: (error: unknown) => void errors.push(error),
      signal: new AbortController().signal,
    };
    await sweepPast({ ...options, sweeps: [broken, ...sweeps] });
    expect(errors).toHaveLength(1);
    expect(await count('throttle')).toBe(0);
  });
});
