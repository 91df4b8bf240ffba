import { test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen, handIn, openClaim, uninsured } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

test('a credential is added, and lies beside its document before the operator, who works by keyboard', async () => {
  const person = await uninsured(site, 'northfold');
  const title = 'Treatment liability, for looks';
  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go('/admin/northfold/credentials');
  await expectSeen(owner.page.getByRole('heading', { name: 'Credentials', exact: true }));
  await expectSeen(owner.page.getByRole('table'));
  const [firstDay, lastDay] = [site.clock.day(-1), site.clock.day(7)];
  await handIn(owner, { holder: person.name, title, firstDay, lastDay });
  const panel = owner.page.getByRole('dialog');
  await expectSeen(panel.getByTitle(`The document of “${title}”`));
  await expectFine(owner, 'credential');
  await panel.getByRole('link', { name: 'what is needed' }).click();
  await expectSeen(panel.getByRole('heading', { name: `What ${person.name} needs` }));

  const operator = await visitor(await site.operator());
  await openClaim(operator, title);
  const claim = operator.page.getByRole('dialog');
  await claim.getByRole('heading', { name: 'Decide' }).click();
  await operator.page.keyboard.press('v');
  await expectSeen(claim.getByRole('radio', { name: 'By the document alone' }));
  await expectFine(operator, 'claim');
});

test('what a clinic sees of its credentials is fine in both themes and on a phone', async () => {
  const owner = await visitor(await site.member('northfold', 'owner'));
  const { page, go } = owner;
  await go('/admin/northfold/credentials?lapsing=60');
  await expectSeen(page.getByRole('table'));
  await expectFine(owner, 'credentials');
  await page.getByRole('row').filter({ hasText: 'No document' }).first().getByRole('link').click();
  await page.getByRole('link', { name: 'what is needed' }).click();
  await expectSeen(page.getByRole('heading', { name: /needs$/ }));
  await expectFine(owner, 'credential-needs');
  await go('/admin/northfold/credentials/new?lapsing=60');
  await expectSeen(page.getByRole('button', { name: 'Add and hand in' }));
  await expectFine(owner, 'credential-new');
});

test('what the operator sees of claims is fine in both themes and on a phone', async () => {
  const operator = await visitor(await site.operator());
  const { page, go } = operator;
  await go('/admin/operator/credentials?kind=FIRST_AID&kind=LICENCE&kind=INSURANCE');
  await expectSeen(page.getByRole('table'));
  await expectFine(operator, 'credential-queue');
  await page.getByRole('row').nth(1).getByRole('link').click();
  const claim = page.getByRole('dialog');
  await claim.getByRole('heading', { name: 'Decide' }).click();
  await page.keyboard.press('r');
  await expectSeen(claim.getByRole('textbox', { name: 'Why', exact: true }));
  await expectFine(operator, 'claim-refused');
});
