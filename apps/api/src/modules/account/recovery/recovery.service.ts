import {
  ACCOUNT_LIMITS,
  accepted,
  isEmail,
  plainEmail,
  problem,
  refused,
  type AccountLocale,
  type Outcome,
  filled,
} from '@stipple/domain';
import type { Browser } from '../../../platform/browser.ts';
import type { Doors } from '../../../platform/db/index.ts';
import type { SignedIn } from '../../../platform/signed-in.ts';
import { accountRows } from '../account-row.repository.ts';
import { activity } from '../activity.repository.ts';
import { attempts } from '../attempts.repository.ts';
import type { Letters } from '../letters.ts';
import { wrongPassword, type OwnerCheck } from '../owner-check.ts';
import { hashPassword, passwordProblems } from '../password.ts';
import { sessionRows } from '../sign-in/device-session.repository.ts';
import { tooMany } from '../sign-in/sign-in.service.ts';
import { tokens } from './token.repository.ts';

const DONE = { done: true as const };
export type Done = typeof DONE;

/** What is said of a token that is used up, over, or made up: the same. */
export const overToken = () => problem('token', 'EXPIRED', null, 'a link that was not used yet and is not too old');

/** Passwords forgotten and changed, and addresses changed. */
export class RecoveryService {
  constructor(
    private readonly doors: Doors,
    private readonly owners: OwnerCheck,
    private readonly letters: Letters,
  ) {}

  /** Sends a link for a new password, if there is such an account: the answer, and its cost, are the same if not. */
  async requestReset(address: string, browser: Browser): Promise<Outcome<Done>> {
    const email = plainEmail(address);
    if (!isEmail(email)) return refused(problem('email', 'INVALID_VALUE', null, 'an e-mail address'));
    return this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take(
        { throttle: 'letterByRecipient', who: email },
        { throttle: 'letterByAddress', who: browser.address ?? '' },
      );
      if (!isOpen) return refused(tooMany('email'));
      const account = await accountRows(tx).byEmail(email);
      const token = await tokens(tx).issue(account?.id ?? null, 'password_reset');
      await activity(tx).note(account?.id ?? null, 'password_reset_requested', browser);
      await this.letters.post(
        tx,
        account
          ? { kind: 'password_reset', to: account.email, locale: account.locale, name: account.name, token }
          : { kind: 'none', filler: `${email} ${token}` },
      );
      return accepted(DONE);
    });
  }

  /** Sets a new password by a token from a letter, and signs all devices out. Second factors stay. */
  async reset(token: string, password: string, browser: Browser): Promise<Outcome<Done>> {
    const account = await this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'tokenByAddress', who: browser.address ?? '' });
      const holder = isOpen ? await tokens(tx).holder(token, 'password_reset') : null;
      return holder ? accountRows(tx).byId(holder.accountId) : null;
    });
    if (!account) return refused(overToken());
    const problems = passwordProblems(password, [account.name, account.email]);
    if (problems.length > 0) return refused(...problems);
    const hash = await hashPassword(password);
    return this.doors.asIdentity(async (tx) => {
      const used = await tokens(tx).use(token, 'password_reset');
      if (!used) return refused(overToken());
      await accountRows(tx).setPassword(account.id, hash);
      await sessionRows(tx).revokeAll(account.id, null);
      await attempts(tx).forget({ throttle: 'signInByAccount', who: account.email });
      await activity(tx).note(account.id, 'password_reset', browser);
      await this.letters.post(tx, {
        kind: 'password_changed',
        to: account.email,
        locale: account.locale,
        name: account.name,
      });
      return accepted(DONE);
    });
  }

  /** Changes the password, and signs all other devices out. */
  async changePassword(
    session: SignedIn,
    given: { currentPassword: string; password: string },
    browser: Browser,
  ): Promise<Outcome<Done>> {
    const problems = passwordProblems(given.password, [session.name, session.email]);
    if (problems.length > 0) return refused(...problems);
    if (!(await this.owners.isOwner(session, given.currentPassword))) return refused(wrongPassword('currentPassword'));
    const hash = await hashPassword(given.password);
    return this.doors.asIdentity(async (tx) => {
      await accountRows(tx).setPassword(session.accountId, hash);
      await sessionRows(tx).revokeAll(session.accountId, session.sessionId);
      await activity(tx).note(session.accountId, 'password_changed', browser);
      const { email: to, locale, name } = session;
      await this.letters.post(tx, { kind: 'password_changed', to, locale, name });
      return accepted(DONE);
    });
  }

  /** Asks the new address to confirm itself, and tells the old one. Whether the new one is taken shows nowhere. */
  async requestEmailChange(
    session: SignedIn,
    given: { email: string; password: string },
    browser: Browser,
  ): Promise<Outcome<Done>> {
    const email = plainEmail(given.email);
    if (!isEmail(email) || email.length > ACCOUNT_LIMITS.email) {
      return refused(problem('email', 'INVALID_VALUE', null, 'an e-mail address'));
    }
    if (!(await this.owners.isOwner(session, given.password))) return refused(wrongPassword());
    return this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'letterByRecipient', who: session.email });
      if (!isOpen) return refused(tooMany('email'));
      const isTaken = (await accountRows(tx).byEmail(email)) !== null;
      const token = await tokens(tx).issue(session.accountId, 'email_change', email);
      const { locale, name } = session;
      await activity(tx).note(session.accountId, 'email_change_requested', browser);
      await this.letters.post(tx, { kind: 'email_change_notice', to: session.email, locale, name, newEmail: email });
      await this.letters.post(
        tx,
        isTaken ? { kind: 'none', filler: token } : { kind: 'email_change', to: email, locale, name, token },
      );
      return accepted(DONE);
    });
  }

  /** Changes the address by a token that was sent to it. */
  async confirmEmail(token: string, browser: Browser): Promise<Outcome<Done>> {
    return this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'tokenByAddress', who: browser.address ?? '' });
      const used = isOpen ? await tokens(tx).use(token, 'email_change') : null;
      if (!used?.email || !(await accountRows(tx).setEmail(used.accountId, used.email))) return refused(overToken());
      await activity(tx).note(used.accountId, 'email_changed', browser);
      return accepted(DONE);
    });
  }

  /** Changes the name colleagues see, and the language. */
  async changeProfile(session: SignedIn, given: { name: string; locale: AccountLocale }): Promise<Outcome<Done>> {
    const name = given.name.trim();
    if (name === '') return refused(problem('name', 'REQUIRED', null, 'a name'));
    if (name.length > ACCOUNT_LIMITS.name) {
      return refused(
        problem('name', 'TOO_LONG', null, filled('at most {max} characters', { max: ACCOUNT_LIMITS.name })),
      );
    }
    await this.doors.asIdentity((tx) => accountRows(tx).setProfile(session.accountId, name, given.locale));
    return accepted(DONE);
  }
}
