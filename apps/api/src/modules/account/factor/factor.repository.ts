import { TOKEN_MINUTES, type ChallengePurpose } from '@stipple/domain';
import type { Tx } from '../../../platform/db/index.ts';
import { isUuid, newId } from '../../../platform/ids.ts';
import type { KeptPasskey, NewPasskey } from './passkey.ts';

/** A passkey of an account. */
export interface PasskeyRow extends KeptPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly backedUp: boolean;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** An authenticator app of an account; `secret` is sealed. */
export interface AuthenticatorRow {
  readonly id: string;
  readonly accountId: string;
  readonly secret: Buffer;
  readonly name: string;
  readonly lastStep: number | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

const PASSKEY = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey",
  counter::float8 as counter, transports, backed_up as "backedUp", name, created_at as "createdAt",
  last_used_at as "lastUsedAt"`;
const AUTHENTICATOR = `id, account_id as "accountId", secret, name, last_step::float8 as "lastStep",
  created_at as "createdAt", last_used_at as "lastUsedAt"`;

/** Passkeys, authenticators, recovery codes and the challenges between a question and its answer. */
export const factors = (tx: Tx) => ({
  async challenge(accountId: string | null, purpose: ChallengePurpose, challenge: string): Promise<string> {
    const id = newId();
    const now = tx.clock.now();
    await tx.query(
      `insert into account_challenge (id, account_id, purpose, challenge, expires_at) values ($1, $2, $3, $4, $5)`,
      [id, accountId, purpose, challenge, new Date(now.getTime() + TOKEN_MINUTES.challenge * 60_000)],
    );
    return id;
  },

  /** The challenge, once: whoever asks again finds none. */
  async takeChallenge(id: string, accountId: string | null, purpose: ChallengePurpose): Promise<string | null> {
    if (!isUuid(id)) return null;
    const [row] = await tx.query<{ challenge: string }>(
      `delete from account_challenge
       where id = $1 and account_id is not distinct from $2 and purpose = $3 and expires_at > $4 returning challenge`,
      [id, accountId, purpose, tx.clock.now()],
    );
    return row?.challenge ?? null;
  },

  passkeys(accountId: string): Promise<PasskeyRow[]> {
    return tx.query(`select ${PASSKEY} from account_passkey where account_id = $1 order by created_at, id`, [
      accountId,
    ]);
  },

  async passkey(credentialId: string): Promise<PasskeyRow | null> {
    const [row] = await tx.query<PasskeyRow>(`select ${PASSKEY} from account_passkey where credential_id = $1`, [
      credentialId,
    ]);
    return row ?? null;
  },

  /** Whether it was new. */
  async addPasskey(accountId: string, name: string, passkey: NewPasskey): Promise<boolean> {
    const rows = await tx.query(
      `insert into account_passkey (id, account_id, credential_id, public_key, counter, transports, backed_up, name,
         created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (credential_id) do nothing returning id`,
      [
        newId(),
        accountId,
        passkey.credentialId,
        passkey.publicKey,
        passkey.counter,
        passkey.transports,
        passkey.backedUp,
        name,
        tx.clock.now(),
      ],
    );
    return rows.length > 0;
  },

  /** Notes a use; not when somebody else used the same answer meanwhile. */
  async usedPasskey(row: PasskeyRow, counter: number): Promise<boolean> {
    const rows = await tx.query(
      `update account_passkey set counter = $3, last_used_at = $4 where id = $1 and counter = $2 returning id`,
      [row.id, row.counter, counter, tx.clock.now()],
    );
    return rows.length > 0;
  },

  /** Authenticators that were confirmed with a code. */
  authenticators(accountId: string): Promise<AuthenticatorRow[]> {
    return tx.query(
      `select ${AUTHENTICATOR} from account_authenticator
       where account_id = $1 and confirmed_at is not null order by created_at, id`,
      [accountId],
    );
  },

  /** One that waits for its first code. */
  async awaited(accountId: string, id: string): Promise<AuthenticatorRow | null> {
    if (!isUuid(id)) return null;
    const [row] = await tx.query<AuthenticatorRow>(
      `select ${AUTHENTICATOR} from account_authenticator
       where account_id = $1 and id = $2 and confirmed_at is null and created_at > $3`,
      [accountId, id, new Date(tx.clock.now().getTime() - 30 * 60_000)],
    );
    return row ?? null;
  },

  /** Adds one that waits for its first code, in place of those that waited before. */
  async addAuthenticator(id: string, accountId: string, name: string, secret: Buffer): Promise<void> {
    await tx.query(`delete from account_authenticator where account_id = $1 and confirmed_at is null`, [accountId]);
    await tx.query(
      `insert into account_authenticator (id, account_id, secret, name, created_at) values ($1, $2, $3, $4, $5)`,
      [id, accountId, secret, name, tx.clock.now()],
    );
  },

  /** Notes the use of a step, once: whoever comes second with it, or with an older one, is told so. */
  async usedStep(id: string, step: number): Promise<boolean> {
    const rows = await tx.query(
      `update account_authenticator set last_step = $2, last_used_at = $3, confirmed_at = coalesce(confirmed_at, $3)
       where id = $1 and (last_step is null or last_step < $2) returning id`,
      [id, step, tx.clock.now()],
    );
    return rows.length > 0;
  },

  /** Takes a factor of the account away, and says whether it was there. */
  async remove(accountId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const passkey = await tx.query(`delete from account_passkey where account_id = $1 and id = $2 returning id`, [
      accountId,
      id,
    ]);
    const authenticator = await tx.query(
      `delete from account_authenticator where account_id = $1 and id = $2 returning id`,
      [accountId, id],
    );
    return passkey.length + authenticator.length > 0;
  },

  /** Puts these codes in place of all earlier ones. */
  async setRecoveryCodes(accountId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.query(`delete from account_recovery_code where account_id = $1`, [accountId]);
    const now = tx.clock.now();
    for (const hash of hashes) {
      await tx.query(
        `insert into account_recovery_code (id, account_id, code_hash, created_at) values ($1, $2, $3, $4)`,
        [newId(), accountId, hash, now],
      );
    }
  },

  /** Uses a code up, and says whether it was there and unused. */
  async useRecoveryCode(accountId: string, hash: Buffer): Promise<boolean> {
    const rows = await tx.query(
      `update account_recovery_code set used_at = $3
       where account_id = $1 and code_hash = $2 and used_at is null returning id`,
      [accountId, hash, tx.clock.now()],
    );
    return rows.length > 0;
  },

  async recoveryCodesLeft(accountId: string): Promise<number> {
    const [row] = await tx.query<{ left: number }>(
      `select count(*)::integer as left from account_recovery_code where account_id = $1 and used_at is null`,
      [accountId],
    );
    return row?.left ?? 0;
  },
});
