import { expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen, uninsured } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

test('an owner changes when the clinic is warned, and home follows', async () => {
  const owner = await visitor(await site.member('northfold', 'owner', { name: 'Sam Setter' }));
  const { page, go } = owner;
  await go('/admin/northfold');
  await expectSeen(page.getByRole('link', { name: 'within 60 days' }));
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Settings' }).click();
  await expectSeen(page.getByText('Nobody has changed this yet: the defaults hold.').first());
  const first = page.getByRole('textbox', { name: 'First warning' });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await first.fill('20');
  await save.click();
  await expectSeen(page.getByText('expected no fewer days than the warning after it'));
  expect(await first.getAttribute('aria-invalid')).toBe('true');
  await expectFine(owner, 'settings-refused');
  await first.fill('90');
  await save.click();
  await expectSeen(page.getByText('Warnings saved'));
  await expectSeen(page.getByText('Last changed by Sam Setter'));
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Home' }).click();
  const within = page.getByRole('link', { name: 'within 90 days' });
  await expectSeen(within);
  await within.click();
  await expectSeen(page.getByRole('table'));
  expect(new URL(page.url()).searchParams.get('lapsing')).toBe('90');
  await expectSeen(page.getByText('90 days').first());
});

test('without insurance asked for, the public page takes bookings again; what the law demands is locked', async () => {
  const person = await uninsured(site, 'northfold');
  const reader = await visitor({ url: site.url });
  const note = reader.page.getByText('Can not be booked now.');
  await reader.go(`/en/p/${person.slug}`);
  await expectSeen(note);

  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go('/admin/northfold/settings');
  for (const country of ['United Kingdom', 'Ireland']) {
    const place = owner.page.getByRole('region', { name: country, exact: true });
    if (country === 'United Kingdom') {
      expect(await place.getByRole('checkbox', { name: 'Licence' }).isDisabled()).toBe(true);
      await expectSeen(place.getByText(/The law of the country demands it .*Act 1982/));
    }
    await place.getByRole('checkbox', { name: 'Insurance' }).uncheck();
    await place.getByRole('button', { name: `Save for ${country}` }).click();
    await expectSeen(owner.page.getByText(`What a booking needs is saved: ${country}`));
  }
  await reader.page.reload();
  await expectSeen(reader.page.getByRole('heading', { level: 1, name: person.name }));
  expect(await note.count()).toBe(0);

  for (const country of ['United Kingdom', 'Ireland']) {
    const place = owner.page.getByRole('region', { name: country, exact: true });
    await place.getByRole('button', { name: 'Back to the default' }).click();
    await place.getByRole('button', { name: `Save for ${country}` }).click();
    await place.getByRole('button', { name: 'Back to the default' }).waitFor({ state: 'detached' });
    await expectSeen(place.getByText('Last changed by Robin owner'));
  }
  await reader.page.waitForFunction(async () =>
    (await (await fetch(location.href)).text()).includes('Can not be booked'),
  );
});

test('who may not change the settings reads them', async () => {
  const manager = await visitor(await site.member('northfold', 'manager'));
  await manager.go('/admin/northfold/settings');
  await expectSeen(manager.page.getByRole('heading', { name: 'What a booking needs' }));
  expect(await manager.page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  await expectFine(manager, 'settings-read');
});
