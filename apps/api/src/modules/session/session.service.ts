import { accepted, problem, refused, type Member, type Outcome, verbatim } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Session } from './session.entity.ts';
import { isHere, mayKeepSessions } from './session.policy.ts';
import { sessions } from './session.repository.ts';

/** A session to be held. */
export interface PlanSession {
  readonly practitionerId: string;
  readonly locationId: string;
  /** The day in the location's calendar, as ISO `YYYY-MM-DD`. */
  readonly heldOn: string;
}

/** Planning and completing sessions; a completed one may be reviewed. */
export class SessionService {
  constructor(private readonly doors: Doors) {}

  /** Plans a session. Records `session.planned`. */
  plan(member: Member, input: PlanSession): Promise<Outcome<Session>> {
    mayKeepSessions(member, input.locationId);
    return this.doors.asClinic(member, async (tx) => {
      if ((await sessions(tx).today(input.practitionerId, input.locationId)) === null) {
        return refused(
          problem(
            'locationId',
            'UNKNOWN_REFERENCE',
            verbatim(input.locationId),
            'a location where the practitioner works',
          ),
        );
      }
      const now = tx.clock.now();
      const session: Session = {
        clinicId: tx.clinicId,
        id: newId(),
        ...input,
        status: 'planned',
        createdAt: now,
        updatedAt: now,
      };
      await sessions(tx).insert(session);
      await tx.record({ kind: 'session.planned', subjectType: 'session', subjectId: session.id });
      return accepted(session);
    });
  }

  /** Notes that a planned session was held, on its day or later. Records `session.completed`. */
  complete(member: Member, sessionId: string): Promise<Outcome<Session>> {
    return this.doors.asClinic(member, async (tx) => {
      const session = await sessions(tx).forChange(sessionId);
      // One out of reach is as one that is not there.
      if (!session || !isHere(member, session.locationId)) throw new NotFound();
      mayKeepSessions(member, session.locationId);
      if (session.status !== 'planned') {
        return refused(problem('sessionId', 'CONFLICT', session.status, 'a session that is planned'));
      }
      const today = await sessions(tx).today(session.practitionerId, session.locationId);
      if (today === null || session.heldOn > today) {
        return refused(problem('sessionId', 'OUT_OF_RANGE', verbatim(session.heldOn), 'a session whose day has come'));
      }
      await sessions(tx).setStatus(session.id, 'completed');
      await tx.record({ kind: 'session.completed', subjectType: 'session', subjectId: session.id });
      return accepted({ ...session, status: 'completed' });
    });
  }
}
