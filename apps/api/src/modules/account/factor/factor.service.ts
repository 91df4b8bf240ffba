import {
  accepted,
  FACTOR_NAME_MAX,
  needsSecondFactor,
  problem,
  refused,
  type Outcome,
  type Problem,
} from '@stipple/domain';
import type { Doors, Tx } from '../../../platform/db/index.ts';
import { Forbidden, NotFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/ids.ts';
import type { Seal } from '../../../platform/seal.ts';
import type { SignedIn } from '../../../platform/signed-in.ts';
import { accountRows, type AccountRow } from '../account-row.repository.ts';
import { activity } from '../activity.repository.ts';
import { attempts, type Attempt } from '../attempts.repository.ts';
import type { Browser } from '../../../platform/browser.ts';
import type { Letters } from '../letters.ts';
import { wrongPassword, type OwnerCheck } from '../owner-check.ts';
import { tooMany, type SignInService } from '../sign-in/sign-in.service.ts';
import { authenticatorAddress, codeStep, newAuthenticatorSecret } from './authenticator-code.ts';
import { factors } from './factor.repository.ts';
import type { Passkeys } from './passkey.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';

/** What a browser is asked for a passkey, and the challenge's id to answer with. */
export interface PasskeyQuestion {
  readonly challengeId: string;
  readonly options: string;
}

/** A new authenticator, before its first code. */
export interface AuthenticatorOffer {
  readonly id: string;
  readonly secret: string;
  readonly address: string;
}

/** A factor was added; recovery codes come with the first one, and are shown this once. */
export interface Enrolled {
  readonly recoveryCodes: readonly string[];
}

const ended = () => problem('response', 'EXPIRED', null, 'an answer within five minutes; please try again');

/** Adding and removing second factors. */
export class FactorService {
  constructor(
    private readonly doors: Doors,
    private readonly owners: OwnerCheck,
    private readonly signIns: SignInService,
    private readonly passkeys: Passkeys,
    /** Seals the secrets of authenticators. */
    private readonly seal: Seal,
    private readonly letters: Letters,
  ) {}

  /** Asks the browser for a new passkey. */
  async beginPasskey(session: SignedIn, password: string | null): Promise<Outcome<PasskeyQuestion>> {
    const obstacle = await this.obstacle(session, password);
    if (obstacle) return refused(obstacle);
    const present = await this.doors.asIdentity((tx) => factors(tx).passkeys(session.accountId));
    const account = { id: session.accountId, email: session.email, name: session.name };
    const { options, challenge } = await this.passkeys.askForNew(account, present);
    const challengeId = await this.doors.asIdentity((tx) =>
      factors(tx).challenge(session.accountId, 'enrolment', challenge),
    );
    return accepted({ challengeId, options });
  }

  /** Keeps the passkey in the browser's answer, and lets a session through that waited for one. */
  async finishPasskey(
    session: SignedIn,
    given: { challengeId: string; response: string; name: string },
    browser: Browser,
  ): Promise<Outcome<Enrolled>> {
    const challenge = await this.doors.asIdentity((tx) =>
      factors(tx).takeChallenge(given.challengeId, session.accountId, 'enrolment'),
    );
    if (challenge === null) return refused(ended());
    const passkey = await this.passkeys.made(given.response, challenge, browser.origin);
    if (!passkey) return refused(problem('response', 'INVALID_VALUE', null, 'a passkey made for this site'));
    return this.enrolled(session, 'passkey_added', browser, (tx) =>
      factors(tx).addPasskey(session.accountId, nameOf(given.name, 'Passkey'), passkey),
    );
  }

  /** Offers a secret to an authenticator app. */
  async beginAuthenticator(session: SignedIn, password: string | null): Promise<Outcome<AuthenticatorOffer>> {
    const obstacle = await this.obstacle(session, password);
    if (obstacle) return refused(obstacle);
    const secret = newAuthenticatorSecret();
    const id = newId();
    await this.doors.asIdentity((tx) =>
      factors(tx).addAuthenticator(id, session.accountId, 'Authenticator', this.seal.close(secret, id)),
    );
    return accepted({ id, secret, address: authenticatorAddress(session.email, secret) });
  }

  /** Keeps the authenticator after its first code, and lets a session through that waited for one. */
  async finishAuthenticator(
    session: SignedIn,
    given: { id: string; code: string },
    browser: Browser,
  ): Promise<Outcome<Enrolled>> {
    const byAccount: Attempt = { throttle: 'secondFactorByAccount', who: session.accountId };
    const { row, isOpen } = await this.doors.asIdentity(async (tx) => ({
      isOpen: await attempts(tx).take(byAccount),
      row: await factors(tx).awaited(session.accountId, given.id),
    }));
    if (!isOpen) return refused(tooMany('code'));
    if (!row) return refused(problem('code', 'EXPIRED', null, 'the code of an authenticator just set up'));
    const step = codeStep(this.seal.open(row.secret, row.id), given.code, this.doors.clock.now(), row.lastStep);
    if (step === null) return refused(problem('code', 'WRONG_CODE', null, 'the six digits shown right now'));
    return this.enrolled(session, 'authenticator_added', browser, async (tx) => {
      await attempts(tx).forget(byAccount);
      return factors(tx).usedStep(row.id, step);
    });
  }

  /** New recovery codes in place of the old ones. */
  async renewRecoveryCodes(session: SignedIn, password: string, browser: Browser): Promise<Outcome<Enrolled>> {
    if (!(await this.owners.isOwner(session, password))) return refused(wrongPassword());
    return this.doors.asIdentity(async (tx) => {
      const account = await accountRows(tx).held(session.accountId);
      const recoveryCodes = await this.giveCodes(tx, account.id, browser);
      await this.tell(tx, account, 'recovery_codes_made');
      return accepted({ recoveryCodes });
    });
  }

  /** Takes a factor away; not the last one of somebody whose role needs one. */
  async remove(session: SignedIn, id: string, password: string, browser: Browser): Promise<Outcome<{ removed: true }>> {
    if (!(await this.owners.isOwner(session, password))) return refused(wrongPassword());
    return this.doors
      .asIdentity(async (tx) => {
        const account = await accountRows(tx).held(session.accountId);
        if (!(await factors(tx).remove(account.id, id))) throw new NotFound();
        const standing = await accountRows(tx).standing(account.id);
        const left = standing.passkeys + standing.authenticators;
        if (left === 0 && (account.isOperator || needsSecondFactor(standing.roles))) throw new LastFactor();
        await activity(tx).note(account.id, 'factor_removed', browser);
        await this.tell(tx, account, 'factor_removed');
        return accepted({ removed: true as const });
      })
      .catch((error: unknown) => {
        if (error instanceof LastFactor)
          return refused(problem('id', 'CONFLICT', null, 'another second factor first: your role needs one'));
        throw error;
      });
  }

  /** Adds a factor, with recovery codes when it is the first, and gives the session all rights. */
  private async enrolled(
    session: SignedIn,
    kind: 'passkey_added' | 'authenticator_added',
    browser: Browser,
    add: (tx: Tx) => Promise<boolean>,
  ): Promise<Outcome<Enrolled>> {
    const outcome = await this.doors.asIdentity(async (tx) => {
      const account = await accountRows(tx).held(session.accountId);
      const before = await accountRows(tx).standing(account.id);
      const isFirst = before.passkeys + before.authenticators === 0;
      // Somebody with the password alone could have raced the owner to the first factor.
      if (session.stage === 'password' && !isFirst) throw new Forbidden();
      if (!(await add(tx))) return null;
      await activity(tx).note(account.id, kind, browser);
      await this.tell(tx, account, kind);
      const recoveryCodes = isFirst ? await this.giveCodes(tx, account.id, browser) : [];
      return { recoveryCodes, fresh: await this.signIns.complete(tx, account, session, browser) };
    });
    if (!outcome) return refused(problem('response', 'CONFLICT', null, 'a factor that is not in use already'));
    browser.keepSession(outcome.fresh.token);
    return accepted({ recoveryCodes: outcome.recoveryCodes });
  }

  private async giveCodes(tx: Tx, accountId: string, browser: Browser): Promise<string[]> {
    const codes = newRecoveryCodes();
    await factors(tx).setRecoveryCodes(accountId, codes.map(recoveryCodeHash));
    await activity(tx).note(accountId, 'recovery_codes_made', browser);
    return codes;
  }

  private tell(
    tx: Tx,
    account: AccountRow,
    change: 'passkey_added' | 'authenticator_added' | 'factor_removed' | 'recovery_codes_made',
  ) {
    return this.letters.post(tx, {
      kind: 'factor_changed',
      to: account.email,
      locale: account.locale,
      name: account.name,
      change,
    });
  }

  /** Somebody half signed in may add the first factor; afterwards the password is asked for. */
  private async obstacle(session: SignedIn, password: string | null): Promise<Problem | null> {
    if (session.stage === 'full') return (await this.owners.isOwner(session, password ?? '')) ? null : wrongPassword();
    const standing = await this.doors.asIdentity((tx) => accountRows(tx).standing(session.accountId));
    if (standing.passkeys + standing.authenticators > 0) throw new Forbidden();
    return null;
  }
}

/** Takes the transaction back. */
class LastFactor extends Error {}

const nameOf = (name: string, otherwise: string) => name.trim().slice(0, FACTOR_NAME_MAX) || otherwise;
