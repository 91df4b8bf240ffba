import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file address that was public once and is not any more: it answers 410. */
@Entity({ name: 'retired_file' })
export class RetiredFile {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'text', name: 'file_key' })
  fileKey: string;

  @Column({ type: 'timestamptz', name: 'retired_at', select: false })
  retiredAt: Date;
}
