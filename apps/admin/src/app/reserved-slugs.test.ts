import { isReservedSlug } from '@stipple/domain';
import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { routes } from './router.tsx';

/** The first words of all addresses, those of pages without one of their own included. */
const firstWords = (of: readonly RouteObject[]): string[] =>
  of.flatMap(({ path, children = [] }) => {
    const [first] = path?.split('/') ?? [];
    return first ? [first] : firstWords(children);
  });

it('no clinic may have a slug that an address of the admin begins with', () => {
  const words = firstWords(routes());
  expect(words).toContain(':clinic');
  const own = words.filter((word) => word !== ':clinic' && word !== '*');
  expect(own).toEqual(expect.arrayContaining(['sign-in', 'operator', 'account']));
  // Beside them, what is built lies below `assets`.
  expect([...own, 'assets'].filter((word) => !isReservedSlug(word))).toEqual([]);
  expect(isReservedSlug('northfold')).toBe(false);
});
