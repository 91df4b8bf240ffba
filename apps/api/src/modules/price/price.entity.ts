import {
  PRICE_EXTENTS,
  PRICE_UNITS,
  SERVICES,
  type PriceExtent,
  type PriceStatus,
  type PriceUnit,
  type Service,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';

export const ServiceEnum = domainEnum('Service', SERVICES, 'What a price is for.', {
  consultation: 'A consultation before any treatment.',
  hairline: 'The hairline alone.',
  full_scalp: 'The whole scalp, for a closely shaved look.',
  density: 'Density between hair that is still there.',
  scar: 'Camouflage of scars.',
  touch_up: 'A touch-up of earlier work.',
});

export const PriceUnitEnum = domainEnum('PriceUnit', PRICE_UNITS, 'What the clinic states its amount for.', {
  per_treatment: 'The whole treatment.',
  per_session: 'One session; `low` and `high` are for all of them.',
});

export const PriceExtentEnum = domainEnum('PriceExtent', PRICE_EXTENTS, 'How large the treated area is.', {
  small: 'A small area.',
  medium: 'A medium area.',
  large: 'A large area.',
});

/** What a client pays for a treatment at a location. The row and its public type; `low` and `high` are derived. */
@Entity({ name: 'price' })
@ObjectType({
  implements: Node,
  description: 'What a client pays at a location, all in, and what that includes.',
  simpleResolvers: true,
})
export class Price implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'uuid', name: 'location_id' })
  locationId: string;

  /** `null` when it holds for everyone at the location. */
  @Column({ type: 'uuid', name: 'practitioner_id', nullable: true })
  practitionerId: string | null;

  @Column({ type: 'text', name: 'service' })
  @Field(() => ServiceEnum, { description: 'What it is for.' })
  service: Service;

  @Column({ type: 'text', name: 'extent', nullable: true })
  @Field(() => PriceExtentEnum, { nullable: true, description: 'How large the treated area is; null when any.' })
  extent: PriceExtent | null;

  @Column({ type: 'text', name: 'unit' })
  @Field(() => PriceUnitEnum, { description: 'What the clinic states its amount for.' })
  unit: PriceUnit;

  /** In minor units of `currency`. */
  @Column({ type: 'integer', name: 'amount_minor' })
  amountMinor: number;

  @Column({ type: 'integer', name: 'amount_high_minor', nullable: true })
  amountHighMinor: number | null;

  @Column({ type: 'text', name: 'currency' })
  currency: string;

  @Column({ type: 'boolean', name: 'tax_included', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether tax is included; null when not stated.' })
  taxIncluded: boolean | null;

  @Column({ type: 'integer', name: 'sessions_included', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many sessions are included; null when not stated.' })
  sessionsIncluded: number | null;

  @Column({ type: 'boolean', name: 'touch_up_included', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first touch-up is included; null when not stated.',
  })
  touchUpIncluded: boolean | null;

  @Column({ type: 'boolean', name: 'patch_test_included', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether a patch test is included; null when not stated.' })
  patchTestIncluded: boolean | null;

  @Column({ type: 'boolean', name: 'consultation_included', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether the consultation is included; null when not stated.' })
  consultationIncluded: boolean | null;

  @Column({ type: 'boolean', name: 'aftercare_included', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether products for aftercare are included; null when not stated.',
  })
  aftercareIncluded: boolean | null;

  /** What a part costs that is not included, in minor units of `currency`; counted in `low` and `high`. */
  @Column({ type: 'integer', name: 'consultation_extra_minor', nullable: true })
  consultationExtraMinor: number | null;

  @Column({ type: 'integer', name: 'patch_test_extra_minor', nullable: true })
  patchTestExtraMinor: number | null;

  @Column({ type: 'integer', name: 'touch_up_extra_minor', nullable: true })
  touchUpExtraMinor: number | null;

  @Column({ type: 'integer', name: 'aftercare_extra_minor', nullable: true })
  aftercareExtraMinor: number | null;

  @Column({ type: 'text', name: 'status' })
  status: PriceStatus;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'date', name: 'valid_from', nullable: true })
  @Field(() => CalendarDay, { nullable: true, description: 'The first day it holds, in the calendar of the location.' })
  validFrom: string | null;

  @Column({ type: 'date', name: 'valid_until', nullable: true })
  @Field(() => CalendarDay, { nullable: true, description: 'The last day it holds, in the calendar of the location.' })
  validUntil: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
