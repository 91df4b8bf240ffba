import { expect, test } from 'vitest';
import { plainPdf } from '../../apps/api/src/platform/files/plain-pdf.ts';
import { adminSite, browser, clinicIdOf, expectFine, expectSeen, type AdminSite } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

const DAY_MS = 86_400_000;
const isoDay = (inDays: number) => new Date(site.clock.now().getTime() + inDays * DAY_MS).toISOString().slice(0, 10);

/** Somebody of a clinic who has shown no insurance, and works in one place. */
async function uninsured({ doors }: AdminSite, clinic: string) {
  const clinicId = await clinicIdOf(doors, clinic);
  const [found] = await doors.asPublic(clinicId, (tx) =>
    tx.query<{ name: string; slug: string }>(
      `select p.name, p.slug from practitioner p
       where p.clinic_id = $1 and not exists (
         select from certification c
         where c.clinic_id = $1 and c.practitioner_id = p.id and c.kind = 'insurance')
       order by p.name limit 1`,
      [clinicId],
    ),
  );
  if (!found) throw new Error('Everybody there is insured.');
  return found;
}

test('a credential is added, checked, shown on the public page, and gone the day after its last one', async () => {
  const person = await uninsured(site, 'northfold');
  const title = 'Treatment liability, one week';
  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go('/admin/northfold/credentials');
  await expectSeen(owner.page.getByRole('heading', { name: 'Credentials', exact: true }));
  await expectSeen(owner.page.getByRole('table'));

  await owner.page.getByRole('link', { name: 'Add a credential' }).click();
  const panel = owner.page.getByRole('dialog');
  await panel.getByRole('combobox', { name: 'Held by' }).fill(person.name.slice(0, 6));
  await owner.page.getByRole('option', { name: person.name }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).click();
  await owner.page.getByRole('option', { name: 'Insurance' }).click();
  await panel.getByLabel('Title on the document').fill(title);
  await panel.getByLabel('Issued by').fill('Harbour Mutual');
  await panel.getByLabel('First day').fill(isoDay(-1));
  await panel.getByLabel('Last day').fill(isoDay(7));
  const cover = { name: 'cover.pdf', mimeType: 'application/pdf', buffer: plainPdf(title, 'DEMO') };
  await panel.locator('input[type=file]').setInputFiles(cover);
  await expectSeen(panel.getByText('Arrived'));
  await panel.getByRole('button', { name: 'Add and hand in' }).click();
  await expectSeen(panel.getByText('Handed in').first());
  await expectSeen(panel.getByTitle(`The document of “${title}”`));
  await expectFine(owner, 'credential');
  await panel.getByRole('link', { name: 'what is needed' }).click();
  await expectSeen(panel.getByRole('heading', { name: `What ${person.name} needs` }));

  // The operator works by keyboard: open the row, look at the document, v, send.
  const operator = await visitor(await site.operator());
  await operator.go('/admin/operator/credentials?q=one+week');
  await operator.page.getByRole('link', { name: title }).click();
  const claim = operator.page.getByRole('dialog');
  await claim.getByRole('button', { name: 'Open the document' }).click();
  await expectSeen(claim.getByTitle(`The document of “${title}”`));
  await claim.getByRole('heading', { name: 'Decide' }).click();
  await operator.page.keyboard.press('v');
  await expectSeen(claim.getByRole('radio', { name: 'By the document alone' }));
  await expectFine(operator, 'claim');
  await operator.page.keyboard.press('Enter');
  await expectSeen(operator.page.getByText('Checked: the badge shows within a second'));

  const anyone = await visitor({ url: site.url });
  await anyone.go(`/en/p/${person.slug}`);
  const badge = anyone.page.locator('#credentials').getByText(title);
  await expectSeen(badge);
  const closed = anyone.page.getByText(/Insurance: lapsed on/);
  expect(await closed.count()).toBe(0);
  site.clock.forward(9);
  await anyone.go(`/en/p/${person.slug}`);
  await expectSeen(closed);
  expect(await badge.count()).toBe(0);
  expect(await anyone.page.getByText(/^Can not be booked/).count()).toBe(1);
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
