import { CLINIC_LIMITS, SLUG, type ClinicOrigin } from '@stipple/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../graphql/relay/index.ts';

/** A clinic chain: the tenant. The row and its public type. */
@Entity({ name: 'clinic' })
@ObjectType({
  implements: Node,
  description: 'A clinic: one brand with one or many locations.',
  simpleResolvers: true,
})
export class Clinic implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'slug' })
  @Field(() => String, { description: `The page address: up to ${SLUG.max} letters, digits and hyphens.` })
  slug: string;

  @Column({ type: 'text', name: 'name' })
  @Field(() => String, { description: `The brand, in up to ${CLINIC_LIMITS.name} characters.` })
  name: string;

  @Column({ type: 'text', name: 'description', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: `What the clinic says of itself, as plain text of up to ${CLINIC_LIMITS.description} characters.`,
  })
  description: string | null;

  @Column({ type: 'text', name: 'website', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its own website, as given by the clinic.' })
  website: string | null;

  /** Shown as `demo`. */
  @Column({ type: 'text', name: 'origin' })
  origin: ClinicOrigin;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
