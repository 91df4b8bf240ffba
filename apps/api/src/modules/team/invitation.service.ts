import {
  accepted,
  isEmail,
  plainEmail,
  problem,
  refused,
  type AccountLocale,
  type Actor,
  type Member,
  type Outcome,
} from '@stipple/domain';
import type { Browser } from '../../platform/browser.ts';
import { changesOf, type ClinicTx, type Doors, type Happening } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { isUuid, newId } from '../../platform/ids.ts';
import { memberWith, reachOf } from '../../platform/policy.ts';
import type { SignedIn } from '../../platform/signed-in.ts';
import { typedText } from '../../platform/text.ts';
import {
  accountRows,
  activity,
  attempts,
  hashPassword,
  passwordProblems,
  stepOf,
  tooMany,
  type AccountRow,
  type Letters,
  type Progress,
  type SignInService,
} from '../account/index.ts';
import { clinicName } from '../clinic/index.ts';
import { invitationOf, invitations, type ListedInvitation } from './invitation.repository.ts';
import { memberships } from './membership.repository.ts';
import { checkedPlace } from './place.service.ts';
import { PLACE_FIELDS, type TeamPlace } from './place.ts';
import { notTheirs, TEAM_POLICY } from './team.policy.ts';
import type { Shown, TeamService } from './team.service.ts';

/** Who is to be invited, as what, and where. */
export interface Invite extends TeamPlace {
  readonly email: string;
  readonly name?: string | null;
  /** The language of the letter; that of who invites unless stated. */
  readonly locale?: AccountLocale | null;
}

/** What somebody sees who opens the link of an invitation. */
export interface InvitationPreview {
  readonly clinicName: string;
  readonly inviterName: string | null;
  readonly email: string;
  readonly name: string | null;
  readonly roles: TeamPlace['roles'];
  readonly expiresAt: Date;
  /** Whether the address has an account already: then it is signed in with, else one is made. */
  readonly hasAccount: boolean;
}

/** How an invitation was accepted: how far one is signed in, and to which clinic. */
export interface Acceptance {
  readonly progress: Progress;
  readonly clinicName: string;
}

/** A member who may invite. */
export const inviter = (actor: Actor) => memberWith(actor, TEAM_POLICY['team.invite']);

const over = () => problem('token', 'EXPIRED', null, 'an invitation that is open; ask for a new one');

/** Bringing people into a clinic. */
export class InvitationService {
  constructor(
    private readonly doors: Doors,
    private readonly team: TeamService,
    private readonly signIns: SignInService,
    private readonly letters: Letters,
  ) {}

  now(): Date {
    return this.doors.clock.now();
  }

  /** Writes to somebody with a link that makes them a member. An earlier one to the same address ends. */
  async invite(actor: Actor, sender: SignedIn, given: Invite): Promise<Outcome<Shown<ListedInvitation>>> {
    const rule = TEAM_POLICY['team.invite'];
    const giver = inviter(actor);
    const email = plainEmail(given.email);
    const { place, problems } = await checkedPlace(this.doors, giver, rule, given);
    if (!isEmail(email)) return refused(problem('email', 'INVALID_VALUE', null, 'an e-mail address'), ...problems);
    if (problems.length > 0) return refused(...problems);
    const clinic = (await clinicName(this.doors, giver.clinicId)) ?? '';
    const outcome = await this.doors.asIdentityOf(giver.clinicId, actor, async (tx) => {
      if (await memberships(tx).isMember(email)) {
        return refused(problem('email', 'CONFLICT', null, 'somebody who does not work here yet'));
      }
      const name = typedText(given.name);
      const locale = given.locale ?? sender.locale;
      return this.send(tx, { ...place, email, name, locale, invitedBy: sender.accountId }, sender.name, clinic);
    });
    return this.told(actor, outcome);
  }

  /** Writes again, with a new link; the earlier one ends. */
  async resend(actor: Actor, sender: SignedIn, id: string): Promise<Outcome<Shown<ListedInvitation>>> {
    const giver = inviter(actor);
    const clinic = (await clinicName(this.doors, giver.clinicId)) ?? '';
    const outcome = await this.doors.asIdentityOf(giver.clinicId, actor, async (tx) => {
      const row = await held(tx, giver, id);
      const obstacle = notTheirs(giver.roles, row.roles);
      if (obstacle) return refused(obstacle);
      const { roles, allLocations, locationIds, practitionerId, email, name, locale } = row;
      const place = { roles, allLocations, locationIds, practitionerId };
      return this.send(tx, { ...place, email, name, locale, invitedBy: sender.accountId }, sender.name, clinic);
    });
    return this.told(actor, outcome);
  }

