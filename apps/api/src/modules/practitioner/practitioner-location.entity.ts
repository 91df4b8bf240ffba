import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a practitioner works, in the order the clinic lists it. */
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
}
