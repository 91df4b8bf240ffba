import { readFileSync } from 'node:fs';
import { systemMember, type MemberRole } from '@stipple/domain';
import { insertAccount, insertAuthenticator, insertMembership } from '../modules/account/account.builder.ts';
import { hashPassword } from '../modules/account/index.ts';
import type { Doors } from '../platform/db/index.ts';
import type { ClinicRows } from './chain-plan.ts';

interface DemoMembership {
  readonly clinic: string;
  readonly roles: readonly MemberRole[];
  readonly locations: 'all' | number;
  readonly practitioner?: boolean;
}

/** Somebody to try the admin as. */
interface DemoAccount {
  readonly email: string;
  readonly name: string;
  /** In words, for whoever starts the demo. */
  readonly is: string;
  readonly locale: 'en' | 'de';
  /** Whether the shared authenticator is set up. */
  readonly authenticator: boolean;
  readonly operator?: boolean;
  readonly memberships: readonly DemoMembership[];
}

/** The people of the demo, with one password and one authenticator for all: `npm start` prints both. */
const DEMO_PEOPLE = JSON.parse(readFileSync(new URL('./accounts.json', import.meta.url), 'utf8')) as {
  readonly password: string;
  readonly authenticator: string;
  readonly accounts: readonly DemoAccount[];
};

/**
 * Makes the people of the demo, through the doors. Never called in production: everybody knows their password.
 * `sealSecret` seals the secret of their authenticator, as the API opens it.
 */
export async function loadDemoAccounts(doors: Doors, chains: readonly ClinicRows[], sealSecret: string): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PEOPLE.password);
  for (const person of DEMO_PEOPLE.accounts) {
    const { email, name, locale, operator: isOperator = false } = person;
    const account = await insertAccount(doors, { email, name, locale, passwordHash, isOperator });
    if (person.authenticator) await insertAuthenticator(doors, account.id, DEMO_PEOPLE.authenticator, sealSecret);
    for (const membership of person.memberships) await join(doors, account.id, membership, chains);
  }
}

async function join(doors: Doors, accountId: string, given: DemoMembership, chains: readonly ClinicRows[]) {
  const chain = chains.find(({ clinic }) => clinic.slug === given.clinic);
  if (!chain) return;
  // Where the practitioner works, if the account is one.
  const works = given.practitioner ? chain.practitionerLocations[0] : undefined;
  const everywhere = given.locations === 'all';
  const some = typeof given.locations === 'number' ? chain.locations.slice(0, given.locations) : [];
  const membership = await insertMembership(doors, {
    accountId,
    clinicId: chain.clinic.id,
    roles: given.roles,
    allLocations: everywhere,
    locationIds: works ? [works.locationId] : some.map(({ id }) => id),
    practitionerId: works?.practitionerId ?? null,
  });
  await doors.asClinic(systemMember(chain.clinic.id), (tx) =>
    tx.record({ kind: 'membership.added', subjectType: 'membership', subjectId: membership.id }),
  );
}
