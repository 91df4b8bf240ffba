import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

const pathOf = (page: { url(): string }) => new URL(page.url()).pathname;

test('who has no mouse comes to a list, through it, into a record and back, and anywhere else', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/reviews');
  const rows = page.locator('[data-row]');
  await rows.first().waitFor();
  await page.keyboard.press('Tab');
  await expectSeen(page.getByRole('link', { name: 'Skip to the content' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await rows.first().evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  expect(pathOf(page)).toMatch(/^\/admin\/northfold\/reviews\/.+/);
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
  await page.getByRole('button', { name: 'Next record' }).press('Enter');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(pathOf(page)).toBe('/admin/northfold/reviews');

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('A page, an action, or a name').fill('audit');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
  expect(pathOf(page)).toBe('/admin/northfold/audit');
});

test('the palette finds people by a part of their name', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin/northfold');
  await page.getByRole('button', { name: 'Go anywhere' }).click();
  await page.getByPlaceholder('A page, an action, or a name').fill('megan og');
  await page.getByRole('button', { name: 'Megan Ogden' }).waitFor();
  await expectFine({ page }, 'palette');
});

test('a list is saved as it is narrowed, found again, forgotten, and brought back', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  const keys = page.getByRole('button', { name: 'Keys' });
  await go('/admin/northfold/reviews?sort=-rating');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Save the list as it is now as').fill('Best first');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expectSeen(page.getByText('View “Best first” saved'));
  await expectFine({ page }, 'views');

  await go('/admin/northfold/reviews');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Best first', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('sort') === '-rating');
  await page.getByRole('button', { name: 'Forget “Best first”' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Views' }).click();
  await expectSeen(page.getByRole('button', { name: 'Best first', exact: true }));
  await keys.waitFor();
});

test('a whole list comes as CSV, however many pages it has', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/reviews');
  const total = Number((await page.getByText(/^[\d,]+ in all$/).textContent())?.replace(/\D/g, ''));
  expect(total).toBeGreaterThan(100);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await (await downloaded).path();
  const lines = (await readFile(file, 'utf8')).split(/\r\n/).filter(Boolean);
  expect(lines).toHaveLength(total + 1);
});
