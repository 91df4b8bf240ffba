import type { Feature } from '../../shared/feature.ts';

/** Who signs in to work in the clinic: members with their roles and locations, and who was invited. */
export const team = {
  area: 'clinic',
  texts: { en: () => import('./texts.en.ts'), de: () => import('./texts.de.ts') },
  navigation: [{ name: 'team', path: 'team', rule: 'team.read' }],
  routes: [
    {
      path: 'team',
      rule: 'team.read',
      page: () => import('./team.page.tsx'),
      children: [
        { path: 'invite', rule: 'team.invite', page: () => import('./invite.page.tsx') },
        { path: ':id', page: () => import('./member.page.tsx') },
      ],
    },
  ],
} satisfies Feature;
