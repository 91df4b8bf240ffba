import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { adminSite, browser } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** Bytes of script, gzipped, until somebody sees their first page. */
const MOST = 250_000;

test('the first page of the admin needs no more script than it may', async () => {
  const owner = await site.member('northfold', 'owner');
  const { page, go, requested } = await visitor(owner);
  await go('/admin');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = [...new Set(requested.filter((path) => path.endsWith('.js')))];
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(async (path) => [path, gzipSync(await (await fetch(site.url + path)).bytes()).byteLength] as const),
  );
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  process.stdout.write(`Script of the admin's first page: ${(sum / 1000).toFixed(1)} kB in ${sizes.length} files\n`);
  expect(sum, JSON.stringify(Object.fromEntries(sizes), null, 2)).toBeLessThanOrEqual(MOST);
});

test('what is built keeps its name for ever, a page does not, and a file that is gone is not a page', async () => {
  const page = await fetch(`${site.url}/admin/northfold/reviews`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/(?:script-src|style-src) [^;]*unsafe/);
  const [script = ''] = (await page.text()).match(/\/admin\/assets\/[\w.-]+\.js/) ?? [];
  const asked = await fetch(site.url + script, { headers: { 'accept-encoding': 'gzip' } });
  expect(asked.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
  expect(asked.headers.get('content-encoding')).toBe('gzip');
  expect((await fetch(`${site.url}/admin/assets/gone.js`)).status).toBe(404);
});
