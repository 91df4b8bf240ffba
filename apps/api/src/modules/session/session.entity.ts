import type { SessionStatus } from '@stipple/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One treatment session. It is never public: a treatment-verified review only says that there was one. */
@Entity({ name: 'session' })
export class Session {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'practitioner_id' })
  practitionerId: string;

  @Column({ type: 'uuid', name: 'location_id' })
  locationId: string;

  /** The day in the location's calendar, as ISO `YYYY-MM-DD`. */
  @Column({ type: 'date', name: 'held_on' })
  heldOn: string;

  @Column({ type: 'text', name: 'status' })
  status: SessionStatus;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt: Date;
}
