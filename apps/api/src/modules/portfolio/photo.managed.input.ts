import type { PhotoBackground, PhotoLight, PhotoMoment, PhotoView } from '@stipple/domain';
import { addPhotosSchema, orderPhotosSchema, photoChoiceSchema, updatePhotosSchema } from '@stipple/validation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { PhotoBackgroundEnum } from './consent.enums.ts';
import { PhotoLightEnum, PhotoMomentEnum, PhotoViewEnum } from './photo.entity.ts';

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
