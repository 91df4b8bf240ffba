import { expect, test } from 'vitest';
import { filesFor, MOST_LISTED, pagesOf, sitemapIndexXml, sitemapXml } from './sitemap.ts';

const URL = 'https://stipple.example';

test('every page stands in it in every language, and names its translations', () => {
  const xml = sitemapXml(URL, ['', '/p/megan-byrne']);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    `${URL}/en`,
    `${URL}/de`,
    `${URL}/en/p/megan-byrne`,
    `${URL}/de/p/megan-byrne`,
  ]);
  expect(xml.match(new RegExp(`hreflang="x-default" href="${URL}/en/p/megan-byrne"`, 'g'))).toHaveLength(2);
});

test('no address can end the element it stands in', () => {
  const xml = sitemapXml(URL, ['/p/"><script>&']);
  expect(xml).not.toContain('<script>');
  expect(xml).toContain('/p/&quot;&gt;&lt;script&gt;&amp;');
});

test('more than 50,000 addresses go to several files, none left out and none twice', () => {
  const paths = Array.from({ length: 60_001 }, (_, i) => `/p/${i}`);
  const files = filesFor(paths);
  expect(files).toBe(3);
  const parts = Array.from({ length: files }, (_, i) => pagesOf(paths, i + 1));
  expect(parts.flat()).toEqual(paths);
  for (const part of parts) {
    expect(sitemapXml(URL, part).match(/<loc>/g)?.length).toBeLessThanOrEqual(MOST_LISTED);
  }
  expect(sitemapIndexXml(URL, files).match(/<loc>/g)).toHaveLength(3);
  expect(filesFor([])).toBe(1);
});
