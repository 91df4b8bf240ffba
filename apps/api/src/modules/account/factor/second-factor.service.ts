import { accepted, problem, refused, type Outcome } from '@stipple/domain';
import type { Doors, Tx } from '../../../platform/db/index.ts';
import type { Seal } from '../../../platform/seal.ts';
import type { SignedIn } from '../../../platform/signed-in.ts';
import { accountRows } from '../account-row.repository.ts';
import { activity } from '../activity.repository.ts';
import { attempts, type Attempt } from '../attempts.repository.ts';
import type { Browser } from '../../../platform/browser.ts';
import { tooMany, type Progress, type SignInService } from '../sign-in/sign-in.service.ts';
import { codeStep } from './authenticator-code.ts';
import type { PasskeyQuestion } from './factor.service.ts';
import { factors } from './factor.repository.ts';
import { credentialOf, type Passkeys } from './passkey.ts';
import { recoveryCodeHash } from './recovery-codes.ts';

const DONE: Progress = { step: 'done', passkeys: false, authenticators: false };
const wrongPasskey = () => problem('response', 'WRONG_CREDENTIALS', null, 'a passkey of an account here');

/** Showing a second factor; a passkey alone counts as both, for the device checks its owner. */
export class SecondFactorService {
  constructor(
    private readonly doors: Doors,
    private readonly signIns: SignInService,
    private readonly passkeys: Passkeys,
    private readonly seal: Seal,
  ) {}

  /** Goes on with a code of an authenticator, or with a recovery code, which is used up. */
  async useCode(session: SignedIn, code: string, browser: Browser): Promise<Outcome<Progress>> {
    const byAccount: Attempt = { throttle: 'secondFactorByAccount', who: session.accountId };
    const fresh = await this.doors.asIdentity(async (tx) => {
      if (!(await attempts(tx).take(byAccount))) return 'too many' as const;
      const isRight =
        (await this.isCode(tx, session.accountId, code)) || (await this.isRecovery(tx, session, code, browser));
      if (!isRight) {
        await activity(tx).note(session.accountId, 'second_factor_failed', browser);
        return null;
      }
      await attempts(tx).forget(byAccount);
      return this.signIns.complete(tx, await accountRows(tx).byId(session.accountId), session, browser);
    });
    if (fresh === 'too many') return refused(tooMany('code'));
    if (!fresh)
      return refused(problem('code', 'WRONG_CODE', null, 'the six digits shown right now, or an unused recovery code'));
    browser.keepSession(fresh.token);
    return accepted(DONE);
  }

  /** Asks the browser for any passkey of this site. */
  async beginPasskey(browser: Browser): Promise<Outcome<PasskeyQuestion>> {
    const { options, challenge } = await this.passkeys.askForAny();
    return this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'signInByAddress', who: browser.address ?? '' });
      if (!isOpen) return refused(tooMany('response'));
      return accepted({ challengeId: await factors(tx).challenge(null, 'sign_in', challenge), options });
    });
  }

  /** Signs in with the passkey in the browser's answer, or lets the session through that waited for one. */
  async finishPasskey(
    given: { challengeId: string; response: string },
    browser: Browser,
    present: SignedIn | null,
  ): Promise<Outcome<Progress>> {
    const { isOpen, challenge, passkey } = await this.doors.asIdentity(async (tx) => ({
      isOpen: await attempts(tx).take({ throttle: 'signInByAddress', who: browser.address ?? '' }),
      challenge: await factors(tx).takeChallenge(given.challengeId, null, 'sign_in'),
      passkey: await factors(tx).passkey(credentialOf(given.response)),
    }));
    if (!isOpen) return refused(tooMany('response'));
    if (!challenge || !passkey) return refused(wrongPasskey());
    const counter = await this.passkeys.counterAfter(given.response, challenge, passkey, browser.origin);
    const fresh = await this.doors.asIdentity(async (tx) => {
      if (counter === null || !(await factors(tx).usedPasskey(passkey, counter))) {
        await activity(tx).note(passkey.accountId, 'second_factor_failed', browser);
        return null;
      }
      const account = await accountRows(tx).byId(passkey.accountId);
      return present?.accountId === account.id
        ? this.signIns.complete(tx, account, present, browser)
        : this.signIns.begin(tx, account, true, true, browser, present);
    });
    if (!fresh) return refused(wrongPasskey());
    browser.keepSession(fresh.token);
    return accepted(DONE);
  }

  private async isCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
    for (const row of await factors(tx).authenticators(accountId)) {
      const step = codeStep(this.seal.open(row.secret, row.id), code, tx.clock.now(), row.lastStep);
      if (step !== null && (await factors(tx).usedStep(row.id, step))) return true;
    }
    return false;
  }

  private async isRecovery(tx: Tx, { accountId }: SignedIn, code: string, browser: Browser): Promise<boolean> {
    if (!(await factors(tx).useRecoveryCode(accountId, recoveryCodeHash(code)))) return false;
    await activity(tx).note(accountId, 'recovery_code_used', browser);
    return true;
  }
}
