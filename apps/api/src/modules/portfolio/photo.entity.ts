import {
  PHOTO_LIGHTS,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  PORTFOLIO_LIMITS,
  type PhotoBackground,
  type PhotoLight,
  type PhotoMoment,
  type PhotoView,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import type { Drawing } from './photo-drawing.ts';

export const PhotoMomentEnum = domainEnum(
  'PhotoMoment',
  PHOTO_MOMENTS,
  'When in the course of care a photo was taken.',
  {
    before: 'Before the first session.',
    fresh: 'Up to 7 days after the last session: darker than it will stay.',
    healing: 'From day 8 to day 27 after the last session.',
    healed: 'From day 28 after the last session.',
    aged: 'A year and more after the last session.',
  },
);

export const PhotoViewEnum = domainEnum('PhotoView', PHOTO_VIEWS, 'Which side of the head a photo shows.', {
  front: 'From the front.',
  left: 'The left side.',
  right: 'The right side.',
  left_45: 'Half from the left.',
  right_45: 'Half from the right.',
  vertex: 'From above.',
  macro: 'Close up, with a ruler.',
});

export const PhotoLightEnum = domainEnum('PhotoLight', PHOTO_LIGHTS, 'The light a photo was taken in.', {
  overhead: 'Overhead light, as before-and-after photos should have.',
  ambient: 'Ambient light, which hides dots.',
  harsh: 'Harsh light, which shows every dot.',
});

/** How a photo was taken, as far as the clinic states it. */
@ObjectType({ description: 'How a photo was taken, as far as the clinic states it.', simpleResolvers: true })
export class Capture {
  @Field(() => PhotoLightEnum, { nullable: true, description: 'The light; null when not stated.' })
  light: PhotoLight | null;

  @Field(() => Int, { nullable: true, description: 'From how far, in centimetres; null when not stated.' })
  distanceCm: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the hair was, in millimetres; null when not stated.' })
  hairLengthMm: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether hair and scalp were dry; null when not stated.' })
  dry: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the photo was retouched; null when not stated.' })
  retouched: boolean | null;
}

/** One photo of a case. The row and its public type; `capture`, `drawn` and `url` are derived. */
@Entity({ name: 'photo' })
@ObjectType({ implements: Node, description: 'One photo of a portfolio case.', simpleResolvers: true })
export class Photo implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text', name: 'moment' })
  @Field(() => PhotoMomentEnum, { description: 'When in the course of care it was taken.' })
  moment: PhotoMoment;

  @Column({ type: 'text', name: 'view' })
  @Field(() => PhotoViewEnum, { description: 'Which side of the head it shows.' })
  view: PhotoView;

  @Column({ type: 'date', name: 'taken_on', nullable: true })
  @Field(() => CalendarDay, { nullable: true, description: 'The day it was taken, as the clinic states it.' })
  takenOn: string | null;

  @Column({ type: 'integer', name: 'days_healed', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Days since the last session; null when not known.' })
  daysHealed: number | null;

  @Column({ type: 'text', name: 'caption', nullable: true })
  @Field(() => String, { nullable: true, description: `A caption of up to ${PORTFOLIO_LIMITS.caption} characters.` })
  caption: string | null;

  @Column({ type: 'text', name: 'light', nullable: true })
  light: PhotoLight | null;

  @Column({ type: 'integer', name: 'distance_cm', nullable: true })
  distanceCm: number | null;

  @Column({ type: 'integer', name: 'hair_length_mm', nullable: true })
  hairLengthMm: number | null;

  @Column({ type: 'boolean', name: 'dry', nullable: true })
  dry: boolean | null;

  @Column({ type: 'boolean', name: 'retouched', nullable: true })
  retouched: boolean | null;

  @Column({ type: 'text', name: 'background', nullable: true, select: false })
  background: PhotoBackground | null;

  /** Its place among the photos of the same moment. */
  @Column({ type: 'integer', name: 'position', select: false })
  position: number;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, select: false })
  removedAt: Date | null;

  /** How it is drawn, for demo data; such a photo has no original. */
  @Column({ type: 'jsonb', name: 'drawing', nullable: true })
  drawing: Drawing | null;

  @Column({ type: 'text', name: 'file_key' })
  fileKey: string;

  @Column({ type: 'text', name: 'original_hash', nullable: true })
  originalHash: string | null;

  @Column({ type: 'text', name: 'original_type', nullable: true })
  originalType: string | null;

  @Column({ type: 'integer', name: 'original_bytes', nullable: true, select: false })
  originalBytes: number | null;

  @Column({ type: 'integer', name: 'width' })
  @Field(() => Int, { description: 'The width of the original, in pixels.' })
  width: number;

  @Column({ type: 'integer', name: 'height' })
  @Field(() => Int, { description: 'The height of the original, in pixels.' })
  height: number;

  @Column({ type: 'text', name: 'thumbhash', nullable: true })
  @Field(() => String, { nullable: true, description: 'A thumbhash to show while the photo loads, as base64.' })
  thumbhash: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
