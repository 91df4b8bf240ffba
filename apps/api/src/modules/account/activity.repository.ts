import type { AccountEventKind } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import { isUuid, newId } from '../../platform/ids.ts';
import type { Caller } from '../../platform/operation.ts';

/** What happened to an account. */
export interface AccountEventRow {
  readonly id: string;
  readonly kind: AccountEventKind;
  readonly detail: Readonly<Record<string, string>> | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly happenedAt: Date;
}

/** What happened to accounts: only ever added to. */
export const activity = (tx: Tx) => ({
  /** Notes what happened; an attempt at an address that nobody uses has no account. */
  async note(
    accountId: string | null,
    kind: AccountEventKind,
    caller: Caller,
    detail: Readonly<Record<string, string>> | null = null,
  ): Promise<void> {
    await tx.query(
      `insert into account_event (id, account_id, kind, detail, address, device, happened_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), accountId, kind, detail, caller.address, caller.device, tx.clock.now()],
    );
  },

  /** The latest of an account, the newest first; `before` is the id of the last one seen. */
  latest(accountId: string, limit: number, before: string | null): Promise<AccountEventRow[]> {
    return tx.query(
      `select id, kind, detail, address, device, happened_at as "happenedAt" from account_event
       where account_id = $1 and ($3::uuid is null or (happened_at, id) < (select happened_at, id from account_event where id = $3))
       order by happened_at desc, id desc limit $2`,
      [accountId, limit, before !== null && isUuid(before) ? before : null],
    );
  },
});
