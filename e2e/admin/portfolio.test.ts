import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adminSite, browser, clinicIdOf, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

const folder = fileURLToPath(new URL('../../templates/import/photos/', import.meta.url));
const PHOTOS = readdirSync(folder)
  .toSorted()
  .map((name) => `${folder}${name}`);

/** Somebody of Northfold whose page is public. */
async function somebody(): Promise<{ id: string; slug: string; name: string }> {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const [found] = await site.doors.asPublic(clinicId, (tx) =>
    tx.query<{ id: string; slug: string; name: string }>(
      'select id, slug, name from practitioner where clinic_id = $1 order by id limit 1',
      [clinicId],
    ),
  );
  return found!;
}

/** The addresses of a case's photos that visitors get from the public schema. */
async function publicAddresses(page: Page, slug: string, title: string): Promise<string[]> {
  const query = `query ($slug: String!) { practitioner(slug: $slug) { cases(first: 100) { nodes { title photos { url } } } } }`;
  const answer = await page.request.post(`${site.url}/graphql`, { data: { query, variables: { slug } } });
  const { data } = (await answer.json()) as {
    data: { practitioner: { cases: { nodes: { title: string; photos: { url: string }[] }[] } } };
  };
  return data.practitioner.cases.nodes
    .filter((each) => each.title === title)
    .flatMap(({ photos }) => photos.map(({ url }) => url));
}

const statusOf = async (page: Page, path: string): Promise<number> =>
  (await page.request.get(new URL(path, site.url).href)).status();

test('photos are uploaded, scored, consented to and published in one form of five actions; withdrawn, they are gone', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  const { slug, name } = await somebody();
  await go('/admin/northfold/portfolio');
  await page.getByRole('link', { name: 'New case' }).click();
  await page.getByRole('combobox', { name: /^Practitioner/ }).fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByText('More about the client and the story').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Seen from above');

  // What each case takes: its photos, its days, the signature, and the button.
  await page.locator('input[type=file]').setInputFiles(PHOTOS);
  await page.getByLabel('First session').fill('2026-01-10');
  await page.getByLabel('Last session').fill('2026-02-10');
  await page.getByLabel('The client has signed for these photos').check();
  await expectSeen(page.getByRole('heading', { name: 'How comparable the photos are' }));
  await expectSeen(page.getByRole('button', { name: 'Save the case', disabled: false }));
  await expectFine({ page }, 'case-new');
  await page.getByRole('button', { name: 'Save the case' }).click();

  await expectSeen(page.getByRole('heading', { name: 'Seen from above' }));
  await expectSeen(page.getByText('Before and after from the same side'));
  await expectFine({ page }, 'case');
  const addresses = await publicAddresses(page, slug, 'Seen from above');
  expect(addresses).toHaveLength(PHOTOS.length);
  const signed = (await page.getByRole('region', { name: 'Photos' }).locator('img').first().getAttribute('src'))!;
  expect([await statusOf(page, addresses[0]!), await statusOf(page, signed)]).toEqual([200, 200]);
  const outside = await visitor({ url: site.url });
  await outside.go(`/en/p/${slug}`);
  await expectSeen(outside.page.getByText('Seen from above').first());

  await page.getByRole('button', { name: 'Write a withdrawal down' }).click();
  await expectSeen(page.getByText('4 photos are no longer shown on: Own website, Stipple directory.'));
  await expectFine({ page }, 'case-withdraw');
  await page.getByRole('button', { name: 'Withdraw now' }).click();
  await expectSeen(page.getByText('Withdrawn. Nothing is shown on it any more.'));
  for (const path of [...addresses, signed]) expect([path, await statusOf(page, path)]).toEqual([path, 410]);
  expect(await publicAddresses(page, slug, 'Seen from above')).toEqual([]);
  await outside.go(`/en/p/${slug}`);
  await expectSeen(outside.page.getByRole('heading', { level: 1 }));
  expect(await outside.page.getByText('Seen from above').count()).toBe(0);
  await expectSeen(page.getByRole('region', { name: 'Who agreed to what, and when' }).getByText('Withdrawn').first());
});

test('by keys alone: through the list to a case, view and moment of a photo, take it down, and undo', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/portfolio?published=yes');
  await expectSeen(page.getByText('Complete').first());
  await expectFine({ page }, 'portfolio');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const photo = page.getByRole('region', { name: 'Photos' }).getByRole('group').first();
  await tabTo(page, photo);
  await page.keyboard.press('6');
  await expectSeen(page.getByText('Photo saved'));
  await expectSeen(page.getByRole('region', { name: 'Photos' }).getByRole('group', { name: /above/i }).first());
  const down = page.getByRole('button', { name: 'Take down' }).first();
  await tabTo(page, down);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('form').getByRole('button', { name: 'Take down' }));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByText('Taken down'));
  await expectSeen(page.getByText('Not shown').first());
});

/** Presses Tab until it is in focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It can not be reached by Tab.');
}

test('a withdrawal from partners waits until the operator has told them, and the clinic sees both', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/portfolio?published=yes');
  await page.locator('[data-row]').first().click();
  const matrix = page.getByRole('region', { name: 'Consent and publication' });
  await matrix.getByRole('button', { name: 'Write consent down' }).click();
  await matrix.getByRole('checkbox', { name: 'Partners', exact: true }).check();
  await matrix.getByRole('form').getByRole('button', { name: 'Write consent down' }).click();
  await expectSeen(page.getByText('Consent written down'));
  await matrix.getByRole('button', { name: 'Publish' }).click();
  await matrix.getByRole('form').getByRole('button', { name: 'Publish' }).click();
  await expectSeen(page.getByText('Published. The directory follows within a second.'));
  await matrix.getByRole('button', { name: 'Write a withdrawal down' }).click();
  await expectSeen(matrix.getByText('A notice for partners is written; it waits until they have confirmed.'));
  await matrix.getByRole('button', { name: 'Withdraw now' }).click();
  await expectSeen(page.getByText('Withdrawn. Nothing is shown on it any more.'));
  await go('/admin/northfold/notices');
  await expectSeen(page.getByText('Waiting').first());
  await expectFine({ page }, 'notices');

  const operator = await visitor(await site.operator());
  await operator.go('/admin/operator/notices');
  const confirm = operator.page.getByRole('button', { name: 'Partners have confirmed' });
  await confirm.first().click();
  await expectSeen(operator.page.getByText('By Olu Operator').first());
  await expectFine(operator, 'operator-notices');
});
