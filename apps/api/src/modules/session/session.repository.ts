import type { SessionStatus } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { Session } from './session.entity.ts';

/** The clinic's sessions. */
export const sessions = (tx: ClinicTx) => ({
  /** One by its id, locked until the transaction ends. */
  forChange(id: string): Promise<Session | null> {
    return tx.manager.findOne(Session, {
      where: { clinicId: tx.clinicId, id },
      lock: { mode: 'pessimistic_write' },
    });
  },

  async insert(session: Session): Promise<void> {
    await tx.manager.insert(Session, session);
  },

  async setStatus(id: string, status: SessionStatus): Promise<void> {
    await tx.manager.update(Session, { clinicId: tx.clinicId, id }, { status, updatedAt: tx.clock.now() });
  },

  /** The day it is now at a location where the practitioner works; `null` when they do not work there. */
  async today(practitionerId: string, locationId: string): Promise<string | null> {
    const rows = await tx.query<{ today: string }>(
      `select to_char($4::timestamptz at time zone l.time_zone, 'YYYY-MM-DD') as today
       from practitioner_location pl
       join location l on l.clinic_id = $1 and l.id = pl.location_id
       where pl.clinic_id = $1 and pl.practitioner_id = $2 and pl.location_id = $3`,
      [tx.clinicId, practitionerId, locationId, tx.clock.now()],
    );
    return rows[0]?.today ?? null;
  },
});
