import type { Feature } from '../../shared/feature.ts';

/** What the clinic goes by, where judgement may differ. */
export const settings = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'settings', path: 'settings', rule: 'setting.read' }],
  routes: [{ path: 'settings', rule: 'setting.read', page: () => import('./settings.page.tsx') }],
} satisfies Feature;
