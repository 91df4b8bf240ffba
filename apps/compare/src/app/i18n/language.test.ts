import { expect, test } from 'vitest';
import { inLanguage, languageOf, wantedLanguage } from './language.ts';

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr,de;q=0.4,en;q=0.7', 'en'],
  ['de;q=0, en', 'en'],
  ['fr', 'en'],
  ['', 'en'],
  ['*;q=oops', 'en'],
])('a browser that asks for "%s" gets "%s"', (header, language) => {
  expect(wantedLanguage(header)).toBe(language);
});

test.each([
  ['/de/find', 'de'],
  ['/en', 'en'],
  ['/deutsch', 'en'],
  ['/', 'en'],
])('the page at %s is written in "%s"', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test('a page keeps its place and its question in another language', () => {
  expect(inLanguage('/en/p/megan-byrne', 'de')).toBe('/de/p/megan-byrne');
  expect(inLanguage('/en', 'de')).toBe('/de');
});
