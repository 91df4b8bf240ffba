import { beforeAll, describe, expect, it, test } from 'vitest';
import { insertAccount, insertSession } from '../../src/modules/account/account.builder.ts';
import { hashPassword } from '../../src/modules/account/index.ts';
import { ownDatabase } from '../database.ts';
import { startServer, type TestServer } from '../http.ts';
import { lettersTo, TestBrowser, tokensTo } from './browser.ts';

let now = new Date('2026-03-02T10:00:00Z');
const clock = { now: () => now };
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
const { doors, appUrl } = await ownDatabase(clock);
const PASSWORD = 'violet harbour lantern 41';
const FRESH = 'nine kettles hum softly';
const hash = await hashPassword(PASSWORD);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ clock, databaseUrl: appUrl });
});

const REQUEST =
  'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { done userErrors { code } } }';
const RESET = `mutation ($token: String!, $password: String!) {
  resetPassword(input: { token: $token, password: $password }) { done userErrors { path code } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { progress { step } userErrors { code } } }`;
const CHANGE_EMAIL = `mutation ($email: String!, $password: String!) {
  requestEmailChange(input: { email: $email, password: $password }) { done userErrors { path code } } }`;
const CONFIRM =
  'mutation ($token: String!) { confirmEmail(input: { token: $token }) { done userErrors { path code } } }';
const CHANGE = `mutation ($now: String!, $fresh: String!) {
  changePassword(input: { currentPassword: $now, password: $fresh }) { done userErrors { path code } } }`;
const WHO = '{ viewer { account { email } } }';

const OVER = { done: null, userErrors: [{ path: ['token'], code: 'EXPIRED' }] };
const DONE = { done: true, userErrors: [] };

async function signedIn() {
  const account = await insertAccount(doors, { passwordHash: hash });
  const from = new TestBrowser(server);
  from.cookie = `stipple_session=${await insertSession(doors, account.id)}`;
  return { account, from };
}

const reset = (token: string | undefined, password = FRESH) =>
  new TestBrowser(server).do('resetPassword', RESET, { token, password });
const who = async (from: TestBrowser) => (await from.ask(WHO)).data;

describe('a forgotten password', () => {
  it('is set anew once, by the latest link, and signs all devices out', async () => {
    const { account, from } = await signedIn();
    await from.ask(REQUEST, { email: account.email });
    await from.ask(REQUEST, { email: account.email });
    const [latest, earlier] = await tokensTo(server, account.email);
    expect(await reset(earlier)).toEqual(OVER);
    expect(await reset(latest)).toEqual(DONE);
    expect(await reset(latest)).toEqual(OVER);
    expect(await who(from)).toEqual({ viewer: null });
    const sign = (password: string) =>
      new TestBrowser(server).do('signIn', SIGN_IN, { email: account.email, password });
    expect(await sign(PASSWORD)).toMatchObject({ progress: null });
    expect(await sign(FRESH)).toMatchObject({ progress: { step: 'DONE' } });
  });

  it('is set by one of two who use the link at the same time', async () => {
    const { account, from } = await signedIn();
    await from.ask(REQUEST, { email: account.email });
    const [token] = await tokensTo(server, account.email);
    const came = await Promise.all([reset(token), reset(token, 'seven otters paint boats')]);
    expect(came.filter(({ done }) => done === true)).toHaveLength(1);
  });

  it('stays after an hour, and by a link that was made up', async () => {
    const { account, from } = await signedIn();
    await from.ask(REQUEST, { email: account.email });
    const [token] = await tokensTo(server, account.email);
    later(61);
    expect(await reset(token)).toEqual(OVER);
    expect(await reset('made-up')).toEqual(OVER);
  });

  test.each([
    ['short', 'TOO_SHORT'],
    ['password1234', 'TOO_COMMON'],
    ['robin of the woods', 'TELLS_OWNER'],
  ])('does not become %j, and the link still counts', async (password, code) => {
    const { account, from } = await signedIn();
    await from.ask(REQUEST, { email: account.email });
    const [token] = await tokensTo(server, account.email);
    expect(await reset(token, password)).toMatchObject({ done: null, userErrors: [{ path: ['password'], code }] });
    expect(await reset(token)).toEqual(DONE);
  });

  it('sends nobody more than four letters an hour, and none where there is no account', async () => {
    const { account, from } = await signedIn();
    const sent = [];
    for (let i = 0; i < 5; i += 1) sent.push(await from.do('requestPasswordReset', REQUEST, { email: account.email }));
    expect(sent.at(-1)).toEqual({ done: null, userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] });
    expect(await lettersTo(server, account.email)).toHaveLength(4);
    await from.ask(REQUEST, { email: 'nobody@example.org' });
    expect(await lettersTo(server, 'nobody@example.org')).toEqual([]);
  });
});

describe('a password', () => {
  it('is changed by who knows it, signs other devices out, and tells its owner', async () => {
    const { account, from } = await signedIn();
    const other = new TestBrowser(server);
    other.cookie = `stipple_session=${await insertSession(doors, account.id)}`;
    expect(await from.do('changePassword', CHANGE, { now: 'not the right one', fresh: FRESH })).toEqual({
      done: null,
      userErrors: [{ path: ['currentPassword'], code: 'WRONG_CREDENTIALS' }],
    });
    expect(await from.do('changePassword', CHANGE, { now: PASSWORD, fresh: FRESH })).toEqual(DONE);
    expect(await who(from)).toEqual({ viewer: { account: { email: account.email } } });
    expect(await who(other)).toEqual({ viewer: null });
    expect((await lettersTo(server, account.email))[0]?.subject).toBe('Your password was changed');
  });
});

describe('an address', () => {
  it('changes when the new one confirms it, and the old one is told', async () => {
    const { account, from } = await signedIn();
    const email = `new-${account.email}`;
    expect(await from.do('requestEmailChange', CHANGE_EMAIL, { email, password: PASSWORD })).toEqual(DONE);
    expect((await lettersTo(server, account.email))[0]?.text).toContain(email);
    expect(await who(from)).toEqual({ viewer: { account: { email: account.email } } });
    const [token] = await tokensTo(server, email);
    expect(await new TestBrowser(server).do('confirmEmail', CONFIRM, { token })).toEqual(DONE);
    expect(await new TestBrowser(server).do('confirmEmail', CONFIRM, { token })).toEqual(OVER);
    expect(await who(from)).toEqual({ viewer: { account: { email } } });
  });

  it('of somebody else is not told to be theirs, and not taken', async () => {
    const { from } = await signedIn();
    const { account: other } = await signedIn();
    expect(await from.do('requestEmailChange', CHANGE_EMAIL, { email: other.email, password: PASSWORD })).toEqual(DONE);
    expect(await lettersTo(server, other.email)).toEqual([]);
  });

  it('that was taken meanwhile is not taken again', async () => {
    const { account, from } = await signedIn();
    const email = `late-${account.email}`;
    await from.ask(CHANGE_EMAIL, { email, password: PASSWORD });
    const [token] = await tokensTo(server, email);
    await insertAccount(doors, { email });
    expect(await from.do('confirmEmail', CONFIRM, { token })).toEqual(OVER);
  });

  it('does not change without the password', async () => {
    const { account, from } = await signedIn();
    expect(
      await from.do('requestEmailChange', CHANGE_EMAIL, { email: `x-${account.email}`, password: 'guess' }),
    ).toEqual({
      done: null,
      userErrors: [{ path: ['password'], code: 'WRONG_CREDENTIALS' }],
    });
  });
});
