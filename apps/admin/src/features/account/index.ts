import type { Feature } from '../../shared/feature.ts';

/** One's own account: name, password, second factors, devices, and what happened to it. */
export const account = {
  area: 'account',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  routes: [{ page: () => import('./account.page.tsx') }],
} satisfies Feature;
