import type { Member } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';

/** Whether the member's locations, if they are limited to some, include this one. */
export const isHere = (member: Member, locationId: string): boolean =>
  member.locationIds.length === 0 || member.locationIds.includes(locationId);

/** Who works with clients plans and completes sessions, within the locations they are limited to. */
export function mayKeepSessions(member: Member, locationId: string): void {
  const works = member.roles.some((role) => role !== 'auditor');
  if (!works || !isHere(member, locationId)) throw new Forbidden('You may not keep the sessions of this location.');
}
