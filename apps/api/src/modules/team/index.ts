/**
 * Who works in a clinic and as what, seen and changed by its own people, and how somebody joins. It owns `invitation`,
 * and writes `membership` of the room `account`.
 */
export { InvitationService } from './invitation.service.ts';
export { openInvitations, sweepInvitations } from './invitation.repository.ts';
export { namesOfPlaces, teamNames } from './team-names.repository.ts';
export { TEAM_POLICY } from './team.policy.ts';
export { AcceptanceResolver, TeamResolver } from './team.resolver.ts';
export { TeamService } from './team.service.ts';
