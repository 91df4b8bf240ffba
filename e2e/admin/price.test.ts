import { systemMember } from '../../packages/domain/src/actor.ts';
import { expect, test } from 'vitest';
import { adminSite, browser, clinicIdOf, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** A busy machine gets this long. */
const SOON = { timeout: 15_000 };

/** A location of Northfold, and the page of somebody who works there. */
async function somewhere(): Promise<{ name: string; slug: string }> {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const [row] = await site.doors.asClinic(systemMember(clinicId), (tx) =>
    tx.query<{ name: string; slug: string }>(
      `select l.name, p.slug from practitioner_location w
       join location l on l.clinic_id = $1 and l.id = w.location_id
       join practitioner p on p.clinic_id = $1 and p.id = w.practitioner_id and p.status = 'active'
       where w.clinic_id = $1 and l.country_code = 'GB' order by p.slug limit 1`,
      [clinicId],
    ),
  );
  return row!;
}

test('a price that is not all-in is refused beside its fields, completed, published, and seen by everybody', async () => {
  const { name, slug } = await somewhere();
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  await go('/admin/northfold/prices');
  await expectSeen(page.getByRole('rowheader', { name }));
  await expectFine({ page }, 'prices');
  await page.getByRole('link', { name: `Add a price: Scar camouflage, ${name}` }).click();
  const panel = page.getByRole('dialog');
  const choose = async (label: string, option: string) => {
    await panel.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await choose('Size of the area', 'Large area');
  await panel.getByRole('textbox', { name: 'Amount', exact: true }).fill('990');
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const sessions = panel.getByLabel('Sessions in the amount');
  await expect.poll(() => sessions.getAttribute('aria-invalid')).toBe('true');
  for (const part of ['Consultation', 'Patch test', 'First touch-up', 'Products for aftercare']) {
    expect(await panel.getByRole('combobox', { name: part }).getAttribute('aria-invalid'), part).toBe('true');
  }
  await expectFine({ page }, 'price-not-all-in');
  await sessions.fill('2');
  for (const part of ['Consultation', 'Patch test', 'Products for aftercare']) await choose(part, 'In the amount');
  await choose('First touch-up', 'Costs extra');
  await panel.getByLabel('First touch-up: Price of it').fill('103');
  await expectSeen(panel.getByText('£1,093'));
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await expectSeen(page.getByText('Price saved'));
  await expectSeen(panel.getByText('Holds today'));
  await expectFine({ page }, 'price');

  const client = await visitor({ url: site.url });
  await expect
    .poll(async () => {
      await client.go(`/en/p/${slug}`);
      return client.page.locator('main').textContent();
    }, SOON)
    .toContain('£1,093');
});

test('a raise shows each amount before and after, and can be taken back', async () => {
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  await go('/admin/northfold/prices');
  const sums = () => page.getByRole('table').first().textContent();
  await expectSeen(page.getByRole('table'));
  const before = await sums();
  await page.getByRole('button', { name: 'Raise prices' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First day of the new prices').fill('2099-01-01');
  await expectSeen(dialog.getByRole('columnheader', { name: 'Then' }));
  await expectFine({ page }, 'price-raise');
  await dialog.getByRole('button', { name: /^Raise \d+ price/ }).click();
  await expectSeen(page.getByText(/\d+ prices? raised/));
  await expect.poll(sums, SOON).toContain('from 1 January 2099');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(sums, SOON).toBe(before);
});
