import type { Feature } from '../../shared/feature.ts';

/** Where the clinic works: its locations, when they are open, and who works there. */
export const locations = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'locations', path: 'locations', rule: 'location.read' }],
  routes: [
    {
      path: 'locations',
      rule: 'location.read',
      page: () => import('./locations.page.tsx'),
      children: [
        { path: 'new', rule: 'location.create', page: () => import('./new-location.page.tsx') },
        { path: ':id', page: () => import('./location.page.tsx') },
      ],
    },
  ],
} satisfies Feature;
