import type { Doors } from '../../../platform/db/index.ts';
import type { SignedIn } from '../../../platform/signed-in.ts';
import { activity, type AccountEventRow } from '../activity.repository.ts';
import { factors } from '../factor/factor.repository.ts';
import { sessionRows } from '../sign-in/device-session.repository.ts';
import type { AccountSession, SecondFactor } from './settings.type.ts';

/** What somebody sees of their own account. */
export class SettingsService {
  constructor(private readonly doors: Doors) {}

  async sessions({ accountId, sessionId }: SignedIn): Promise<AccountSession[]> {
    const rows = await this.doors.asIdentity((tx) => sessionRows(tx).list(accountId));
    return rows.map((row) => ({ ...row, isCurrent: row.id === sessionId }));
  }

  factors({ accountId }: SignedIn): Promise<SecondFactor[]> {
    return this.doors.asIdentity(async (tx) => [
      ...(await factors(tx).passkeys(accountId)).map((row) => ({ ...row, kind: 'passkey' as const })),
      ...(await factors(tx).authenticators(accountId)).map((row) => ({ ...row, kind: 'authenticator' as const })),
    ]);
  }

  recoveryCodesLeft({ accountId }: SignedIn): Promise<number> {
    return this.doors.asIdentity((tx) => factors(tx).recoveryCodesLeft(accountId));
  }

  activity({ accountId }: SignedIn, limit: number, before: string | null): Promise<AccountEventRow[]> {
    return this.doors.asIdentity((tx) => activity(tx).latest(accountId, limit, before));
  }
}
