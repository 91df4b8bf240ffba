import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a practitioner works now, in the order the clinic lists it. What ended is in `past_workplace`. */
@Entity({ name: 'practitioner_location' })
export class PractitionerLocation {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'practitioner_id' })
  practitionerId: string;

  @PrimaryColumn({ type: 'uuid', name: 'location_id' })
  locationId: string;

  @Column({ type: 'integer', name: 'position' })
  position: number;

  /** `null` when nobody noted it. */
  @Column({ type: 'date', name: 'from_on', nullable: true, select: false })
  fromOn: string | null;
}
