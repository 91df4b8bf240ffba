import type { ConsentPurpose, PhotoChannel } from '@stipple/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a photo is shown, and for what. It stands on an active consent and goes with it. */
@Entity({ name: 'photo_publication' })
export class PublishedPhoto {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'photo_id' })
  photoId: string;

  @PrimaryColumn({ type: 'text', name: 'purpose' })
  purpose: ConsentPurpose;

  @PrimaryColumn({ type: 'text', name: 'channel' })
  channel: PhotoChannel;

  @Column({ type: 'timestamptz', name: 'published_at', select: false })
  publishedAt: Date;
}
