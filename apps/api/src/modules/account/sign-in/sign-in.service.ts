import {
  accepted,
  needsSecondFactor,
  plainEmail,
  problem,
  refused,
  type Outcome,
  type SignInStep,
} from '@stipple/domain';
import type { Doors, Tx } from '../../../platform/db/index.ts';
import { Unauthenticated } from '../../../platform/errors.ts';
import type { SignedIn } from '../../../platform/signed-in.ts';
import { accountRows, type AccountRow, type Standing } from '../account-row.repository.ts';
import { activity } from '../activity.repository.ts';
import { attempts, type Attempt } from '../attempts.repository.ts';
import type { Browser } from '../../../platform/browser.ts';
import type { Letters } from '../letters.ts';
import { isPassword } from '../password.ts';
import { sessionRows, type FreshSession } from './device-session.repository.ts';

/** How far a sign-in has come, and by what it can go on. */
export interface Progress {
  readonly step: SignInStep;
  readonly passkeys: boolean;
  readonly authenticators: boolean;
}

/** What is said of a wrong password and of an address that nobody uses here: the same. */
const wrong = () => problem('password', 'WRONG_CREDENTIALS', null, 'the e-mail address and password of an account');
/** Says when to come back; it says nothing of the account. */
export const tooMany = (path: string) =>
  problem(path, 'TOO_MANY_ATTEMPTS', null, 'some minutes of patience: too many attempts');

/** What an account must do before it is signed in. */
export function stepOf(account: Pick<AccountRow, 'isOperator'>, standing: Standing): SignInStep {
  if (standing.passkeys + standing.authenticators > 0) return 'second_factor';
  return account.isOperator || needsSecondFactor(standing.roles) ? 'enrolment' : 'done';
}

const progressOf = (step: SignInStep, standing: Standing): Progress => ({
  step,
  passkeys: standing.passkeys > 0,
  authenticators: standing.authenticators > 0,
});

/** Signing in with a password, and out. */
export class SignInService {
  constructor(
    private readonly doors: Doors,
    private readonly letters: Letters,
  ) {}

  /**
   * Signs in with a password, as far as that leads. Whether an account exists shows neither in the answer nor in its
   * statements, nor in the time it takes.
   */
  async signIn(
    given: { email: string; password: string },
    browser: Browser,
    present: SignedIn | null,
  ): Promise<Outcome<Progress>> {
    const email = plainEmail(given.email);
    const byAccount: Attempt = { throttle: 'signInByAccount', who: email };
    const { account, isOpen } = await this.doors.asIdentity(async (tx) => ({
      isOpen: await attempts(tx).take(byAccount, { throttle: 'signInByAddress', who: browser.address ?? '' }),
      account: await accountRows(tx).byEmail(email),
    }));
    if (!isOpen) return refused(tooMany('password'));
    const isRight = await isPassword(given.password, account?.passwordHash ?? null);
    if (!account || !isRight) {
      await this.doors.asIdentity((tx) => activity(tx).note(account?.id ?? null, 'sign_in_failed', browser));
      return refused(wrong());
    }
    const { fresh, progress } = await this.doors.asIdentity(async (tx) => {
      await attempts(tx).forget(byAccount);
      const standing = await accountRows(tx).standing(account.id);
      const step = stepOf(account, standing);
      return {
        fresh: await this.begin(tx, account, step === 'done', false, browser, present),
        progress: progressOf(step, standing),
      };
    });
    browser.keepSession(fresh.token);
    return accepted(progress);
  }

  /** What a session that is not through yet must do next; null when nothing is awaited. */
  async pending(session: SignedIn | null): Promise<Progress | null> {
    if (session?.stage !== 'password') return null;
    const standing = await this.doors.asIdentity((tx) => accountRows(tx).standing(session.accountId));
    const step = stepOf(session, standing);
    // A role that needed a second factor may have ended meanwhile; signing in again then leads through.
    return progressOf(step === 'done' ? 'enrolment' : step, standing);
  }

  /** Begins a session in place of the browser's present one, notes it, and writes of it when the device is new. */
  async begin(
    tx: Tx,
    account: AccountRow,
    isFull: boolean,
    withFactor: boolean,
    browser: Browser,
    present: SignedIn | null,
  ): Promise<FreshSession> {
    if (present) await sessionRows(tx).revoke(present.accountId, present.sessionId);
    if (isFull) await this.arrived(tx, account, browser);
    return sessionRows(tx).begin(account.id, isFull ? 'full' : 'password', withFactor, browser);
  }

  /** Gives a session all rights after a second factor, under a new token. */
  async complete(tx: Tx, account: AccountRow, session: SignedIn, browser: Browser): Promise<FreshSession> {
    if (session.stage === 'password') await this.arrived(tx, account, browser);
    const fresh = await sessionRows(tx).complete(session.sessionId);
    if (!fresh) throw new Unauthenticated();
    return fresh;
  }

  private async arrived(tx: Tx, account: AccountRow, browser: Browser): Promise<void> {
    const { before, here } = await sessionRows(tx).known(account.id, browser.device);
    await activity(tx).note(account.id, 'signed_in', browser);
    if (before && !here) {
      await this.letters.post(tx, {
        kind: 'new_device',
        to: account.email,
        locale: account.locale,
        name: account.name,
        device: browser.device ?? '',
        at: tx.clock.now().toISOString(),
      });
    }
  }

  /** Ends the browser's session. */
  async signOut(session: SignedIn | null, browser: Browser): Promise<void> {
    browser.keepSession(null);
    if (!session) return;
    await this.doors.asIdentity(async (tx) => {
      await sessionRows(tx).revoke(session.accountId, session.sessionId);
      await activity(tx).note(session.accountId, 'signed_out', browser);
    });
  }

  /** Ends another session of the same account; one that is not there ends as well. */
  async revoke(session: SignedIn, sessionId: string, browser: Browser): Promise<void> {
    await this.doors.asIdentity(async (tx) => {
      if (await sessionRows(tx).revoke(session.accountId, sessionId)) {
        await activity(tx).note(session.accountId, 'session_revoked', browser);
      }
    });
    if (sessionId === session.sessionId) browser.keepSession(null);
  }

  /** Ends all sessions of the account but this one. */
  async revokeOthers(session: SignedIn, browser: Browser): Promise<void> {
    await this.doors.asIdentity(async (tx) => {
      await sessionRows(tx).revokeAll(session.accountId, session.sessionId);
      await activity(tx).note(session.accountId, 'session_revoked', browser);
    });
  }
}
