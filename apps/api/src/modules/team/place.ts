import type { MemberRole } from '@stipple/domain';

/** What somebody is in a clinic, and where. */
export interface TeamPlace {
  readonly roles: readonly MemberRole[];
  readonly allLocations: boolean;
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}

/** What a change of somebody's place is told by. */
export const PLACE_FIELDS = ['roles', 'allLocations', 'locationIds', 'practitionerId'] as const;

/** The columns of a place, of a table by its alias. */
export const placeColumns = (alias: string): string =>
  `${alias}.roles, ${alias}.all_locations as "allLocations", ${alias}.location_ids as "locationIds",
   ${alias}.practitioner_id as "practitionerId"`;

/**
 * Whether a place lies within what a member reaches, for `$everything` and `$locations` parameters: all of it, so that
 * nobody moves who also works where they have no say. Somebody placed nowhere is the owner's.
 */
export const withinReach = (alias: string, everything: string, locations: string): string =>
  `(${everything}::boolean or (not ${alias}.all_locations and ${alias}.location_ids <@ ${locations}::uuid[]
     and array_length(${alias}.location_ids, 1) > 0))`;
