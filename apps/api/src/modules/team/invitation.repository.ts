import { KEPT_DAYS, TOKEN_MINUTES, type AccountLocale, type Member } from '@stipple/domain';
import { keysetConditions, keysetOrderBy, newestFirst, Parameters, type Page } from '../../graphql/relay/index.ts';
import type { ClinicTx, Doors, Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Reach } from '../../platform/policy.ts';
import { sweepOf } from '../../platform/sweep/index.ts';
import { newToken, tokenHash } from '../../platform/token.ts';
import { placeColumns, withinReach, type TeamPlace } from './place.ts';

/** Somebody asked to join a clinic. */
export interface InvitationRow extends TeamPlace {
  readonly id: string;
  readonly clinicId: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: AccountLocale;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The same with the name of who invited. */
export interface ListedInvitation extends InvitationRow {
  readonly inviterName: string | null;
}

/** Who is invited. */
export type NewInvitation = TeamPlace & Pick<InvitationRow, 'email' | 'name' | 'locale' | 'invitedBy'>;

const ROW = `i.id, i.clinic_id as "clinicId", i.email, i.name, i.locale, i.invited_by as "invitedBy",
  i.created_at as "createdAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt",
  ${placeColumns('i')}`;

const OPEN = 'i.accepted_at is null and i.revoked_at is null';

/** The open invitation that a token is for, in whichever clinic. */
export async function invitationOf(tx: Tx, token: string): Promise<ListedInvitation | null> {
  const [row] = await tx.query<ListedInvitation>(
    `select ${ROW}, a.name as "inviterName" from invitation i left join account a on a.id = i.invited_by
     where i.token_hash = $1 and ${OPEN} and i.expires_at > $2`,
    [tokenHash(token), tx.clock.now()],
  );
  return row ?? null;
}

/** The order of the list. */
export const NEWEST_INVITATION = newestFirst('invitations', 'i');

const conditions = (tx: ClinicTx, reach: Reach, open: boolean, parameters: Parameters): string[] => [
  'i.clinic_id = $1',
  withinReach('i', parameters.add(reach.everything, 'boolean'), parameters.add(reach.locationIds, 'uuid[]')),
  ...(open ? [OPEN, `i.expires_at > ${parameters.add(tx.clock.now(), 'timestamptz')}`] : []),
];

/** Invitations of the transaction's clinic, behind the identity door. */
export const invitations = (tx: ClinicTx) => ({
  list(reach: Reach, open: boolean, page: Page): Promise<ListedInvitation[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = [
      ...conditions(tx, reach, open, parameters),
      ...keysetConditions(NEWEST_INVITATION, page, parameters),
    ].join(' and ');
    return tx.query<ListedInvitation>(
      `select ${ROW}, a.name as "inviterName" from invitation i left join account a on a.id = i.invited_by
       where ${where} order by ${keysetOrderBy(NEWEST_INVITATION, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(reach: Reach, open: boolean): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const where = conditions(tx, reach, open, parameters).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::integer as count from invitation i where ${where}`,
      parameters.values,
    );
    return row?.count ?? 0;
  },

  /** One within reach, held until the transaction ends. */
  async held(id: string, reach: Reach): Promise<ListedInvitation | null> {
    const [row] = await tx.query<ListedInvitation>(
      `select ${ROW}, (select a.name from account a where a.id = i.invited_by) as "inviterName" from invitation i
       where i.clinic_id = $1 and i.id = $2 and ${withinReach('i', '$3', '$4')} for update`,
      [tx.clinicId, id, reach.everything, reach.locationIds],
    );
    return row ?? null;
  },

  /** Writes an invitation in place of the open ones to the same address. */
  async insert(given: NewInvitation): Promise<{ readonly row: InvitationRow; readonly token: string }> {
    const now = tx.clock.now();
    await tx.query(`update invitation i set revoked_at = $3 where i.clinic_id = $1 and i.email = $2 and ${OPEN}`, [
      tx.clinicId,
      given.email,
      now,
    ]);
    const { token, hash } = newToken();
    const expiresAt = new Date(now.getTime() + TOKEN_MINUTES.invitation * 60_000);
    const row: InvitationRow = {
      ...given,
      id: newId(),
      clinicId: tx.clinicId,
      createdAt: now,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    };
    await tx.query(
      `insert into invitation (id, clinic_id, email, name, roles, all_locations, location_ids, practitioner_id, locale,
         token_hash, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        tx.clinicId,
        row.email,
        row.name,
        row.roles,
        row.allLocations,
        row.locationIds,
        row.practitionerId,
        row.locale,
        hash,
        row.invitedBy,
        now,
        expiresAt,
      ],
    );
    return { row, token };
  },

  async revoke(id: string): Promise<void> {
    await tx.query(`update invitation i set revoked_at = $3 where i.clinic_id = $1 and i.id = $2 and ${OPEN}`, [
      tx.clinicId,
      id,
      tx.clock.now(),
    ]);
  },

  /** Ends the open invitations that somebody sent who is let go, and answers which. */
  async revokeBy(accountId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `update invitation i set revoked_at = $3 where i.clinic_id = $1 and i.invited_by = $2 and ${OPEN} returning i.id`,
      [tx.clinicId, accountId, tx.clock.now()],
    );
    return rows.map(({ id }) => id);
  },

  /** Uses an invitation up: of two at the same time, one gets it. */
  async accept(token: string): Promise<boolean> {
    const rows = await tx.query(
      `update invitation i set accepted_at = $3
       where i.clinic_id = $1 and i.token_hash = $2 and ${OPEN} and i.expires_at > $3 returning i.id`,
      [tx.clinicId, tokenHash(token), tx.clock.now()],
    );
    return rows.length > 0;
  },
});

/** How many invitations within reach may still be accepted. */
export const openInvitations = (doors: Doors, member: Member, reach: Reach): Promise<number> =>
  doors.asIdentityOf(member.clinicId, member, (tx) => invitations(tx).count(reach, true));

/** Forgets invitations, accepted or not; the membership and the audit trail tell what became of them. */
export const sweepInvitations = sweepOf({
  table: 'invitation',
  endedAt: 'expires_at',
  keptDays: KEPT_DAYS.invitation,
});
