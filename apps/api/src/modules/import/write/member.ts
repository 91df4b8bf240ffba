import type { Member } from '@stipple/domain';

/** Who an import acts as: the clinic's own member without a signed-in person. */
export const memberOf = (clinicId: string): Member => ({
  kind: 'member',
  accountId: null,
  clinicId,
  roles: ['owner'],
  locationIds: [],
});
