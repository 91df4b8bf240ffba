import type { Feature } from '../../shared/feature.ts';

/** The audit trail: who did what, when, from where, before and after. */
export const audit = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'audit', path: 'audit', rule: 'audit.read' }],
  routes: [
    {
      path: 'audit',
      rule: 'audit.read',
      page: () => import('./audit.page.tsx'),
      children: [{ path: ':id', page: () => import('./event.page.tsx') }],
    },
  ],
} satisfies Feature;
