import { beforeAll, expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen, type SignedIn } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

let owner: SignedIn;
beforeAll(async () => {
  owner = await site.member('northfold', 'owner');
});

/** Asks the public schema until it answers what is waited for: the directory follows within a second. */
async function publicly<T>(query: string, isThere: (data: T) => boolean): Promise<void> {
  const ask = async () => {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  };
  await expect.poll(async () => isThere(await ask()), { timeout: 10_000, interval: 100 }).toBe(true);
}

interface Found {
  readonly practitioners: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] };
}
const listed = (name: string) =>
  publicly<Found>(
    '{ practitioners(filter: { near: { place: "Scunthorpe", radiusKm: 5 } }, first: 20) { totalCount nodes { name } } }',
    (data) => data.practitioners.nodes.some((each) => each.name === name),
  );
const gone = (name: string) =>
  publicly<Found>(
    '{ practitioners(filter: { near: { place: "Scunthorpe", radiusKm: 5 } }, first: 20) { totalCount nodes { name } } }',
    (data) => data.practitioners.nodes.every((each) => each.name !== name),
  );

test('a location is made from its town, opens by the day, and is seen in public', async () => {
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/locations');
  await page.getByRole('link', { name: 'New location' }).click();
  await page.getByRole('combobox', { name: 'Town' }).fill('Scunthorpe');
  await page.getByRole('option', { name: 'Scunthorpe, England, United Kingdom' }).click();
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Northfold Scalp Scunthorpe');
  // The first of the clinic's locations by name, so that it is on the first page in public.
  await page.getByRole('textbox', { name: 'Name' }).fill('A Scunthorpe studio');
  await page.getByRole('button', { name: 'Add location' }).click();
  await expectSeen(page.getByText('street and number', { exact: true }));
  await expectSeen(page.getByText('Draft').first());
  await page.getByRole('textbox', { name: 'Street and number' }).fill('3 Harbour Street');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expectSeen(page.getByText('A Scunthorpe studio is public'));

  await page.getByRole('tab', { name: 'Opening hours' }).click();
  await page.getByRole('button', { name: 'Add hours on Monday' }).click();
  await page.getByRole('button', { name: 'Monday’s hours until Friday' }).click();
  await page.getByRole('button', { name: 'Add hours on Friday' }).click();
  await page.getByLabel('Friday opens').nth(1).fill('16:00');
  await expectSeen(page.getByText('no overlap with 09:00 to 17:00 on the same day'));
  await page.getByLabel('Friday opens').nth(1).fill('18:00');
  await page.getByLabel('Friday closes').nth(1).fill('21:00');
  await page.getByRole('button', { name: 'Save the week' }).click();
  await expectSeen(page.getByText('Opening hours saved'));
  await page.getByLabel(/^From/).fill('2090-12-24');
  await page.getByLabel('Until', { exact: true }).fill('2090-12-26');
  await page.getByRole('textbox', { name: 'Why, as visitors read it' }).fill('Christmas');
  await page.getByRole('button', { name: 'Add these days' }).click();
  await expectSeen(page.getByText('Days added'));
  await expectFine({ page }, 'location-hours');

  const { page: open, go: goTo } = await visitor({ url: site.url });
  await goTo('/en/c/northfold');
  const card = open.getByRole('article').filter({ hasText: 'A Scunthorpe studio' });
  await expectSeen(card.getByText('Monday – Thursday'));
  await expectSeen(card.getByText('09:00–17:00 and 18:00–21:00'));
  await expectSeen(card.getByText('24 – 26 December 2090: closed (Christmas)'));
});

test('somebody new works at two locations, is found in public, leaves, and comes back', async () => {
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/people/new');
  await page.getByRole('textbox', { name: 'Name in public' }).fill('Robin Harbour');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('robin.harbour@example.org');
  await page.getByRole('combobox', { name: 'Works at' }).fill('Scunthorpe');
  await page.getByRole('option', { name: 'A Scunthorpe studio' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  await expectSeen(page.getByText('Invitation sent'));
  await page.getByRole('button', { name: 'Publish' }).click();
  await expectSeen(page.getByText('Robin Harbour is public'));
  await listed('Robin Harbour');

  await page.getByRole('tab', { name: 'Locations' }).click();
  await page.getByRole('combobox', { name: 'Location' }).fill('York');
  await page.getByRole('option', { name: 'Northfold Scalp York' }).click();
  await page.getByRole('button', { name: 'Add a location' }).click();
  await page.getByRole('button', { name: 'No longer at Northfold Scalp York' }).waitFor();
  await expectFine({ page }, 'person-locations');

  await page.getByRole('tab', { name: 'Record' }).click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download to read' }).click();
  expect((await downloaded).suggestedFilename()).toBe('work-history-robin-harbour.html');
  await page.getByRole('button', { name: 'Robin Harbour leaves the clinic' }).click();
  await expectSeen(page.getByText('stay in the clinic’s records'));
  await page.getByRole('button', { name: 'They leave today' }).click();
  await gone('Robin Harbour');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await listed('Robin Harbour');

  await go('/admin/northfold/team');
  await expectSeen(page.getByText('robin.harbour@example.org'));
  await page.getByRole('button', { name: 'Withdraw the invitation of robin.harbour@example.org' }).click();
  await page.getByText('robin.harbour@example.org').waitFor({ state: 'detached' });
});

test('the second of two editors is told, and decides; nothing is overwritten', async () => {
  const [first, second] = [await visitor(owner), await visitor(await site.member('northfold', 'owner'))];
  for (const { page, go } of [first, second]) {
    await go('/admin/northfold/people?q=Beth Walsh');
    await page.getByRole('link', { name: 'Beth Walsh' }).click();
    await page.getByRole('textbox', { name: 'In their own words' }).waitFor();
  }
  await first.page.getByRole('textbox', { name: 'In their own words' }).fill('What the first wrote.');
  await first.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectSeen(first.page.getByText('Profile saved'));
  await second.page.getByRole('textbox', { name: 'In their own words' }).fill('What the second wrote.');
  await second.page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = second.page.getByRole('dialog', { name: 'Somebody else has changed this' });
  await expectSeen(dialog.getByText('What the first wrote.'));
  await expectSeen(dialog.getByText('What the second wrote.'));
  await dialog.getByRole('button', { name: 'Take what is there' }).click();
  expect(await second.page.getByRole('textbox', { name: 'In their own words' }).inputValue()).toBe(
    'What the first wrote.',
  );
});

test('who has no mouse changes a location and closes the panel', async () => {
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/locations?q=Bolton');
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const street = page.getByRole('textbox', { name: 'Street and number' });
  await street.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('78 Foundry Yard');
  await page.keyboard.press('Enter');
  await expectSeen(page.getByText('Location saved'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
