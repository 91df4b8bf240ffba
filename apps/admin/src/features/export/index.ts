import type { Feature } from '../../shared/feature.ts';

/** Everything the clinic owns, to be taken away. */
export const exports = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'export', path: 'export', rule: 'export.read' }],
  routes: [{ path: 'export', rule: 'export.read', page: () => import('./exports.page.tsx') }],
} satisfies Feature;
