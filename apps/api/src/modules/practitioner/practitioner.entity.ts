import { PRACTITIONER_LIMITS, type PractitionerStatus } from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';

/** A person who performs scalp micropigmentation for a clinic. The row and its public type. */
@Entity({ name: 'practitioner' })
@ObjectType({
  implements: Node,
  description: 'A person who performs scalp micropigmentation for a clinic, at one or more of its locations.',
  simpleResolvers: true,
})
export class Practitioner implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'text', name: 'slug' })
  @Field(() => String, { description: 'The page address: letters, digits and hyphens.' })
  slug: string;

  @Column({ type: 'text', name: 'name' })
  @Field(() => String, { description: `The name in public, up to ${PRACTITIONER_LIMITS.name} characters.` })
  name: string;

  @Column({ type: 'text', name: 'bio', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the practitioner says of the own work, as plain text.' })
  bio: string | null;

  @Column({ type: 'text', name: 'languages', array: true })
  @Field(() => [String], { description: 'Languages spoken, as BCP 47 codes.' })
  languages: string[];

  @Column({ type: 'integer', name: 'years_experience', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Years of experience, as the clinic states them.' })
  yearsExperience: number | null;

  @Column({ type: 'date', name: 'started_on', nullable: true })
  @Field(() => CalendarDay, { nullable: true, description: 'The day of the first treatment, as the clinic states it.' })
  startedOn: string | null;

  /** Only an active one is public; one who left keeps the history. */
  @Column({ type: 'text', name: 'status' })
  status: PractitionerStatus;

  @Column({ type: 'boolean', name: 'serves_women', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether women are treated; null when not stated.' })
  servesWomen: boolean | null;

  @Column({ type: 'boolean', name: 'serves_men', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether men are treated; null when not stated.' })
  servesMen: boolean | null;

  @Column({ type: 'text', name: 'email', nullable: true, select: false })
  email: string | null;

  @Column({ type: 'date', name: 'left_on', nullable: true, select: false })
  leftOn: string | null;

  @Column({ type: 'timestamptz', name: 'first_published_at', nullable: true, select: false })
  firstPublishedAt: Date | null;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
