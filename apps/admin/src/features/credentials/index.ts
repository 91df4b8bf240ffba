import type { Feature } from '../../shared/feature.ts';

/** What people and premises can show, until when, and what is missing. */
export const credentials = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'credentials', path: 'credentials', rule: 'credential.read' }],
  routes: [
    {
      path: 'credentials',
      rule: 'credential.read',
      page: () => import('./credentials.page.tsx'),
      children: [
        { path: 'new', rule: 'credential.write', page: () => import('./new-credential.page.tsx') },
        { path: 'of/:holder', page: () => import('./checklist.page.tsx') },
        { path: ':id', page: () => import('./credential.page.tsx') },
      ],
    },
  ],
} satisfies Feature;
