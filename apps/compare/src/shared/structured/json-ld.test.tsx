import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd, scriptJson } from './json-ld.tsx';
import { aggregateRating, review } from './things.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]><img src=x onerror=alert(1)>',
  '\u2028\u2029"\\',
  'مرحبا 😀',
];

test.each(HOSTILE)('a name like %j stays within its script element, and is read as it was written', (name) => {
  const html = renderToStaticMarkup(<JsonLd things={[{ '@type': 'Person', name }]} />);
  expect(html.match(/</g)).toHaveLength(2);
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name }] });
});

test('what is not stated is not there', () => {
  expect(scriptJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(aggregateRating({ average: null, count: 0 })).toBeUndefined();
});

test('a review without a name is not quoted', () => {
  const said = { rating: 5, title: null, body: 'Good.', language: 'en', reviewedOn: '2026-01-02' };
  expect(review({ ...said, clientName: null })).toBeUndefined();
  expect(review({ ...said, clientName: 'Ann' })).toMatchObject({ author: { name: 'Ann' }, reviewBody: 'Good.' });
});
