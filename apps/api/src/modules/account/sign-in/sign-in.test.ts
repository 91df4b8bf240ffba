import { KEPT_DAYS, SESSION_LIFE } from '@stipple/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../../test/database.ts';
import { startServer, type TestServer } from '../../../../test/http.ts';
import { statementsOf } from '../../../../test/statements.ts';
import { createWorld } from '../../../../test/world.ts';
import { sweepPast } from '../../../platform/sweep/index.ts';
import { insertAccount, insertMembership } from '../account.builder.ts';
import { hashPassword } from '../password.ts';
import { accountSweeps } from '../past.ts';
import { generateSync } from 'otplib';

let now = new Date('2026-03-02T10:00:00Z');
const clock = { now: () => now };
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
const { doors, appUrl } = await ownDatabase(clock);
const PASSWORD = 'violet harbour lantern 41';
const hash = await hashPassword(PASSWORD);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ clock, databaseUrl: appUrl });
});

/** A browser: it keeps what it is given. */
function browser() {
  let cookie = '';
  const ask = async (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
    const answer = await server.ask(query, variables, { ...(cookie ? { cookie } : {}), ...headers });
    const set = answer.headers.get('set-cookie');
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  return { ask, cookie: () => cookie, become: (other: string) => (cookie = other) };
}
type Browser = ReturnType<typeof browser>;

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    progress { step passkeys authenticators } userErrors { path code message } } }`;
const WHO = '{ viewer { account { email } clinic { slug } } signInProgress { step } }';

/** Somebody with a role in a clinic of their own. */
async function person(role: 'owner' | 'auditor' = 'auditor') {
  const clinic = await createWorld(doors).clinic();
  const account = await insertAccount(doors, { passwordHash: hash });
  await insertMembership(doors, { accountId: account.id, clinicId: clinic.id, roles: [role] });
  return { account, clinic, headers: { 'stipple-clinic': clinic.slug } };
}

const signIn = (from: Browser, email: string, password = PASSWORD) => from.ask(SIGN_IN, { email, password });

/** Takes up an authenticator, as somebody half signed in. */
async function enrol(from: Browser, password?: string) {
  const offered = await from.ask(
    'mutation ($password: String) { beginAuthenticator(input: { password: $password }) { offer { id secret address } userErrors { code } } }',
    { password },
  );
  const offer = (
    offered.data as never as { beginAuthenticator: { offer: { id: string; secret: string; address: string } } }
  ).beginAuthenticator.offer;
  const code = codeOf(offer.secret);
  const finished = await from.ask(
    'mutation ($id: String!, $code: String!) { finishAuthenticator(input: { id: $id, code: $code }) { enrolment { recoveryCodes } userErrors { code } } }',
    { id: offer.id, code },
  );
  const { enrolment } = (finished.data as never as { finishAuthenticator: { enrolment: { recoveryCodes: string[] } } })
    .finishAuthenticator;
  return { ...offer, recoveryCodes: enrolment.recoveryCodes };
}

const codeOf = (secret: string) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });
const USE =
  'mutation ($code: String!) { useSecondFactor(input: { code: $code }) { progress { step } userErrors { path code } } }';

describe('a password', () => {
  it('signs in who needs no second factor', async () => {
    const { account, clinic, headers } = await person();
    const from = browser();
    expect((await signIn(from, account.email.toUpperCase())).data).toEqual({
      signIn: { progress: { step: 'DONE', passkeys: false, authenticators: false }, userErrors: [] },
    });
    expect((await from.ask(WHO, {}, headers)).data).toEqual({
      viewer: { account: { email: account.email }, clinic: { slug: clinic.slug } },
      signInProgress: null,
    });
  });

  it('leads an owner without a second factor no further than to one', async () => {
    const { account, clinic, headers } = await person('owner');
    const from = browser();
    expect((await signIn(from, account.email)).data).toMatchObject({ signIn: { progress: { step: 'ENROLMENT' } } });
    const half = from.cookie();
    expect((await from.ask(WHO, {}, headers)).data).toEqual({ viewer: null, signInProgress: { step: 'ENROLMENT' } });
    const { recoveryCodes } = await enrol(from);
    expect(recoveryCodes).toHaveLength(10);
    expect(from.cookie()).not.toBe(half);
    expect((await from.ask(WHO, {}, headers)).data).toMatchObject({ viewer: { clinic: { slug: clinic.slug } } });
    const old = browser();
    old.become(half);
    expect((await old.ask(WHO, {}, headers)).data).toEqual({ viewer: null, signInProgress: null });
  });
});

describe('who asks whether there is an account', () => {
  it('learns nothing from the answer, nor from the statements', async () => {
    const { account } = await person();
    const wrong = await statementsOf(() => signIn(browser(), account.email, 'not the right one'));
    const nobody = await statementsOf(() => signIn(browser(), 'nobody@example.org', 'not the right one'));
    expect(wrong.result.data).toEqual(nobody.result.data);
    expect(wrong.result.data).toMatchObject({ signIn: { userErrors: [{ code: 'WRONG_CREDENTIALS' }] } });
    expect(wrong.statements).toEqual(nobody.statements);
    const RESET =
      'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { done userErrors { code } } }';
    const known = await statementsOf(() => browser().ask(RESET, { email: account.email }));
    const unknown = await statementsOf(() => browser().ask(RESET, { email: 'nobody@example.org' }));
    expect(known.result.data).toEqual({ requestPasswordReset: { done: true, userErrors: [] } });
    expect(known.result.data).toEqual(unknown.result.data);
    expect(known.statements).toEqual(unknown.statements);
  });

  it('is stopped after ten tries, the right password or not, and may try again a quarter of an hour later', async () => {
    const { account } = await person();
    for (const email of [account.email, 'no-one@example.org']) {
      for (let i = 0; i < 10; i += 1) await signIn(browser(), email, 'not the right one');
      const stopped = await signIn(browser(), email, PASSWORD);
      expect(stopped.data).toMatchObject({ signIn: { progress: null, userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] } });
    }
    later(16);
    expect((await signIn(browser(), account.email)).data).toMatchObject({ signIn: { progress: { step: 'DONE' } } });
  });
});

describe('a second factor', () => {
  it('is asked for from then on, and a code counts once', async () => {
    const { account } = await person('owner');
    const { secret } = await enrol(await halfway(account.email));
    later(2);
    const first = await halfway(account.email);
    const code = codeOf(secret);
    expect((await first.ask(USE, { code: '000000' })).data).toMatchObject({
      useSecondFactor: { userErrors: [{ code: 'WRONG_CODE' }] },
    });
    expect((await first.ask(USE, { code })).data).toMatchObject({ useSecondFactor: { progress: { step: 'DONE' } } });
    const again = await halfway(account.email);
    expect((await again.ask(USE, { code })).data).toMatchObject({
      useSecondFactor: { userErrors: [{ code: 'WRONG_CODE' }] },
    });
    later(1);
    expect((await again.ask(USE, { code: codeOf(secret) })).data).toMatchObject({
      useSecondFactor: { progress: { step: 'DONE' } },
    });
  });

  it('can be a recovery code, once', async () => {
    const { account } = await person('owner');
    const { recoveryCodes } = await enrol(await halfway(account.email));
    const code = recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ');
    expect((await (await halfway(account.email)).ask(USE, { code })).data).toMatchObject({
      useSecondFactor: { progress: { step: 'DONE' } },
    });
    expect((await (await halfway(account.email)).ask(USE, { code })).data).toMatchObject({
      useSecondFactor: { userErrors: [{ code: 'WRONG_CODE' }] },
    });
  });

  it('is not to be guessed: five tries in a quarter of an hour', async () => {
    const { account } = await person('owner');
    const { secret } = await enrol(await halfway(account.email));
    later(1);
    const from = await halfway(account.email);
    for (let i = 0; i < 5; i += 1) await from.ask(USE, { code: `00000${i}` });
    expect((await from.ask(USE, { code: codeOf(secret) })).data).toMatchObject({
      useSecondFactor: { userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] },
    });
  });

  it('can not be added by who knows the password alone, once there is one', async () => {
    const { account } = await person('owner');
    await enrol(await halfway(account.email));
    const thief = await halfway(account.email);
    const { errors } = await thief.ask('mutation { beginAuthenticator(input: {}) { offer { id } } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is added later only with the password', async () => {
    const { account } = await person();
    const from = browser();
    await signIn(from, account.email);
    const BEGIN =
      'mutation ($password: String) { beginPasskey(input: { password: $password }) { challenge { challengeId } userErrors { code } } }';
    expect((await from.ask(BEGIN)).data).toMatchObject({
      beginPasskey: { userErrors: [{ code: 'WRONG_CREDENTIALS' }] },
    });
    expect((await from.ask(BEGIN, { password: PASSWORD })).data).toMatchObject({ beginPasskey: { userErrors: [] } });
  });
});

/** Signed in with the password. */
async function halfway(email: string): Promise<Browser> {
  const from = browser();
  await signIn(from, email);
  return from;
}

it('who signs in again after a long pause is written to, although their devices are forgotten', async () => {
  const { account } = await person();
  const letters = async () =>
    (await doors.asIdentity((tx) => tx.query<{ n: number }>('select count(*)::int as n from mail')))[0]?.n ?? 0;
  const before = await letters();
  await signIn(browser(), account.email);
  expect(await letters()).toBe(before);
  later((KEPT_DAYS.session + SESSION_LIFE.absoluteDays + 1) * 24 * 60);
  await sweepPast({
    doors,
    sweeps: accountSweeps,
    onError: (error) => expect(error).toBeUndefined(),
    signal: new AbortController().signal,
  });
  await signIn(browser(), account.email);
  expect(await letters()).toBe(before + 1);
});
