import { problem } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import type { SignedIn } from '../../platform/signed-in.ts';
import { accountRows } from './account-row.repository.ts';
import { attempts, type Attempt } from './attempts.repository.ts';
import { isPassword } from './password.ts';

export const wrongPassword = (path = 'password') => problem(path, 'WRONG_CREDENTIALS', null, 'your present password');

/** Asks for the password again before what an open browser alone must not be able to do. */
export class OwnerCheck {
  constructor(private readonly doors: Doors) {}

  /** Whether it is the account's password; wrong ones are counted with those of sign-in. */
  async isOwner(session: SignedIn, password: string): Promise<boolean> {
    const byAccount: Attempt = { throttle: 'signInByAccount', who: session.email };
    const { account, isOpen } = await this.doors.asIdentity(async (tx) => ({
      isOpen: await attempts(tx).take(byAccount),
      account: await accountRows(tx).byId(session.accountId),
    }));
    if (!isOpen || !(await isPassword(password, account.passwordHash))) return false;
    await this.doors.asIdentity((tx) => attempts(tx).forget(byAccount));
    return true;
  }
}
