import type { Feature } from '../../shared/feature.ts';

/** The price book: what each location asks for what. */
export const prices = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'prices', path: 'prices', rule: 'price.read' }],
  routes: [
    {
      path: 'prices',
      rule: 'price.read',
      page: () => import('./prices.page.tsx'),
      children: [
        { path: 'new', rule: 'price.write', page: () => import('./new-price.page.tsx') },
        { path: ':id', page: () => import('./price.page.tsx') },
      ],
    },
  ],
} satisfies Feature;
