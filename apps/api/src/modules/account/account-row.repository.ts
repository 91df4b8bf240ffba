import type { AccountLocale, MemberRole } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';

/** A person who signs in. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly isOperator: boolean;
  readonly locale: AccountLocale;
}

/** What decides how far a password alone leads. */
export interface Standing {
  readonly roles: readonly MemberRole[];
  readonly passkeys: number;
  readonly authenticators: number;
}

const COLUMNS = `id, email, name, password_hash as "passwordHash", is_operator as "isOperator", locale`;

/** Accounts, by their address and by their id. */
export const accountRows = (tx: Tx) => ({
  async byEmail(email: string): Promise<AccountRow | null> {
    const [row] = await tx.query<AccountRow>(`select ${COLUMNS} from account where email = $1`, [email]);
    return row ?? null;
  },

  /** The account, and nobody changes it until the transaction ends. */
  async held(id: string): Promise<AccountRow> {
    const [row] = await tx.query<AccountRow>(`select ${COLUMNS} from account where id = $1 for update`, [id]);
    if (!row) throw new Error('A session belongs to an account');
    return row;
  },

  async byId(id: string): Promise<AccountRow> {
    const [row] = await tx.query<AccountRow>(`select ${COLUMNS} from account where id = $1`, [id]);
    if (!row) throw new Error('A session belongs to an account');
    return row;
  },

  /** The new account, or `null` when the address is taken. */
  async insert(row: Omit<AccountRow, 'isOperator'>): Promise<AccountRow | null> {
    const now = tx.clock.now();
    const [made] = await tx.query<AccountRow>(
      `insert into account (id, email, name, password_hash, locale, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) on conflict (email) do nothing returning ${COLUMNS}`,
      [row.id, row.email, row.name, row.passwordHash, row.locale, now],
    );
    return made ?? null;
  },

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await tx.query(`update account set password_hash = $2, updated_at = $3 where id = $1`, [
      id,
      passwordHash,
      tx.clock.now(),
    ]);
  },

  async setProfile(id: string, name: string, locale: AccountLocale): Promise<void> {
    await tx.query(`update account set name = $2, locale = $3, updated_at = $4 where id = $1`, [
      id,
      name,
      locale,
      tx.clock.now(),
    ]);
  },

  /** Whether the address was free. */
  async setEmail(id: string, email: string): Promise<boolean> {
    const rows = await tx.query(
      `update account set email = $2, updated_at = $3
       where id = $1 and not exists (select from account other where other.email = $2) returning id`,
      [id, email, tx.clock.now()],
    );
    return rows.length > 0;
  },

  /** Roles in all clinics together, and second factors. */
  async standing(id: string): Promise<Standing> {
    const [row] = await tx.query<Standing>(
      `select array(select distinct unnest(roles) from membership where account_id = $1 and status = 'active') as roles,
         (select count(*)::integer from account_passkey where account_id = $1) as passkeys,
         (select count(*)::integer from account_authenticator where account_id = $1 and confirmed_at is not null)
           as authenticators`,
      [id],
    );
    return row ?? { roles: [], passkeys: 0, authenticators: 0 };
  },
});