  /** Takes an invitation back: its link ends at once. */
  async revoke(actor: Actor, id: string): Promise<Outcome<Shown<ListedInvitation>>> {
    const giver = inviter(actor);
    const outcome = await this.doors.asIdentityOf(giver.clinicId, actor, async (tx) => {
      const row = await held(tx, giver, id);
      const obstacle = notTheirs(giver.roles, row.roles);
      if (obstacle) return refused(obstacle);
      await invitations(tx).revoke(row.id);
      await tx.record({ kind: 'invitation.revoked', subjectType: 'invitation', subjectId: row.id });
      return accepted({ ...row, revokedAt: tx.clock.now() });
    });
    return this.told(actor, outcome);
  }

  /** What a link is for; null when it is used up, over, taken back, or made up. */
  async preview(token: string, browser: Browser): Promise<InvitationPreview | null> {
    const found = await this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'tokenByAddress', who: browser.address ?? '' });
      const row = isOpen ? await invitationOf(tx, token) : null;
      return row && { row, hasAccount: (await accountRows(tx).byEmail(row.email)) !== null };
    });
    if (!found) return null;
    const { row, hasAccount } = found;
    const { email, name, roles, expiresAt, inviterName } = row;
    const clinic = (await clinicName(this.doors, row.clinicId)) ?? '';
    return { clinicName: clinic, inviterName, email, name, roles, expiresAt, hasAccount };
  }

  /**
   * Makes a member of who holds the link: of the account that is signed in, when the invitation is for its address, or
   * of a new account, which is signed in as far as its role lets it without a second factor.
   */
  async accept(
    given: { readonly token: string; readonly name?: string | null; readonly password?: string | null },
    session: SignedIn | null,
    browser: Browser,
  ): Promise<Outcome<Acceptance>> {
    const row = await this.doors.asIdentity(async (tx) => {
      const isOpen = await attempts(tx).take({ throttle: 'tokenByAddress', who: browser.address ?? '' });
      return isOpen ? invitationOf(tx, given.token) : null;
    });
    if (!row) return refused(over());
    const clinic = (await clinicName(this.doors, row.clinicId)) ?? '';
    const present = session?.stage === 'full' && session.email === row.email ? session : null;
    const fresh = present ? null : await newcomer(given, row);
    if (fresh && !fresh.ok) return refused(...fresh.problems);
    const accountId = present?.accountId ?? newId();
    const outcome = await this.doors
      .asIdentityOf(row.clinicId, memberOf(row, accountId), async (tx) => {
        const account = present
          ? await accountRows(tx).byId(accountId)
          : await accountRows(tx).insert({
              id: accountId,
              email: row.email,
              locale: row.locale,
              ...(fresh?.value ?? NOBODY),
            });
        if (!account)
          return refused(problem('email', 'CONFLICT', null, 'you to sign in first: this address has an account'));
        if (!(await invitations(tx).accept(given.token))) throw new Over();
        const joined = await this.join(tx, account, row, browser);
        const admitted = await this.admit(tx, account, present, session, browser);
        // Tables that clinics share are written first, as Citus wants it.
        await tx.recordAll(joined);
        return accepted(admitted);
      })
      .catch((error: unknown) => {
        if (error instanceof Over) return refused(over());
        throw error;
      });
    if (!outcome.ok) return refused(...outcome.problems);
    const { progress, token } = outcome.value;
    if (token) browser.keepSession(token);
    return accepted({ progress, clinicName: clinic });
  }

  /** Makes or renews the membership, and says what the clinic's trail is to tell. */
  private async join(
    tx: ClinicTx,
    account: AccountRow,
    row: ListedInvitation,
    browser: Browser,
  ): Promise<readonly Happening[]> {
    const { roles, allLocations, locationIds, practitionerId } = row;
    const place: TeamPlace = { roles, allLocations, locationIds, practitionerId };
    const before = await memberships(tx).ofAccount(account.id);
    if (before) await memberships(tx).update(before.id, place, 'active');
    const id = before?.id ?? (await memberships(tx).insert(account.id, place));
    await activity(tx).note(account.id, 'invitation_accepted', browser);
    return [
      { kind: 'invitation.accepted', subjectType: 'invitation', subjectId: row.id },
      {
        kind: before ? 'membership.changed' : 'membership.added',
        subjectType: 'membership',
        subjectId: id,
        changes: changesOf<TeamPlace>(before, place, PLACE_FIELDS),
      },
    ];
  }

  /** How far the account is let in: who is signed in already may owe a second factor now. */
  private async admit(
    tx: ClinicTx,
    account: AccountRow,
    present: SignedIn | null,
    session: SignedIn | null,
    browser: Browser,
  ): Promise<{ readonly progress: Progress; readonly token: string | null }> {
    const standing = await accountRows(tx).standing(account.id);
    const step = stepOf(account, standing);
    const progress = { step, passkeys: standing.passkeys > 0, authenticators: standing.authenticators > 0 };
    if (present) return { progress: present.secondFactorAt ? { ...progress, step: 'done' } : progress, token: null };
    const fresh = await this.signIns.begin(tx, account, step === 'done', false, browser, session);
    return { progress, token: fresh.token };
  }

  private async send(
    tx: ClinicTx,
    given: Parameters<ReturnType<typeof invitations>['insert']>[0],
    inviter: string,
    clinic: string,
  ): Promise<Outcome<ListedInvitation>> {
    const isOpen = await attempts(tx).take({ throttle: 'letterByRecipient', who: `${tx.clinicId} ${given.email}` });
    if (!isOpen) return refused(tooMany('email'));
    const { row, token } = await invitations(tx).insert(given);
    const { email: to, locale, roles } = row;
    await this.letters.post(tx, { kind: 'invitation', to, locale, roles, clinic, inviter, token });
    // Tables that clinics share are written first, as Citus wants it.
    await tx.record({
      kind: 'invitation.sent',
      subjectType: 'invitation',
      subjectId: row.id,
      changes: changesOf<TeamPlace>(null, row, PLACE_FIELDS),
    });
    return accepted({ ...row, inviterName: inviter });
  }

  private async told(actor: Actor, outcome: Outcome<ListedInvitation>): Promise<Outcome<Shown<ListedInvitation>>> {
    if (!outcome.ok) return refused(...outcome.problems);
    const [shown] = await this.team.shown(actor, [outcome.value]);
    if (!shown) throw new NotFound();
    return accepted(shown);
  }
}

