import type { MemberRole } from '@stipple/contract/admin';
import { MEMBER_ROLES } from '@stipple/domain';
import { upper } from '../../shared/codes.ts';
import { useMay, useSession } from '../../shared/session/index.ts';

/** Every role, as the schema writes it. */
export const ROLES = MEMBER_ROLES.map(upper);

/** Roles that reach every location by themselves. */
export const reachAll = (roles: readonly MemberRole[]): boolean =>
  roles.some((role) => role === 'OWNER' || role === 'AUDITOR');

/** Roles that one may give: an owner any, a manager those below. */
export function useGivenRoles(): readonly MemberRole[] {
  const { clinic, memberships } = useSession();
  const mayInvite = useMay()('team.invite');
  if (!mayInvite) return [];
  const own = memberships.find(({ slug }) => slug === clinic?.slug)?.roles ?? [];
  return own.includes('OWNER') ? ROLES : ROLES.filter((role) => role !== 'OWNER' && role !== 'AUDITOR');
}
