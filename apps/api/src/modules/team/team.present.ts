import type { Actor, InvitationState, MemberRole } from '@stipple/domain';
import { ownId } from '../../graphql/private/index.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import { Forbidden } from '../../platform/errors.ts';
import type { Named } from './clinic-names.repository.ts';
import type { InvitationRow, ListedInvitation } from './invitation.repository.ts';
import type { ListedMember } from './membership.repository.ts';
import type { TeamPlace } from './place.ts';
import type { Shown } from './team.service.ts';
import type { ManagedInvitation, ManagedMember } from './team.type.ts';

/** A member as the clinic sees them. */
export const memberFor =
  (actor: Actor) =>
  (row: Shown<ListedMember>): ManagedMember => ({
    ...row,
    ...placed(actor, row),
    isYou: 'accountId' in actor && row.accountId === actor.accountId,
  });

/** An invitation as the clinic sees it at a moment. */
export const invitationFor =
  (actor: Actor, now: Date) =>
  (row: Shown<ListedInvitation>): ManagedInvitation => ({ ...row, ...placed(actor, row), state: stateOf(row, now) });

function stateOf(row: InvitationRow, now: Date): InvitationState {
  if (row.acceptedAt) return 'accepted';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt > now ? 'open' : 'expired';
}

function placed(actor: Actor, row: Shown<TeamPlace>) {
  const named = (type: 'Location' | 'Practitioner', { id, name }: Named) => ({
    id: encodeGlobalId({ type, clinicId: clinicOf(actor), id }),
    name,
  });
  return {
    roles: row.roles,
    allLocations: row.allLocations,
    locations: row.locations.map((each) => named('Location', each)),
    practitioner: row.practitioner && named('Practitioner', row.practitioner),
  };
}

/** A place of an input, its global ids read as those of the actor's own clinic. @throws {NotFound} */
export function placeOf(
  actor: Actor,
  given: { roles: MemberRole[]; allLocations: boolean; locationIds: string[]; practitionerId?: string | null },
): TeamPlace {
  const clinic = { clinicId: clinicOf(actor) };
  return {
    roles: given.roles,
    allLocations: given.allLocations,
    locationIds: given.locationIds.map((id) => ownId(clinic, 'Location', id)),
    practitionerId: given.practitionerId ? ownId(clinic, 'Practitioner', given.practitionerId) : null,
  };
}

/** The clinic of a member. */
export function clinicOf(actor: Actor): string {
  if (actor.kind !== 'member') throw new Forbidden();
  return actor.clinicId;
}
