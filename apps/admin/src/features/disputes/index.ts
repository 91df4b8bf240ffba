import type { Feature } from '../../shared/feature.ts';

/** The operator's queue of disputed reviews. */
export const disputes = {
  area: 'operator',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'disputes', path: 'disputes', rule: 'review.judge' }],
  routes: [
    {
      path: 'disputes',
      rule: 'review.judge',
      page: () => import('./disputes.page.tsx'),
      children: [{ path: ':id', page: () => import('./dispute.page.tsx') }],
    },
  ],
} satisfies Feature;
