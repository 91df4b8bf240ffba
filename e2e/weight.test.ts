import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { browser } from './world/browser.ts';
import { NEED } from './world/pages.ts';

const visitor = browser();

/** Bytes of script, gzipped, until a page of results answers to clicks. */
const MOST = 180_000;

test('a page of results needs no more script than it may: what its document names, and what it loads at once', async () => {
  const path = `/en/find?place=Manchester&${NEED}`;
  const { page, go, requested } = await visitor({ screen: 'phone' });
  await go(path);
  const { url } = inject('demo');
  const html = await (await fetch(url + path)).text();
  // Nothing of it is in the way of the first picture: the document itself asks for no script.
  expect(html).not.toMatch(/<link rel="modulepreload"|<script[^>]* src=|import \* as/);
  // What is fetched afterwards for other pages is no part of it.
  const ahead = await page
    .locator('link[rel=prefetch]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const loaded = requested.filter((name) => name.endsWith('.js') && !ahead.includes(name));
  const named = [...html.matchAll(/"(\/assets\/[\w.-]+\.js)"/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(loaded).toEqual(expect.arrayContaining(named));
  const sizes = await Promise.all(
    loaded.map(async (name) => [name, gzipSync(await (await fetch(url + name)).bytes()).byteLength] as const),
  );
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  process.stdout.write(`Script of results: ${(sum / 1000).toFixed(1)} kB in ${sizes.length} files\n`);
  expect(sum, JSON.stringify(Object.fromEntries(sizes), null, 2)).toBeLessThanOrEqual(MOST);
});

test('what is built keeps its name for ever; a document is asked for anew', async () => {
  const { url } = inject('demo');
  const page = await fetch(`${url}/en`, { headers: { 'accept-encoding': 'gzip' } });
  expect(page.headers.get('cache-control')).toBe('private, no-cache');
  expect(page.headers.get('content-encoding')).toBe('gzip');
  const [script] = (await page.text()).match(/\/assets\/[\w.-]+\.js/) ?? [''];
  expect((await fetch(url + script)).headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
});
