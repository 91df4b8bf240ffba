import { randomBytes } from 'node:crypto';
import { SESSION_LIFE, type MemberRole } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { authenticatorSeal } from './seals.ts';
import { hashToken } from './session.service.ts';

/** A row of `account`. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly isOperator: boolean;
  readonly locale: 'en' | 'de';
}

/** A row of `membership`. */
export interface MembershipRow {
  readonly id: string;
  readonly accountId: string;
  readonly clinicId: string;
  readonly roles: readonly MemberRole[];
  readonly allLocations: boolean;
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}

/** Writes an account with sensible values for whatever is not given. */
export async function insertAccount(doors: Doors, given: Partial<AccountRow> = {}): Promise<AccountRow> {
  const id = given.id ?? newId();
  const row: AccountRow = {
    id,
    email: `person-${id}@example.org`,
    name: 'Robin Tester',
    passwordHash: null,
    isOperator: false,
    locale: 'en',
    ...given,
  };
  const now = doors.clock.now();
  await doors.asIdentity((tx) =>
    tx.query(
      `insert into account (id, email, name, password_hash, is_operator, locale, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [row.id, row.email, row.name, row.passwordHash, row.isOperator, row.locale, now],
    ),
  );
  return row;
}

/** Makes an account a member of a clinic, with sensible values for whatever is not given. */
export async function insertMembership(
  doors: Doors,
  given: Pick<MembershipRow, 'accountId' | 'clinicId'> & Partial<MembershipRow>,
): Promise<MembershipRow> {
  const row: MembershipRow = {
    id: newId(),
    roles: ['owner'],
    allLocations: true,
    locationIds: [],
    practitionerId: null,
    ...given,
  };
  const now = doors.clock.now();
  await doors.asIdentity((tx) =>
    tx.query(
      `insert into membership (id, account_id, clinic_id, roles, all_locations, location_ids, practitioner_id, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [row.id, row.accountId, row.clinicId, row.roles, row.allLocations, row.locationIds, row.practitionerId, now],
    ),
  );
  return row;
}

/** Signs an account in, its second factor shown, and answers the token that its cookie would hold. */
export async function insertSession(doors: Doors, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = doors.clock.now();
  const end = new Date(now.getTime() + SESSION_LIFE.absoluteDays * 86_400_000);
  await doors.asIdentity((tx) =>
    tx.query(
      `insert into account_session (id, account_id, token_hash, stage, second_factor_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, 'full', $4, $4, $4, $5)`,
      [newId(), accountId, hashToken(token), now, end],
    ),
  );
  return token;
}

/** Sets an authenticator up, as if its first code had been shown long ago. */
export async function insertAuthenticator(
  doors: Doors,
  accountId: string,
  secret: string,
  sealSecret: string,
): Promise<void> {
  const id = newId();
  const now = doors.clock.now();
  await doors.asIdentity((tx) =>
    tx.query(
      `insert into account_authenticator (id, account_id, secret, name, created_at, confirmed_at)
       values ($1, $2, $3, 'Authenticator', $4, $4)`,
      [id, accountId, authenticatorSeal(sealSecret).close(secret, id), now],
    ),
  );
}
