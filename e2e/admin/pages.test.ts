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

/** The pages of the side navigation, as they are named. */
async function pagesOf(who: SignedIn, start: string): Promise<readonly { name: string; path: string }[]> {
  const { page, go } = await visitor(who);
  await go(start);
  const links = page.getByRole('navigation', { name: 'Main' }).first().getByRole('link');
  await links.first().waitFor();
  return links.evaluateAll((found) =>
    found.map((link) => ({ name: link.textContent ?? '', path: new URL((link as HTMLAnchorElement).href).pathname })),
  );
}

/** Waits until nothing of the page is on its way. */
async function expectPageFine(who: SignedIn, { name, path }: { name: string; path: string }): Promise<void> {
  const seen = await visitor(who);
  await seen.go(path);
  await seen.page.getByRole('heading', { level: 1 }).waitFor();
  await seen.page.waitForLoadState('networkidle');
  await seen.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  expect(await seen.page.title()).toMatch(/ · .*Stipple$|^.* · Stipple$/);
  await expectFine(seen, `page-${name.toLowerCase().replaceAll(' ', '-')}`);
}

test('every page of a clinic is fine in both themes, on desktop and phone', { timeout: 600_000 }, async () => {
  for (const page of await pagesOf(owner, '/admin/northfold')) await expectPageFine(owner, page);
});

test('so is every page of the operator', { timeout: 300_000 }, async () => {
  for (const page of await pagesOf(operator, '/admin/operator')) await expectPageFine(operator, page);
});
