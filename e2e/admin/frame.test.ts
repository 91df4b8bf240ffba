import { expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

test('who belongs to one clinic comes to it, sees which it is, and is fine in both themes and on a phone', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  await go('/admin');
  await expectSeen(page.getByRole('banner').getByText('Northfold Scalp'));
  expect(new URL(page.url()).pathname).toMatch(/^\/admin\/northfold/);
  await expectFine({ page }, 'home');
});

test('another clinic is as one that does not exist', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go } = await visitor(owner);
  for (const slug of ['haus-feinpunkt', 'no-such-clinic']) {
    await go(`/admin/${slug}`);
    await expectSeen(page.getByRole('heading', { name: 'There is nothing here' }));
  }
});

test('the admin speaks the language of the account, and keeps what is chosen in any browser', async () => {
  const owner = await site.member('northfold', 'owner', { locale: 'de' });
  const { page, go } = await visitor(owner);
  await go('/admin/northfold/nowhere');
  await expectSeen(page.getByRole('heading', { name: 'Hier ist nichts' }));
  await page.getByRole('button', { name: 'Konto von Robin owner' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expectSeen(page.getByRole('heading', { name: 'There is nothing here' }));
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const other = await visitor({ ...owner, locale: 'de-DE' });
  await other.go('/admin/northfold/nowhere');
  await expectSeen(other.page.getByRole('heading', { name: 'There is nothing here' }));
});

test('the tabs of the narrowest phones stand side by side, each with its whole name', async () => {
  for (const [who, start] of [
    [await site.operator(), '/admin/operator'],
    [await site.member('northfold', 'owner', { locale: 'de' }), '/admin/northfold'],
  ] as const) {
    const { page, go } = await visitor({ ...who, screen: 'phone' });
    await page.setViewportSize({ width: 320, height: 640 });
    await go(start);
    const tabs = page.getByRole('navigation').last().locator('a, button');
    await expectSeen(tabs.first());
    const cut = await tabs.evaluateAll((all) =>
      all
        .filter((tab) => tab.scrollWidth > tab.clientWidth || tab.getBoundingClientRect().right > innerWidth)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    expect(await tabs.count()).toBeGreaterThan(3);
  }
});
