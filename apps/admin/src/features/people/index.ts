import type { Feature } from '../../shared/feature.ts';

/** The clinic's practitioners: what is said of them, where they work and worked, and their leaving. */
export const people = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'people', path: 'people', rule: 'practitioner.read' }],
  routes: [
    {
      path: 'people',
      rule: 'practitioner.read',
      page: () => import('./people.page.tsx'),
      children: [
        { path: 'new', rule: 'practitioner.create', page: () => import('./new-person.page.tsx') },
        { path: ':id', page: () => import('./person.page.tsx') },
      ],
    },
  ],
} satisfies Feature;
