import type {
  CaseConsent,
  CaseScale,
  ConsentMethod,
  ConsentParty,
  ConsentPurpose,
  FitzpatrickType,
  HairColour,
  Indication,
  PhotoBackground,
  PhotoChannel,
  PhotoLight,
  PhotoMoment,
  PhotoView,
  ScarType,
} from '@stipple/domain';
import {
  addPhotosSchema,
  caseChangeSchema,
  createCaseSchema,
  orderPhotosSchema,
  photoChoiceSchema,
  publicationSchema,
  recordConsentSchema,
  updateCaseSchema,
  updatePhotosSchema,
  withdrawConsentSchema,
} from '@stipple/validation';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from '../scale/index.ts';
import {
  CaseConsentEnum,
  ConsentMethodEnum,
  ConsentPartyEnum,
  ConsentPurposeEnum,
  PhotoBackgroundEnum,
  PhotoChannelEnum,
} from './consent.enums.ts';
import { PhotoLightEnum, PhotoMomentEnum, PhotoViewEnum } from './photo.entity.ts';

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

@InputType()
abstract class CaptureFields {
  @Field(() => PhotoViewEnum, { description: 'Which side of the head it shows.' })
  view: PhotoView;

  @Field(() => PhotoMomentEnum, {
    nullable: true,
    description: 'When in care it was taken; not given where its day says so.',
  })
  moment?: PhotoMoment | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The day it was taken.' })
  takenOn?: string | null;

  @Field(() => PhotoLightEnum, { nullable: true, description: 'The light.' })
  light?: PhotoLight | null;

  @Field(() => Int, { nullable: true, description: 'From how far, in centimetres.' })
  distanceCm?: number | null;

  @Field(() => PhotoBackgroundEnum, { nullable: true, description: 'What is behind the head.' })
  background?: PhotoBackground | null;

  @Field(() => Int, { nullable: true, description: 'How long the hair was, in millimetres.' })
  hairLengthMm?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether hair and scalp were dry.' })
  dry?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was retouched.' })
  retouched?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The caption.' })
  caption?: string | null;
}

/** A photo that was uploaded, and how it was taken. */
@InputType({ description: 'A photo that was uploaded, and how it was taken.' })
export class NewPhotoInput extends CaptureFields {
  @Field(() => String, { description: 'The upload that holds it.' })
  uploadId: string;
}

@InputType({ description: 'How a photo was taken, as it shall be said from now on; what is not given is cleared.' })
export class PhotoEditInput extends CaptureFields {
  @Field(() => ID, { description: 'Which one.' })
  photoId: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
}

@InputType({ description: 'A purpose on a channel.' })
export class ConsentScopeInput {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field(() => PhotoChannelEnum, { description: 'Where.' })
  channel: PhotoChannel;
}

@InputType({ description: 'What a client said yes to, and how.' })
export class ConsentInput {
  @Field(() => [ConsentScopeInput], { description: 'To what.' })
  scopes: readonly ConsentScopeInput[];

  @Field(() => ConsentPartyEnum, { description: 'Whose word it is.' })
  party: ConsentParty;

  @Field(() => ConsentMethodEnum, { description: 'How it came: only what is signed counts.' })
  method: ConsentMethod;

  @Field(() => String, { description: 'The version of the text that was agreed to.' })
  wording: string;

  @Field(() => String, { nullable: true, description: 'Where the signed form is found.' })
  reference?: string | null;

  @Field(() => CalendarDay, { description: 'The day it was given.' })
  decidedOn: string;
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

@InputType({ description: 'Photos for a case.' })
@Validated(addPhotosSchema)
export class AddPhotosInput {
  @Field(() => ID, { description: 'Which case.' })
  caseId: string;

  @Field(() => [NewPhotoInput], { description: 'The photos.' })
  photos: readonly NewPhotoInput[];
}

@InputType({ description: 'What is said of some photos of a case.' })
@Validated(updatePhotosSchema)
export class UpdatePhotosInput {
  @Field(() => ID, { description: 'Which case.' })
  caseId: string;

  @Field(() => [PhotoEditInput], { description: 'The photos.' })
  photos: readonly PhotoEditInput[];
}

@InputType({ description: 'In which order to show the photos of a case.' })
@Validated(orderPhotosSchema)
export class OrderPhotosInput {
  @Field(() => ID, { description: 'Which case.' })
  caseId: string;

  @Field(() => [ID], { description: 'Its photos in their order; it counts among those of the same moment.' })
  photoIds: readonly string[];
}

/** Some photos of a case, or all of them. */
@InputType()
export abstract class PhotoChoice {
  @Field(() => ID, { description: 'Which case.' })
  caseId: string;

  @Field(() => [ID], { nullable: true, description: 'Which of its photos; all when not given.' })
  photoIds?: readonly string[] | null;
}

@InputType({ description: 'Which photos to take out of a case.' })
@Validated(photoChoiceSchema)
export class RemovePhotosInput extends PhotoChoice {}

@InputType({ description: 'Which photos to put back.' })
@Validated(photoChoiceSchema)
export class RestorePhotosInput extends PhotoChoice {}

@InputType({ description: 'A consent to some photos.' })
@Validated(recordConsentSchema)
export class RecordConsentInput extends PhotoChoice {
  @Field(() => ConsentInput, { description: 'To what, and how.' })
  consent: ConsentInput;
}

@InputType({ description: 'What a client no longer agrees to.' })
@Validated(withdrawConsentSchema)
export class WithdrawConsentInput extends PhotoChoice {
  @Field(() => [ConsentScopeInput], { nullable: true, description: 'What; everything when not given.' })
  scopes?: readonly ConsentScopeInput[] | null;

  @Field(() => ConsentPartyEnum, { description: 'Whose word it is.' })
  party: ConsentParty;

  @Field(() => ConsentMethodEnum, { description: 'How it came: any way counts.' })
  method: ConsentMethod;

  @Field(() => String, { nullable: true, description: 'Where the message is found.' })
  reference?: string | null;

  @Field(() => CalendarDay, { description: 'The day it was said.' })
  decidedOn: string;
}

@InputType({ description: 'Which photos to show where.' })
@Validated(publicationSchema)
export class PublishPhotosInput extends PhotoChoice {
  @Field(() => [ConsentScopeInput], { description: 'Where, and what for.' })
  scopes: readonly ConsentScopeInput[];
}

@InputType({ description: 'Which photos to show where no longer.' })
@Validated(publicationSchema)
export class UnpublishPhotosInput extends PublishPhotosInput {}
