import type { Feature } from '../../shared/feature.ts';

const texts = { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') };

/** What partners must be told, as the operator works through it. */
export const notices = {
  area: 'operator',
  texts,
  navigation: [{ name: 'notices', path: 'notices', rule: 'notice.acknowledge' }],
  routes: [{ path: 'notices', rule: 'notice.acknowledge', page: () => import('./operator-notices.page.tsx') }],
} satisfies Feature;

/** The same of one clinic, as its owner sees it. */
export const clinicNotices = {
  area: 'clinic',
  texts,
  navigation: [{ name: 'notices', path: 'notices', rule: 'notice.read' }],
  routes: [{ path: 'notices', rule: 'notice.read', page: () => import('./clinic-notices.page.tsx') }],
} satisfies Feature;
