import { KEPT_DAYS, SESSION_LIFE, type SessionStage } from '@stipple/domain';
import type { Tx } from '../../../platform/db/index.ts';
import { isUuid, newId } from '../../../platform/ids.ts';
import type { Caller } from '../../../platform/operation.ts';
import { newToken } from '../../../platform/token.ts';

/** A device that is signed in. */
export interface SessionRow {
  readonly id: string;
  readonly accountId: string;
  readonly stage: SessionStage;
  readonly secondFactorAt: Date | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** A session with the token that only its browser gets to know. */
export interface FreshSession {
  readonly id: string;
  readonly stage: SessionStage;
  readonly token: string;
  readonly expiresAt: Date;
}

const COLUMNS = `id, account_id as "accountId", stage, second_factor_at as "secondFactorAt", address, device,
  created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"`;

/** Sessions of accounts. A token is kept as its hash, and a session gets a new one whenever it gains rights. */
export const sessionRows = (tx: Tx) => ({
  async begin(accountId: string, stage: SessionStage, withFactor: boolean, caller: Caller): Promise<FreshSession> {
    const now = tx.clock.now();
    const { token, hash } = newToken();
    const fresh = { id: newId(), stage, token, expiresAt: endOf(stage, now) };
    await tx.query(
      `insert into account_session (id, account_id, token_hash, stage, second_factor_at, address, device, created_at,
         last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [fresh.id, accountId, hash, stage, withFactor ? now : null, caller.address, caller.device, now, fresh.expiresAt],
    );
    return fresh;
  },

  /** Gives a session all rights and a new token; the old token means nothing any more. `null` when it has ended. */
  async complete(id: string): Promise<FreshSession | null> {
    const now = tx.clock.now();
    const { token, hash } = newToken();
    const rows = await tx.query<{ expiresAt: Date }>(
      `update account_session set token_hash = $2, stage = 'full', second_factor_at = $3, last_seen_at = $3,
         expires_at = case when stage = 'full' then expires_at else $4 end
       where id = $1 and revoked_at is null and expires_at > $3 returning expires_at as "expiresAt"`,
      [id, hash, now, endOf('full', now)],
    );
    const [row] = rows;
    return row ? { id, stage: 'full', token, expiresAt: row.expiresAt } : null;
  },

  /** Devices that are signed in, the one used last first. */
  list(accountId: string): Promise<SessionRow[]> {
    const now = tx.clock.now();
    return tx.query(
      `select ${COLUMNS} from account_session
       where account_id = $1 and stage = 'full' and revoked_at is null and expires_at > $2 and last_seen_at > $3
       order by last_seen_at desc, id limit 100`,
      [accountId, now, new Date(now.getTime() - SESSION_LIFE.idleHours * 3_600_000)],
    );
  },

  /** Ends one session of the account, and says whether it was there. */
  async revoke(accountId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const rows = await tx.query(
      `update account_session set revoked_at = $3 where account_id = $1 and id = $2 and revoked_at is null returning id`,
      [accountId, id, tx.clock.now()],
    );
    return rows.length > 0;
  },

  /** Ends all sessions of the account, but one when it is named. */
  async revokeAll(accountId: string, except: string | null): Promise<void> {
    await tx.query(
      `update account_session set revoked_at = $3
       where account_id = $1 and revoked_at is null and id is distinct from $2`,
      [accountId, except, tx.clock.now()],
    );
  },

  /**
   * Whether the account was fully signed in before: at all, and on a device that calls itself so. Sessions are
   * forgotten; an account that is older than they are kept was signed in when it was made.
   */
  async known(accountId: string, device: string | null): Promise<{ readonly before: boolean; readonly here: boolean }> {
    const [row] = await tx.query<{ before: boolean; here: boolean }>(
      `select count(*) > 0 or exists (select from account where id = $1 and created_at < $3) as before,
         coalesce(bool_or(device is not distinct from $2), false) as here
       from account_session where account_id = $1 and stage = 'full'`,
      [accountId, device, new Date(tx.clock.now().getTime() - KEPT_DAYS.session * 86_400_000)],
    );
    return row ?? { before: false, here: false };
  },
});

/** When a session ends at the latest. */
function endOf(stage: SessionStage, now: Date): Date {
  const ms = stage === 'full' ? SESSION_LIFE.absoluteDays * 24 * 3_600_000 : SESSION_LIFE.passwordStageMinutes * 60_000;
  return new Date(now.getTime() + ms);
}
