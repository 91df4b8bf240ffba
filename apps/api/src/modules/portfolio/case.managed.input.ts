import type { CaseConsent, CaseScale, FitzpatrickType, HairColour, Indication, ScarType } from '@stipple/domain';
import { caseChangeSchema, createCaseSchema, updateCaseSchema } from '@stipple/validation';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from '../scale/index.ts';
import { CaseConsentEnum } from './consent.enums.ts';
import { ConsentInput, ConsentScopeInput } from './consent.managed.input.ts';
import { NewPhotoInput } from './photo.managed.input.ts';

/** How to sort cases. */
export enum ManagedCaseOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(ManagedCaseOrder, {
  name: 'ManagedCaseOrder',
  description: 'How to sort cases.',
  valuesConfig: {
    NEWEST: { description: 'The one that began last first.' },
    OLDEST: { description: 'The one that began first first.' },
    RECENTLY_CHANGED: { description: 'The one that was changed last first.' },
  },
});

/** Which cases to list. */
@InputType({ description: 'Which cases to list. Everything stated must hold; of a list, one.' })
export class ManagedCaseFilter {
  @Field(() => String, { nullable: true, description: 'Words in the title or the name of the practitioner.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose work it is.' })
  practitionerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it was done.' })
  locationId?: string | null;

  @Field(() => [IndicationEnum], { nullable: true, description: 'Why hair was missing.' })
  indications?: readonly Indication[] | null;

  @Field(() => [CaseConsentEnum], { nullable: true, description: 'How its photos stand.' })
  consents?: readonly CaseConsent[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a photo of it is shown in the directory.' })
  published?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether 28 days and more have passed since the last session and no photo shows the healed result.',
  })
  healedDue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those put away instead of the others.' })
  archived?: boolean | null;
}

/** The arguments of `viewer.clinic.cases`. */
@ArgsType()
export class ManagedCaseArgs extends PageArgs {
  @Field(() => ManagedCaseFilter, { nullable: true, description: 'Which cases; all not put away when not given.' })
  filter?: ManagedCaseFilter | null;

  @Field(() => ManagedCaseOrder, { defaultValue: ManagedCaseOrder.NEWEST, description: 'How to sort them.' })
  orderBy: ManagedCaseOrder;
}

@InputType()
abstract class CaseFields {
  @Field(() => ID, { description: 'Whose work it is.' })
  practitionerId: string;

  @Field(() => ID, { nullable: true, description: 'Where it was done.' })
  locationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The story, as plain text; nothing that names the client.' })
  story?: string | null;

  @Field(() => IndicationEnum, { description: 'Why hair was missing.' })
  indication: Indication;

  @Field(() => CaseScaleEnum, { nullable: true, description: 'The classification that `stage` is stated in.' })
  scale?: CaseScale | null;

  @Field(() => String, { nullable: true, description: 'The stage before treatment. Needs `scale`.' })
  stage?: string | null;

  @Field(() => ScarTypeEnum, { nullable: true, description: 'The kind of scar.' })
  scarType?: ScarType | null;

  @Field(() => FitzpatrickEnum, { nullable: true, description: 'The Fitzpatrick skin type.' })
  fitzpatrick?: FitzpatrickType | null;

  @Field(() => Int, { nullable: true, description: 'The Monk skin tone, 1 to 10.' })
  monk?: number | null;

  @Field(() => HairColourEnum, { nullable: true, description: 'The colour of the hair.' })
  hairColour?: HairColour | null;

  @Field(() => Int, { nullable: true, description: 'How much of the hair is grey, in percent.' })
  greyPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many sessions it took.' })
  sessions?: number | null;

  @Field(() => CalendarDay, { description: 'The day of the first session.' })
  startedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'The day of the last session; not given while it goes on.' })
  completedOn?: string | null;
}

/** A new case with what there is of it. */
@InputType({
  description: 'A new case, with its photos, the consent to them and where to show them, as far as they are there.',
})
@Validated(createCaseSchema)
export class CreateCaseInput extends CaseFields {
  @Field(() => [NewPhotoInput], { nullable: true, description: 'Its photos.' })
  photos?: readonly NewPhotoInput[] | null;

  @Field(() => ConsentInput, { nullable: true, description: 'The consent to all of these photos.' })
  consent?: ConsentInput | null;

  @Field(() => [ConsentScopeInput], { nullable: true, description: 'Where to show these photos at once.' })
  publish?: readonly ConsentScopeInput[] | null;
}

@InputType({ description: 'A case as it shall be from now on; what is not given is cleared.' })
@Validated(updateCaseSchema)
export class UpdateCaseInput extends CaseFields {
  @Field(() => ID, { description: 'Which one.' })
  caseId: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
}

@InputType()
abstract class CaseChange {
  @Field(() => ID, { description: 'Which case.' })
  caseId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'Which case to put away.' })
@Validated(caseChangeSchema)
export class ArchiveCaseInput extends CaseChange {}

@InputType({ description: 'Which case to take up again.' })
@Validated(caseChangeSchema)
export class RestoreCaseInput extends CaseChange {}
