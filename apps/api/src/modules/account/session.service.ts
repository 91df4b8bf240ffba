import { createHash } from 'node:crypto';
import { type Actor, needsSecondFactor, SESSION_LIFE, VISITOR } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import type { SignedIn } from '../../platform/signed-in.ts';
import { sessions } from './session.repository.ts';

const HOUR_MS = 3_600_000;

/** What is kept of a session's token: whoever reads the table can not use it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who asks, by the session their browser holds. */
export class SessionService {
  constructor(private readonly doors: Doors) {}

  /** Who holds the token; null when nobody does any more. */
  find(token: string): Promise<SignedIn | null> {
    const idleSince = new Date(this.doors.clock.now().getTime() - SESSION_LIFE.idleHours * HOUR_MS);
    return this.doors.asIdentity((tx) => sessions(tx).find(hashToken(token), idleSince));
  }
}

/**
 * The actor of a request that names a clinic by its page address: a member of it, or the operator, or a visitor. Only
 * a verified membership makes a member, and where the role needs a second factor only one that was shown.
 */
export function actorOf(session: SignedIn | null, clinicSlug: string | null): Actor {
  if (!session || session.stage !== 'full') return VISITOR;
  const { accountId, name, secondFactorAt } = session;
  if (session.isOperator) return secondFactorAt ? { kind: 'operator', accountId, name } : VISITOR;
  const membership = session.memberships.find(({ slug }) => slug === clinicSlug);
  if (!membership || (needsSecondFactor(membership.roles) && !secondFactorAt)) return VISITOR;
  const { clinicId, roles, allLocations, locationIds, practitionerId } = membership;
  return { kind: 'member', accountId, clinicId, roles, allLocations, locationIds, practitionerId };
}
