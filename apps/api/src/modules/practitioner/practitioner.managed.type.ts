import { PRACTITIONER_STATUSES, type LocationStatus, type PractitionerStatus, type Problem } from '@stipple/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { UserError } from '../../graphql/private/index.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { LocationStatusEnum } from '../location/index.ts';

export const PractitionerStatusEnum = domainEnum(
  'PractitionerStatus',
  PRACTITIONER_STATUSES,
  'Whether a practitioner is public.',
  {
    draft: 'Being prepared: nobody outside sees them.',
    active: 'Public, wherever they work at a published location.',
    left: 'They have left the clinic: not public, and their history stays.',
  },
);

/** One stretch of time at one location. */
@ObjectType({ description: 'One stretch of time during which somebody worked at a location.', simpleResolvers: true })
export class ManagedWorkplace {
  @Field(() => ID, { description: 'The global id of the location.' })
  locationId: string;

  @Field(() => String, { description: 'What the clinic calls the location.' })
  name: string;

  @Field(() => String, { description: 'Its town.' })
  city: string;

  @Field(() => LocationStatusEnum, { description: 'Whether the location is public.' })
  status: LocationStatus;

  @Field(() => CalendarDay, { nullable: true, description: 'The first day; null when nobody noted it.' })
  fromOn: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day; null while it goes on.' })
  untilOn: string | null;
}

/** A practitioner as the clinic's own people see them. */
@ObjectType({ description: 'A practitioner as the clinic’s own people see them.', simpleResolvers: true })
export class ManagedPractitioner {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id: the same as of the public practitioner.' })
  id: string;

  @Field(() => String, { description: 'The page address.' })
  slug: string;

  @Field(() => String, { description: 'The name in public.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What they say of their own work, as plain text.' })
  bio: string | null;

  @Field(() => [String], { description: 'Languages spoken with clients, as BCP 47 tags.' })
  languages: string[];

  @Field(() => Int, { nullable: true, description: 'Years of experience, as the clinic states them.' })
  yearsExperience: number | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The day of the first treatment, as the clinic states it.' })
  startedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether women are treated; null when not stated.' })
  servesWomen: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether men are treated; null when not stated.' })
  servesMen: boolean | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address. Never public.' })
  email: string | null;

  @Field(() => PractitionerStatusEnum, { description: 'Whether they are public.' })
  status: PractitionerStatus;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day at the clinic.' })
  leftOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were made public for the first time.' })
  firstPublishedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes: what an editor has seen.' })
  version: number;

  @Field(() => DateTime, { description: 'When the record was changed last.' })
  updatedAt: Date;

  @Field(() => [ManagedWorkplace], { description: 'Where they work now, in the clinic’s order.' })
  workplaces: ManagedWorkplace[];

  @Field(() => [ManagedWorkplace], { description: 'Where they worked, the latest first; up to 50.' })
  pastWorkplaces: ManagedWorkplace[];

  @Field(() => Int, { description: 'Credentials that were verified and count today.' })
  validCredentials: number;

  @Field(() => Int, { description: 'Of those, how many lapse within 60 days.' })
  lapsingCredentials: number;

  @Field(() => Int, { description: 'Cases in the portfolio, public or not.' })
  caseCount: number;

  @Field(() => Float, { nullable: true, description: 'The mean of the stars of published reviews; null without any.' })
  averageRating: number | null;

  @Field(() => Int, { description: 'How many published reviews there are.' })
  reviewCount: number;

  @Field(() => CalendarDay, { nullable: true, description: 'The day of the last completed session.' })
  lastSessionOn: string | null;

  @Field(() => [UserError], { description: 'What is still lacking to be published.' })
  missing: readonly Problem[];
}
