import type { SlugKind } from '@stipple/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A page address, unique across clinics: it finds the clinic that a row belongs to. */
@Entity({ name: 'slug' })
export class Slug {
  @PrimaryColumn({ type: 'text', name: 'kind' })
  kind: SlugKind;

  @PrimaryColumn({ type: 'text', name: 'slug' })
  slug: string;

  @Column({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @Column({ type: 'uuid', name: 'subject_id' })
  subjectId: string;
}
