import { join } from 'node:path';
import demo from '../apps/api/src/demo/accounts.json' with { type: 'json' };
import { chromium as playwright, type Page } from 'playwright-core';
import { chromium, CHROMIUM_FLAGS } from '../tools/browser.mjs';
import { repository } from '../tools/postgres/place.mjs';

/** Takes the pictures of the README, by the same steps as a visitor. */
const [address = 'http://localhost:4000'] = process.argv.slice(2);
const SEARCH = '/en/find?place=Manchester&for=aga_male&scale=norwood&stage=III&skin=II';

const browser = await playwright.launch({ executablePath: chromium(), args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    baseURL: address,
    reducedMotion: 'reduce',
  });
  await page.goto(SEARCH);
  await take(page, 'results');
  const add = page.getByRole('link', { name: /^Put .* aside to compare$/ });
  for (const count of [1, 2]) {
    await add.first().click();
    await page
      .getByRole('link', { name: /is put aside/ })
      .nth(count - 1)
      .waitFor();
  }
  await page.goto(`/en/compare?${new URL(page.url()).searchParams}`);
  await take(page, 'compare');
  await page.goto('/admin/');
  await page.getByLabel(/^E-mail address/).fill('auditor@northfold.example');
  await page.getByLabel(/^Password/).fill(demo.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Credentials lapse' }).waitFor();
  await take(page, 'home');
} finally {
  await browser.close();
}

/** Keeps what a window shows, once every photo in it is there. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(repository, 'docs/pictures', `${name}.jpg`), type: 'jpeg', quality: 82 });
}
