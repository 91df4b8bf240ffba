import type { Actor } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';
import { definePolicy, type Placed } from '../../platform/policy.ts';

/** Who sees and keeps the credentials of people and premises, and who checks them. */
export const CREDENTIAL_POLICY = definePolicy({
  'credential.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'credential.write': { owner: 'clinic', manager: 'locations', practitioner: 'own' },
  'credential.check': { operator: 'any' },
});

/** Where a credential lies: at the locations its holder works at or is, of the practitioner who holds it. */
export const placeOf = (credential: {
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}): Placed => credential;

/** A clinic claims; only the operator checks. */
export function mayCheck(actor: Actor): void {
  if (actor.kind !== 'operator') throw new Forbidden('Only the operator checks credentials.');
}
