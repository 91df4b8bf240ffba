import {
  PORTFOLIO_LIMITS,
  type CaseScale,
  type FitzpatrickType,
  type HairColour,
  type Indication,
  type PhotoConsent,
  type ScarType,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from '../scale/index.ts';

/** One treated client's story by one practitioner. The row and its public type; `healed` and `photos` are derived. */
@Entity({ name: 'portfolio_case' })
@ObjectType({
  implements: Node,
  description: 'One treated client’s story by one practitioner, shown with the client’s consent.',
  simpleResolvers: true,
})
export class PortfolioCase implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'uuid', name: 'practitioner_id' })
  practitionerId: string;

  @Column({ type: 'uuid', name: 'location_id', nullable: true })
  locationId: string | null;

  @Column({ type: 'text', name: 'title', nullable: true })
  @Field(() => String, { nullable: true, description: `A title of up to ${PORTFOLIO_LIMITS.title} characters.` })
  title: string | null;

  @Column({ type: 'text', name: 'story', nullable: true })
  @Field(() => String, { nullable: true, description: 'The story, as plain text.' })
  story: string | null;

  @Column({ type: 'text', name: 'indication' })
  @Field(() => IndicationEnum, { description: 'Why hair was missing.' })
  indication: Indication;

  @Column({ type: 'text', name: 'scale', nullable: true })
  @Field(() => CaseScaleEnum, { nullable: true, description: 'The classification that `stage` is stated in.' })
  scale: CaseScale | null;

  @Column({ type: 'text', name: 'stage', nullable: true })
  @Field(() => String, { nullable: true, description: 'The stage before treatment, as a code of `scale`.' })
  stage: string | null;

  @Column({ type: 'text', name: 'scar_type', nullable: true })
  @Field(() => ScarTypeEnum, { nullable: true, description: 'The kind of scar, where one was camouflaged.' })
  scarType: ScarType | null;

  @Column({ type: 'text', name: 'fitzpatrick', nullable: true })
  @Field(() => FitzpatrickEnum, { nullable: true, description: 'The Fitzpatrick skin type.' })
  fitzpatrick: FitzpatrickType | null;

  @Column({ type: 'integer', name: 'monk', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The Monk skin tone, 1 to 10.' })
  monk: number | null;

  @Column({ type: 'text', name: 'hair_colour', nullable: true })
  @Field(() => HairColourEnum, { nullable: true, description: 'The colour of the hair.' })
  hairColour: HairColour | null;

  @Column({ type: 'integer', name: 'grey_percent', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How much of the hair is grey, in percent.' })
  greyPercent: number | null;

  @Column({ type: 'integer', name: 'sessions', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many sessions it took.' })
  sessions: number | null;

  @Column({ type: 'date', name: 'started_on' })
  @Field(() => CalendarDay, { description: 'The day of the first session.' })
  startedOn: string;

  @Column({ type: 'date', name: 'completed_on', nullable: true })
  @Field(() => CalendarDay, { nullable: true, description: 'The day of the last session; null while it goes on.' })
  completedOn: string | null;

  /** What the clinic's file said of its photos, those to come included; null for a case made here. */
  @Column({ type: 'text', name: 'imported_consent', nullable: true, select: false })
  importedConsent: PhotoConsent | null;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true, select: false })
  archivedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
