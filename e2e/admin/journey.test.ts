import { expect, test } from 'vitest';
import {
  adminSite,
  browser,
  expectSeen,
  handIn,
  invite,
  join,
  linkTo,
  openClaim,
  uninsured,
  verify,
  withAuthenticator,
} from './world/index.ts';

const site = await adminSite();
const visitor = browser();

const EMAIL = 'invited@northfold.example';
const TITLE = 'Treatment liability, one week';

test('from an invitation to a badge that visitors see, and past the day on which it ends', async () => {
  const person = await uninsured(site, 'northfold');
  const anyone = await visitor({ url: site.url });
  const claim = anyone.page.locator('#credentials').getByRole('article').filter({ hasText: TITLE });
  const badge = claim.getByText('Checked by the document alone');
  const closed = anyone.page.getByText(/^Can not be booked/);
  await anyone.go(`/en/p/${person.slug}`);
  await expectSeen(anyone.page.getByText('Insurance: none is on record.'));
  expect(await closed.count()).toBe(1);

  // An owner asks somebody of the clinic's people to look after the own record.
  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go('/admin/northfold/team');
  await invite(owner, { email: EMAIL, name: person.name, role: 'Practitioner', record: person.name });
  await expectSeen(owner.page.getByText(EMAIL));

  // They join by the letter with a passkey, and come back with nothing but it.
  const invited = await visitor({ url: site.url, cookies: [] });
  const { page } = invited;
  await withAuthenticator(invited);
  await page.goto(await linkTo(site.url, EMAIL));
  await expectSeen(page.getByRole('heading', { name: 'Join Northfold Scalp' }));
  await join(invited);
  await page.getByRole('button', { name: 'Create a passkey' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.waitForURL(/\/admin\/northfold/);
  await page.goto(`${site.url}/admin/sign-out`);
  await expectSeen(page.getByRole('heading', { name: 'Sign in' }));
  await page.goto(`${site.url}/admin/northfold/credentials`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL(/\/admin\/northfold\/credentials/);

  // They hand in their insurance; a claim opens bookings, a badge it is once it was checked.
  await handIn(invited, {
    holder: person.name,
    title: TITLE,
    firstDay: site.clock.day(-1),
    lastDay: site.clock.day(7),
  });
  await anyone.go(`/en/p/${person.slug}`);
  await expectSeen(claim.getByText('Being checked'));
  expect(await badge.count()).toBe(0);
  expect(await closed.count()).toBe(0);

  const operator = await visitor(await site.operator());
  await openClaim(operator, TITLE);
  await expectSeen(operator.page.getByRole('dialog').getByText(person.name).first());
  await verify(operator);

  await anyone.go(`/en/p/${person.slug}`);
  await expectSeen(badge);
  expect(await closed.count()).toBe(0);

  // The last day passes; nobody does anything.
  site.clock.forward(9);
  await anyone.go(`/en/p/${person.slug}`);
  await expectSeen(anyone.page.getByText(/Insurance: lapsed on/));
  expect(await closed.count()).toBe(1);
  expect(await claim.count()).toBe(0);
});
