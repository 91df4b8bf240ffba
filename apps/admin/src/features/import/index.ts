import type { Feature } from '../../shared/feature.ts';

/** A chain's own files: sent, read, understood, imported, and what was left out mended. */
export const imports = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'import', path: 'import', rule: 'import.read' }],
  routes: [
    { path: 'import', rule: 'import.read', page: () => import('./imports.page.tsx') },
    { path: 'import/:id', rule: 'import.read', page: () => import('./import.page.tsx') },
  ],
} satisfies Feature;