/** Somebody used the link meanwhile: takes the transaction back. */
class Over extends Error {}

const NOBODY = { name: '', passwordHash: null };

/** Name and password of who has no account yet, or what must be mended. */
async function newcomer(
  given: { readonly name?: string | null; readonly password?: string | null },
  { email, name: expected }: ListedInvitation,
): Promise<Outcome<{ readonly name: string; readonly passwordHash: string }>> {
  const name = (given.name ?? expected ?? '').trim();
  if (name === '') return refused(problem('name', 'REQUIRED', null, 'your name'));
  if (!given.password) return refused(problem('password', 'REQUIRED', null, 'a password'));
  const problems = passwordProblems(given.password, [name, email]);
  if (problems.length > 0) return refused(...problems);
  return accepted({ name, passwordHash: await hashPassword(given.password) });
}

/** Who accepts, as the clinic's trail names them. */
const memberOf = (row: ListedInvitation, accountId: string): Member => ({
  kind: 'member',
  accountId,
  clinicId: row.clinicId,
  roles: row.roles,
  allLocations: row.allLocations,
  locationIds: row.locationIds,
  practitionerId: row.practitionerId,
});

/** An invitation within reach that is still open. @throws {NotFound} */
async function held(tx: ClinicTx, giver: Member, id: string): Promise<ListedInvitation> {
  const reach = reachOf(giver, TEAM_POLICY['team.invite']);
  const row = isUuid(id) ? await invitations(tx).held(id, reach) : null;
  if (!row || row.acceptedAt || row.revokedAt) throw new NotFound();
  return row;
}
