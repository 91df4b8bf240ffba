import type { Feature } from '../../shared/feature.ts';

const texts = { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') };

/** What needs somebody now: a clinic's first page. */
export const home = {
  area: 'clinic',
  texts,
  navigation: [{ name: 'home', path: '', rule: 'home.read' }],
  routes: [{ rule: 'home.read', page: () => import('./home.page.tsx') }],
} satisfies Feature;

/** The operator's first page. */
export const operatorHome = {
  area: 'operator',
  texts,
  navigation: [{ name: 'home', path: '' }],
  routes: [{ page: () => import('./operator-home.page.tsx') }],
} satisfies Feature;
