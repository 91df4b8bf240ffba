import { MEMBER_ROLES, type MemberRole } from '@stipple/domain';
import { insertAccount, insertMembership, insertSession } from '../../src/modules/account/account.builder.ts';
import type { Doors } from '../../src/platform/db/index.ts';
import { createWorld, type ClinicHandle } from '../world.ts';
import type { Place } from './probe.ts';

/** Everybody who may ask: each role of the clinic, the operator, and nobody. */
export const ASKERS = [...MEMBER_ROLES, 'operator', 'visitor'] as const;
export type Asker = (typeof ASKERS)[number];

/** Two clinics: one with two locations and a practitioner at each, and a stranger with one of each. */
export interface PolicyWorld {
  readonly here: Place;
  readonly elsewhere: Place;
  readonly stranger: Place;
  /** The headers of a request: who sends it, and about which clinic. */
  readonly headers: Readonly<Record<Asker, Readonly<Record<string, string>>>>;
  /** An owner of the stranger, asking about the clinic of the others. */
  readonly strangerHeaders: Readonly<Record<string, string>>;
}

/** Makes that world; a manager, practitioner and front desk belong to the first location, owner and auditor to all. */
export async function policyWorld(doors: Doors): Promise<PolicyWorld> {
  const clinic = await createWorld(doors).clinic({ name: 'Policy Studio' });
  const other = await createWorld(doors).clinic({ name: 'Stranger Studio' });
  const here = await placeIn(doors, clinic);
  const elsewhere = await placeIn(doors, clinic);
  const stranger = await placeIn(doors, other);
  const headers = {} as Record<Asker, Record<string, string>>;
  for (const role of MEMBER_ROLES) headers[role] = await memberHeaders(doors, here, role);
  const operator = await insertAccount(doors, { isOperator: true, name: 'Olu Operator' });
  headers.operator = cookie(await insertSession(doors, operator.id));
  headers.visitor = {};
  const strangerOwner = await insertAccount(doors);
  await insertMembership(doors, { accountId: strangerOwner.id, clinicId: other.id });
  const strangerHeaders = { ...cookie(await insertSession(doors, strangerOwner.id)), 'stipple-clinic': other.slug };
  return { here, elsewhere, stranger, headers, strangerHeaders };
}

async function placeIn(doors: Doors, clinic: ClinicHandle): Promise<Place> {
  const location = await clinic.location();
  const practitioner = await clinic.practitioner({ locations: [location] });
  return { doors, clinic, location, practitioner };
}

/** Signs a person of that role in, belonging to the place's location (owner and auditor: to all). */
export async function memberHeaders(doors: Doors, place: Place, role: MemberRole): Promise<Record<string, string>> {
  const account = await insertAccount(doors, { name: `A ${role}` });
  const everywhere = role === 'owner' || role === 'auditor';
  await insertMembership(doors, {
    accountId: account.id,
    clinicId: place.clinic.id,
    roles: [role],
    allLocations: everywhere,
    locationIds: everywhere ? [] : [place.location.id],
    practitionerId: role === 'practitioner' ? place.practitioner.id : null,
  });
  return { ...cookie(await insertSession(doors, account.id)), 'stipple-clinic': place.clinic.slug };
}

const cookie = (token: string) => ({ cookie: `stipple_session=${token}` });
