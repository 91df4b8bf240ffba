import type { Member } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';

/** Who works with clients plans and completes sessions, within the locations they are limited to. */
export function mayKeepSessions(member: Member, locationId: string): void {
  const works = member.roles.some((role) => role !== 'auditor');
  const isHere = member.locationIds.length === 0 || member.locationIds.includes(locationId);
  if (!works || !isHere) throw new Forbidden('You may not keep the sessions of this location.');
}
