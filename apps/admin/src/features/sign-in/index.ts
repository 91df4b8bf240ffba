import type { Feature } from '../../shared/feature.ts';

/** What stands in front of the door: signing in and out, invitations, forgotten passwords. */
export const signIn = {
  area: 'door',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  routes: [
    { path: 'sign-in', page: () => import('./sign-in.page.tsx') },
    { path: 'sign-out', page: () => import('./sign-out.page.tsx') },
    { path: 'forgot-password', page: () => import('./forgot.page.tsx') },
    { path: 'reset-password', page: () => import('./reset.page.tsx') },
    { path: 'confirm-email', page: () => import('./confirm-email.page.tsx') },
    { path: 'invitation', page: () => import('./invitation.page.tsx') },
  ],
} satisfies Feature;
