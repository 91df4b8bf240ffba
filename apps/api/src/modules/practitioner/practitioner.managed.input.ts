import type { PractitionerStatus } from '@stipple/domain';
import {
  createPractitionerSchema,
  practitionerChangeSchema,
  updatePractitionerSchema,
  workplaceSchema,
} from '@stipple/validation';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { PractitionerStatusEnum } from './practitioner.managed.type.ts';

/** How to sort practitioners. */
export enum ManagedPractitionerOrder {
  NAME = 'NAME',
  NAME_DESC = 'NAME_DESC',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(ManagedPractitionerOrder, {
  name: 'ManagedPractitionerOrder',
  description: 'How to sort practitioners.',
  valuesConfig: {
    NAME: { description: 'By name, from A.' },
    NAME_DESC: { description: 'By name, from Z.' },
    RECENTLY_CHANGED: { description: 'The one that was changed last first.' },
  },
});

/** Which practitioners to list. */
@InputType({ description: 'Which practitioners to list. Everything stated must hold.' })
export class ManagedPractitionerFilter {
  @Field(() => String, { nullable: true, description: 'Words in name or e-mail address.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'They are one of these, by their global ids.' })
  ids?: readonly string[] | null;

  @Field(() => [PractitionerStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statuses?: readonly PractitionerStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'They work at one of these locations now.' })
  locationIds?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: '`true`: a verified credential lapses within 60 days.' })
  credentialsLapsing?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '`true`: they work at no published location.' })
  nowhere?: boolean | null;
}

/** The arguments of `viewer.clinic.practitioners`. */
@ArgsType()
export class ManagedPractitionerArgs extends PageArgs {
  @Field(() => ManagedPractitionerFilter, { nullable: true, description: 'Which practitioners; all when not given.' })
  filter?: ManagedPractitionerFilter | null;

  @Field(() => ManagedPractitionerOrder, {
    defaultValue: ManagedPractitionerOrder.NAME,
    description: 'How to sort them.',
  })
  orderBy: ManagedPractitionerOrder;
}

@InputType()
abstract class PractitionerFields {
  @Field(() => String, { description: 'The name in public.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What they say of their own work, as plain text.' })
  bio?: string | null;

  @Field(() => Int, { nullable: true, description: 'Years of experience.' })
  yearsExperience?: number | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The day of the first treatment.' })
  startedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether women are treated.' })
  servesWomen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether men are treated.' })
  servesMen?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address. Never public.' })
  email?: string | null;
}

@InputType({ description: 'A new practitioner. They are a draft until they are published.' })
@Validated(createPractitionerSchema)
export class CreatePractitionerInput extends PractitionerFields {
  @Field(() => [String], {
    nullable: true,
    description: 'Languages spoken with clients, as BCP 47 tags; what most colleagues there speak when not given.',
  })
  languages?: readonly string[] | null;

  @Field(() => [ID], { description: 'Where they work, in this order; the first is where they are shown first.' })
  locationIds: readonly string[];
}

@InputType({ description: 'A practitioner as they shall be described from now on; what is not given is cleared.' })
@Validated(updatePractitionerSchema)
export class UpdatePractitionerInput extends PractitionerFields {
  @Field(() => ID, { description: 'Whom.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => [String], { description: 'Languages spoken with clients, as BCP 47 tags.' })
  languages: readonly string[];
}

@InputType()
abstract class PractitionerChange {
  @Field(() => ID, { description: 'Whom.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'Whom to make public.' })
@Validated(practitionerChangeSchema)
export class PublishPractitionerInput extends PractitionerChange {}

@InputType({ description: 'Who leaves the clinic.' })
@Validated(practitionerChangeSchema)
export class LeavePractitionerInput extends PractitionerChange {}

@InputType({ description: 'Who comes back.' })
@Validated(practitionerChangeSchema)
export class ReturnPractitionerInput extends PractitionerChange {}

@InputType({ description: 'Where somebody begins to work.' })
@Validated(workplaceSchema)
export class AssignLocationInput {
  @Field(() => ID, { description: 'Who.' })
  practitionerId: string;

  @Field(() => ID, { description: 'Where.' })
  locationId: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Since when; today when not given. Not in the future.' })
  fromOn?: string | null;
}

@InputType({ description: 'Where somebody does not work any more, from today.' })
@Validated(workplaceSchema)
export class UnassignLocationInput {
  @Field(() => ID, { description: 'Who.' })
  practitionerId: string;

  @Field(() => ID, { description: 'Where.' })
  locationId: string;
}
