import { problem, type MemberRole, type Problem } from '@stipple/domain';
import { definePolicy } from '../../platform/policy.ts';

/** Who sees who works in the clinic, and who brings them in, moves them and lets them go. */
export const TEAM_POLICY = definePolicy({
  'team.read': { owner: 'clinic', manager: 'locations', auditor: 'clinic' },
  'team.invite': { owner: 'clinic', manager: 'locations' },
  'team.change': { owner: 'clinic', manager: 'locations' },
});

/** Roles that only an owner gives or takes, invitations to them included; a manager makes managers at most. */
const ONLY_BY_OWNER: readonly MemberRole[] = ['owner', 'auditor'];

/** What of these roles the giver may not give or take. */
export const beyond = (giver: readonly MemberRole[], roles: readonly MemberRole[]): readonly MemberRole[] =>
  giver.includes('owner') ? [] : roles.filter((role) => ONLY_BY_OWNER.includes(role));

/** What is wrong with a change of somebody who has these roles or is invited to them; null when it is the giver's to make. */
export const notTheirs = (giver: readonly MemberRole[], roles: readonly MemberRole[]): Problem | null =>
  beyond(giver, roles).length === 0
    ? null
    : problem(
        'roles',
        'INVALID_VALUE',
        null,
        'somebody who is neither owner nor auditor: those are for owners to change',
      );
