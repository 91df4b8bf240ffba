import type { Feature } from '../../shared/feature.ts';

/** The inbox of reviews: what clients say, the clinic's answers, and disputes. */
export const reviews = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'reviews', path: 'reviews', rule: 'review.read' }],
  routes: [
    {
      path: 'reviews',
      rule: 'review.read',
      page: () => import('./reviews.page.tsx'),
      children: [{ path: ':id', page: () => import('./review.page.tsx') }],
    },
  ],
} satisfies Feature;
