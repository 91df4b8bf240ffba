import { TOKEN_MINUTES, type TokenPurpose } from '@stipple/domain';
import type { Tx } from '../../../platform/db/index.ts';
import { newId } from '../../../platform/ids.ts';
import { newToken, tokenHash } from '../../../platform/token.ts';

/** Whom a used token makes known. */
export interface UsedToken {
  readonly accountId: string;
  /** The new address of an `email_change`. */
  readonly email: string | null;
}

/** Single-use tokens in letters, kept as hashes. */
export const tokens = (tx: Tx) => ({
  /** A new token in place of earlier ones; for nobody when there is no account, at the same cost. */
  async issue(accountId: string | null, purpose: TokenPurpose, email: string | null = null): Promise<string> {
    const now = tx.clock.now();
    await tx.query(`update account_token set used_at = $3 where account_id = $1 and purpose = $2 and used_at is null`, [
      accountId,
      purpose,
      now,
    ]);
    const { token, hash } = newToken();
    await tx.query(
      `insert into account_token (id, account_id, purpose, token_hash, email, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), accountId, purpose, hash, email, now, new Date(now.getTime() + TOKEN_MINUTES[purpose] * 60_000)],
    );
    return token;
  },

  /** Who would be known by the token, without using it up. */
  async holder(token: string, purpose: TokenPurpose): Promise<UsedToken | null> {
    const [row] = await tx.query<UsedToken>(
      `select account_id as "accountId", email from account_token
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 and account_id is not null`,
      [tokenHash(token), purpose, tx.clock.now()],
    );
    return row ?? null;
  },

  /** Uses the token up: of two at the same time, one gets it. */
  async use(token: string, purpose: TokenPurpose): Promise<UsedToken | null> {
    const [row] = await tx.query<UsedToken>(
      `update account_token set used_at = $3
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 and account_id is not null
       returning account_id as "accountId", email`,
      [tokenHash(token), purpose, tx.clock.now()],
    );
    return row ?? null;
  },
});
