import { expect, test } from 'vitest';
import { insertAccount, insertMembership } from '../../apps/api/src/modules/account/account.builder.ts';
import { hashPassword } from '../../apps/api/src/modules/account/password.ts';
import {
  addPasskey,
  adminSite,
  browser,
  clinicIdOf,
  expectFine,
  expectSeen,
  invite,
  join,
  linkTo,
  PASSWORD,
  withAuthenticator,
  type Visitor,
} from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** Somebody new at a browser that may keep a session. */
const newcomer = () => visitor({ url: site.url, cookies: [] });

const path = (page: Visitor['page']) => new URL(page.url()).pathname;

test('who is invited as a manager joins with a passkey, and comes back with nothing but it', async () => {
  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go('/admin/northfold/team');
  await invite(owner, { email: 'noor@northfold.example', name: 'Noor New', role: 'Manager' });

  const noor = await newcomer();
  await withAuthenticator(noor);
  const { page } = noor;
  await page.goto(await linkTo(site.url, 'noor@northfold.example'));
  await expectSeen(page.getByRole('heading', { name: 'Join Northfold Scalp' }));
  expect(page.url()).not.toContain('#');
  await expectFine(noor, 'invitation');
  await join(noor, 'noor and friends');
  await expectSeen(page.getByText('Please leave your name, your address and ours out of it.'));
  await join(noor);

  await expectSeen(page.getByRole('heading', { name: 'Add a second factor' }));
  await expectFine(noor, 'enrol');
  await page.getByRole('button', { name: 'Create a passkey' }).click();
  await expectSeen(page.getByRole('heading', { name: 'Keep your recovery codes' }));
  expect(await page.getByRole('listitem').count()).toBe(10);
  await expectFine(noor, 'recovery-codes');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.waitForURL(/\/admin\/northfold/);

  await page.goto(`${site.url}/admin/sign-out`);
  await expectSeen(page.getByRole('heading', { name: 'Sign in' }));
  await page.goto(`${site.url}/admin/northfold/reviews`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL(/\/admin\/northfold\/reviews/);
});

test('a wrong password says no more than that, and a forgotten one is set anew by a letter', async () => {
  const email = 'fay.forgetful@northfold.example';
  await insertAccount(site.doors, {
    email,
    name: 'Fay Forgetful',
    passwordHash: await hashPassword(PASSWORD),
  });
  const fay = await newcomer();
  const { page, go } = fay;
  await go('/admin/sign-in');
  await expectFine(fay, 'sign-in');
  for (const address of [email, 'nobody@northfold.example']) {
    await page.getByLabel(/^E-mail address/).fill(address);
    await page.getByLabel(/^Password/).fill('not the right one');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expectSeen(page.getByText('These do not match an account here.'));
    await page.reload();
  }
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  // Both pages have a field of that name.
  await expectSeen(page.getByRole('heading', { name: 'Forgotten password' }));
  await page.getByLabel(/^E-mail address/).fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expectSeen(page.getByRole('heading', { name: 'Look into your e-mail' }));

  await page.goto(await linkTo(site.url, email));
  await page.getByLabel(/^New password/).fill('nine kettles hum softly');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel(/^E-mail address/).fill(email);
  await page.getByLabel(/^Password/).fill('nine kettles hum softly');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSeen(page.getByText('You belong to no clinic yet.'));

  await go('/admin/account');
  await expectSeen(page.getByRole('cell', { name: 'New password set by link' }));
  await expectFine(fay, 'account');
});

test('whose new role needs a second factor is led to adding one, and then in', async () => {
  const email = 'una.upward@northfold.example';
  const account = await insertAccount(site.doors, {
    email,
    passwordHash: await hashPassword(PASSWORD),
  });
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const { id } = await insertMembership(site.doors, { accountId: account.id, clinicId, roles: ['auditor'] });
  const una = await newcomer();
  await withAuthenticator(una);
  const { page, go } = una;
  await go('/admin/sign-in');
  await page.getByLabel(/^E-mail address/).fill(email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/admin\/northfold/);
  await site.doors.asIdentity((tx) => tx.query(`update membership set roles = '{owner}' where id = $1`, [id]));

  await page.goto(`${site.url}/admin/northfold`);
  await expectSeen(page.getByText('Your role needs a second factor.'));
  expect(path(page)).toBe('/admin/account');
  await addPasskey(una);
  await page.goto(`${site.url}/admin/northfold`);
  await page.waitForURL(/\/admin\/northfold/);
});

test('a device that is signed out elsewhere is out with its next step', async () => {
  const email = 'dev.ices@northfold.example';
  await insertAccount(site.doors, { email, passwordHash: await hashPassword(PASSWORD) });
  const devices = [await newcomer(), await newcomer()];
  for (const { page, go } of devices) {
    await go('/admin/sign-in?back=/account');
    await page.getByLabel(/^E-mail address/).fill(email);
    await page.getByLabel(/^Password/).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expectSeen(page.getByRole('heading', { name: 'Devices' }));
  }
  const [first, second] = devices;
  await second!.page.getByRole('button', { name: 'Sign out all others' }).click();
  await expectSeen(second!.page.getByText('Signed out', { exact: true }).first());
  await first!.go('/admin/account');
  await expectSeen(first!.page.getByRole('heading', { name: 'Sign in' }));
  await second!.go('/admin/account');
  expect(path(second!.page)).toBe('/admin/account');
});

test('who could not be signed out is told, and tries again', async () => {
  const { page, go } = await visitor({
    ...(await site.member('northfold', 'owner')),
    expects: /net::ERR_FAILED/,
  });
  const isOut = (request: { postData(): string | null }) => request.postData()?.includes('SignOut') ?? false;
  await page.route('**/graphql', (route) => (isOut(route.request()) ? route.abort() : route.fallback()));
  await go('/admin/sign-out');
  await expectSeen(page.getByRole('heading', { name: 'You are still signed in' }));
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSeen(page.getByRole('heading', { name: 'Sign in', exact: true }));
});
