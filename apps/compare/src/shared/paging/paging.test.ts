import { expect, test } from 'vitest';
import { neighbours, pageOf } from './paging.ts';

const at = (query: string) => new URLSearchParams(query);

test('an address keeps the page of each list', () => {
  expect(pageOf(at(''), 'cases', 6)).toEqual({ first: 6 });
  expect(pageOf(at('cases-after=x&reviews-before=y'), 'cases', 6)).toEqual({ first: 6, after: 'x' });
  expect(pageOf(at('cases-after=x&reviews-before=y'), 'reviews', 8)).toEqual({ last: 8, before: 'y' });
  expect(pageOf(at('cases-after='), 'cases', 6)).toEqual({ first: 6 });
});

test('going on in one list leaves need, picks, filters and the other lists as they are', () => {
  const info = { hasNextPage: true, hasPreviousPage: true, startCursor: 's=', endCursor: 'e' };
  const { previous, next } = neighbours(
    at('for=areata&pick=a&pick=b&stars=5&cases-after=x&reviews-after=y'),
    'cases',
    info,
  );
  expect(next).toBe('?for=areata&pick=a&pick=b&stars=5&reviews-after=y&cases-after=e#cases');
  expect(previous).toBe('?for=areata&pick=a&pick=b&stars=5&reviews-after=y&cases-before=s%3D#cases');
  expect(neighbours(at(''), 'cases', { ...info, hasNextPage: false, hasPreviousPage: false })).toEqual({
    previous: null,
    next: null,
  });
});
