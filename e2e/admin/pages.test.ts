import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { adminSite, browser, expectFine, type SignedIn } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

let owner: SignedIn;
let operator: SignedIn;
beforeAll(async () => {
  owner = await site.member('northfold', 'owner');
  operator = await site.operator();
});

interface Sight {
  readonly name: string;
  readonly path: string;
}

/** The pages of the side navigation, as they are named. */
async function pagesOf(who: SignedIn, start: string): Promise<readonly Sight[]> {
  const { page, go } = await visitor(who);
  await go(start);
  const links = page.getByRole('navigation', { name: 'Main' }).first().getByRole('link');
  await links.first().waitFor();
  return links.evaluateAll((found) =>
    found.map((link) => ({ name: link.textContent ?? '', path: new URL((link as HTMLAnchorElement).href).pathname })),
  );
}

/** Waits until nothing of the page is on its way; photos are made smaller on their first way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Looks at a page, and where it is a list, at its first record. */
async function expectPageFine(who: Omit<SignedIn, 'cookies'> | SignedIn, { name, path }: Sight): Promise<void> {
  const seen = await visitor(who);
  const { page, go } = seen;
  const called = name.toLowerCase().replaceAll(/\W+/g, '-');
  await go(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  expect(await page.title()).toMatch(/^.+ · Stipple$/);
  await expectFine(seen, `page-${called}`);
  const row = page.locator('[data-row]').first();
  if ((await row.count()) === 0) return;
  await row.click();
  await page
    .getByRole('dialog')
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  await settled(page);
  await expectFine(seen, `record-${called}`);
}

test(
  'every page of a clinic and its first record is fine in both themes, on desktop and phone',
  {
    timeout: 900_000,
  },
  async () => {
    for (const page of await pagesOf(owner, '/admin/northfold')) await expectPageFine(owner, page);
  },
);

test('so is every page of the operator, and the account', { timeout: 300_000 }, async () => {
  for (const page of await pagesOf(operator, '/admin/operator')) await expectPageFine(operator, page);
  await expectPageFine(owner, { name: 'account', path: '/admin/account' });
});

test('so is everything in front of the door', { timeout: 300_000 }, async () => {
  const { url } = owner;
  for (const path of ['sign-in', 'forgot-password', 'reset-password', 'confirm-email', 'invitation']) {
    await expectPageFine({ url }, { name: path, path: `/admin/${path}` });
  }
});
