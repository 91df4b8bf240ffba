import { beforeAll, describe, expect, it, test } from 'vitest';
import { insertAccount, insertMembership } from '../../src/modules/account/account.builder.ts';
import { hashPassword } from '../../src/modules/account/index.ts';
import { ownDatabase } from '../database.ts';
import { startServer, type TestServer } from '../http.ts';
import { createWorld } from '../world.ts';
import { TestBrowser } from './browser.ts';
import { PasskeyDevice, type Twist } from './passkey-device.ts';

let now = new Date('2026-03-02T10:00:00Z');
const clock = { now: () => now };
const { doors, appUrl } = await ownDatabase(clock);
const PASSWORD = 'violet harbour lantern 41';
const hash = await hashPassword(PASSWORD);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ clock, databaseUrl: appUrl });
});

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { progress { step } userErrors { code } } }`;
const BEGIN = 'mutation { beginPasskey(input: {}) { challenge { challengeId options } userErrors { code } } }';
const FINISH = `mutation ($input: FinishPasskeyInput!) {
  finishPasskey(input: $input) { enrolment { recoveryCodes } userErrors { code } } }`;
const BEGIN_SIGN_IN = 'mutation { beginPasskeySignIn { challenge { challengeId options } userErrors { code } } }';
const FINISH_SIGN_IN = `mutation ($input: FinishPasskeySignInInput!) {
  finishPasskeySignIn(input: $input) { progress { step } userErrors { code } } }`;

interface Begun {
  readonly challenge: { readonly challengeId: string; readonly options: string };
}

/** An owner halfway in, and a device. */
async function owner() {
  const clinic = await createWorld(doors).clinic();
  const account = await insertAccount(doors, { passwordHash: hash });
  await insertMembership(doors, { accountId: account.id, clinicId: clinic.id });
  const from = new TestBrowser(server);
  await from.ask(SIGN_IN, { email: account.email, password: PASSWORD });
  return { clinic, account, from, device: new PasskeyDevice('http://localhost') };
}

async function enrol(from: TestBrowser, device: PasskeyDevice, twist: Twist = {}) {
  const { challenge } = await from.do<Begun>('beginPasskey', BEGIN);
  const response = device.make(challenge.options, twist);
  return from.do('finishPasskey', FINISH, { input: { challengeId: challenge.challengeId, response, name: 'Phone' } });
}

async function signIn(from: TestBrowser, device: PasskeyDevice, twist: Twist = {}) {
  const { challenge } = await from.do<Begun>('beginPasskeySignIn', BEGIN_SIGN_IN);
  const input = { challengeId: challenge.challengeId, response: device.show(challenge.options, twist) };
  return { input, answer: await from.do('finishPasskeySignIn', FINISH_SIGN_IN, { input }) };
}

const IN = { progress: { step: 'DONE' }, userErrors: [] };
const OUT = { progress: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] };

describe('a passkey', () => {
  it('signs in alone, and reaches what needs a second factor', async () => {
    const { clinic, from, device } = await owner();
    expect(await enrol(from, device)).toMatchObject({ userErrors: [] });
    const other = new TestBrowser(server);
    expect((await signIn(other, device)).answer).toEqual(IN);
    const { data } = await other.ask('{ viewer { clinic { slug } } }', {}, { 'stipple-clinic': clinic.slug });
    expect(data).toEqual({ viewer: { clinic: { slug: clinic.slug } } });
  });

  it('lets a session through that waited for a second factor, under a new token', async () => {
    const { account, from, device } = await owner();
    await enrol(from, device);
    const other = new TestBrowser(server);
    await other.ask(SIGN_IN, { email: account.email, password: PASSWORD });
    const half = other.cookie;
    expect((await signIn(other, device)).answer).toEqual(IN);
    expect(other.cookie).not.toBe(half);
  });

  it('answers a challenge once', async () => {
    const { from, device } = await owner();
    await enrol(from, device);
    const { input } = await signIn(new TestBrowser(server), device);
    const thief = new TestBrowser(server);
    expect(await thief.do('finishPasskeySignIn', FINISH_SIGN_IN, { input })).toEqual(OUT);
    expect(thief.cookie).toBe('');
  });

  it('does not answer a challenge after five minutes', async () => {
    const { from, device } = await owner();
    await enrol(from, device);
    const { challenge } = await from.do<Begun>('beginPasskeySignIn', BEGIN_SIGN_IN);
    const input = { challengeId: challenge.challengeId, response: device.show(challenge.options) };
    now = new Date(now.getTime() + 6 * 60_000);
    expect(await from.do('finishPasskeySignIn', FINISH_SIGN_IN, { input })).toEqual(OUT);
  });

  test.each<[string, Twist]>([
    ['a counter that went back, as a copied key would show', { counter: 1 }],
    ['another site', { origin: 'https://stipple.example.net' }],
    ['another site’s key', { rpId: 'example.net' }],
    ['a device that did not check its owner', { unverified: true }],
  ])('does not sign in from %s', async (_, twist) => {
    const { from, device } = await owner();
    await enrol(from, device);
    await signIn(new TestBrowser(server), device);
    const other = new TestBrowser(server);
    expect((await signIn(other, device, twist)).answer).toEqual(OUT);
    expect(other.cookie).toBe('');
  });

  test.each<[string, Twist]>([
    ['another site', { origin: 'https://stipple.example.net' }],
    ['a device that did not check its owner', { unverified: true }],
  ])('is not kept from %s', async (_, twist) => {
    const { from, device } = await owner();
    expect(await enrol(from, device, twist)).toEqual({ enrolment: null, userErrors: [{ code: 'INVALID_VALUE' }] });
  });

  test.each(['', 'x', '{}', '{"id":"x"}', 'null'])('is not found in %j', async (response) => {
    const { challenge } = await new TestBrowser(server).do<Begun>('beginPasskeySignIn', BEGIN_SIGN_IN);
    const input = { challengeId: challenge.challengeId, response };
    const answer = await new TestBrowser(server).do('finishPasskeySignIn', FINISH_SIGN_IN, { input });
    expect(answer).toMatchObject({ progress: null });
    expect(JSON.stringify(answer)).not.toContain('INTERNAL');
  });

  it('of nobody here signs nobody in', async () => {
    expect((await signIn(new TestBrowser(server), new PasskeyDevice('http://localhost'))).answer).toEqual(OUT);
  });
});
