import type { CertificationKind, SettingKey } from '@stipple/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a clinic changed, everywhere (no country) or in one country. Visitors read what blocks a booking. */
@Entity({ name: 'setting' })
export class Setting {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', select: false })
  id: string;

  @Column({ type: 'text', name: 'country_code' })
  countryCode: string;

  /** Numbers that differ from their defaults, by key. */
  @Column({ type: 'jsonb', name: 'numbers', select: false })
  numbers: { readonly [K in SettingKey]?: number };

  /** Which credentials block a booking there; null for the default. */
  @Column({ type: 'text', name: 'blocking', array: true, nullable: true })
  blocking: readonly CertificationKind[] | null;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'uuid', name: 'updated_by', nullable: true, select: false })
  updatedBy: string | null;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
