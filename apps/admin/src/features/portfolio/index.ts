import type { Feature } from '../../shared/feature.ts';

/** Cases with their photos: how comparable they are, who consented to what, and where they are shown. */
export const portfolio = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'portfolio', path: 'portfolio', rule: 'case.read' }],
  routes: [
    { path: 'portfolio', rule: 'case.read', page: () => import('./portfolio.page.tsx') },
    { path: 'portfolio/new', rule: 'case.edit', page: () => import('./new-case.page.tsx') },
    { path: 'portfolio/:id', rule: 'case.read', page: () => import('./case.page.tsx') },
  ],
} satisfies Feature;
