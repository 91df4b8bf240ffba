import type { Feature } from '../../shared/feature.ts';

/** The operator's queue of claims to check. */
export const credentialQueue = {
  area: 'operator',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'credentialQueue', path: 'credentials', rule: 'credential.check' }],
  routes: [
    {
      path: 'credentials',
      rule: 'credential.check',
      page: () => import('./queue.page.tsx'),
      children: [{ path: ':id', page: () => import('./claim.page.tsx') }],
    },
  ],
} satisfies Feature;
