import { problem, type Member, type Problem } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { isWithin, reachOf, type PolicyRule, type Reach } from '../../platform/policy.ts';
import { clinicNames } from './clinic-names.repository.ts';
import type { TeamPlace } from './place.ts';
import { beyond } from './team.policy.ts';

/** Who oversees the clinic as a whole is at all its locations. */
const settled = (place: TeamPlace): TeamPlace => {
  const everywhere = place.allLocations || place.roles.some((role) => role === 'owner' || role === 'auditor');
  return {
    roles: [...new Set(place.roles)],
    allLocations: everywhere,
    locationIds: everywhere ? [] : [...new Set(place.locationIds)],
    practitionerId: place.roles.includes('practitioner') ? place.practitionerId : null,
  };
};

/** What of a place the giver may not give, by roles and reach alone. */
function problemsOf(giver: Member, reach: Reach, place: TeamPlace): Problem[] {
  const found: Problem[] = [];
  if (place.roles.length === 0) found.push(problem('roles', 'REQUIRED', null, 'at least one role'));
  if (beyond(giver.roles, place.roles).length > 0) {
    found.push(
      problem('roles', 'INVALID_VALUE', null, 'manager, practitioner or front desk: the others are for owners to give'),
    );
  } else if (place.allLocations && !reach.everything) {
    found.push(problem('allLocations', 'INVALID_VALUE', null, 'locations of yours'));
  }
  if (!place.allLocations && place.locationIds.length === 0) {
    found.push(problem('locationIds', 'REQUIRED', null, 'at least one location'));
  }
  if (place.roles.includes('practitioner') && place.practitionerId === null) {
    found.push(problem('practitionerId', 'REQUIRED', null, 'the practitioner that this is'));
  }
  return found;
}

/**
 * The place as it will be kept, or what must be mended first. A location that is out of the giver's reach, or of
 * another clinic, is as one that does not exist.
 * @throws {NotFound}
 */
export async function checkedPlace(
  doors: Doors,
  giver: Member,
  rule: PolicyRule,
  given: TeamPlace,
): Promise<{ readonly place: TeamPlace; readonly problems: readonly Problem[] }> {
  const reach = reachOf(giver, rule);
  const place = settled(given);
  if (!given.locationIds.every((id) => isWithin(reach, { locationIds: [id] }))) throw new NotFound();
  await doors.asClinic(giver, async (tx) => {
    const known = await clinicNames(tx).locations(given.locationIds);
    if (known.length < new Set(given.locationIds).size) throw new NotFound();
    const { practitionerId } = place;
    const where = reach.everything ? null : reach.locationIds;
    if (practitionerId && !(await clinicNames(tx).hasPractitioner(practitionerId, where))) throw new NotFound();
  });
  return { place, problems: problemsOf(giver, reach, place) };
}
