import type {
  CaseConsent,
  CaseScale,
  ComparabilityPoint,
  ConsentAction,
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
  PointState,
  ScarType,
} from '@stipple/domain';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from '../scale/index.ts';
import {
  CaseConsentEnum,
  ComparabilityPointEnum,
  ConsentActionEnum,
  ConsentMethodEnum,
  ConsentPartyEnum,
  ConsentPurposeEnum,
  PhotoBackgroundEnum,
  PhotoChannelEnum,
  PointStateEnum,
} from './consent.enums.ts';
import { PhotoLightEnum, PhotoMomentEnum, PhotoViewEnum } from './photo.entity.ts';

/** A purpose on a channel. */
@ObjectType({ description: 'One thing a client can say yes or no to.', simpleResolvers: true })
export class ConsentScopeType {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field(() => PhotoChannelEnum, { description: 'Where.' })
  channel: PhotoChannel;
}

/** A consent that stands, and since when the photo is shown on it. */
@ObjectType({ description: 'A consent to show a photo that stands now.', simpleResolvers: true })
export class ManagedConsent extends ConsentScopeType {
  @Field(() => ConsentPartyEnum, { description: 'Whose word it is.' })
  party: ConsentParty;

  @Field(() => ConsentMethodEnum, { description: 'How it came.' })
  method: ConsentMethod;

  @Field(() => String, { nullable: true, description: 'The version of the text that was agreed to.' })
  wording: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The day it was given; null when a file does not say.' })
  decidedOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the photo is shown there; null when it is not.' })
  publishedAt: Date | null;
}

/** Something that was said about several photos at once. */
@ObjectType({ description: 'What was said of some photos at one time. It stays for ever.', simpleResolvers: true })
export class ConsentWordType {
  @Field(() => ConsentActionEnum, { description: 'Yes, or no longer.' })
  action: ConsentAction;

  @Field(() => [ConsentScopeType], { description: 'To what.' })
  scopes: readonly ConsentScopeType[];

  @Field(() => [ID], { description: 'Of which photos.' })
  photoIds: readonly string[];

  @Field(() => ConsentPartyEnum, { description: 'Whose word it is.' })
  party: ConsentParty;

  @Field(() => ConsentMethodEnum, { description: 'How it came.' })
  method: ConsentMethod;

  @Field(() => String, { nullable: true, description: 'The version of the text that was agreed to.' })
  wording: string | null;

  @Field(() => String, { nullable: true, description: 'Where the signed form is found.' })
  reference: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The day it was said.' })
  decidedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down; null for an import.' })
  recordedBy: string | null;

  @Field(() => DateTime, { description: 'When it was written down.' })
  recordedAt: Date;
}

/** A photo as the clinic's own people see it. */
@ObjectType({ description: 'A photo as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedPhoto {
  /** Not exposed. */
  clinicId: string;

  /** Not exposed. */
  caseId: string;

  /** Not exposed: `url` signs it. */
  fileKey: string;

  /** Not exposed: said by its case. */
  withdrawn: boolean;

  @Field(() => ID, { description: 'The global id: the same as of the public photo.' })
  id: string;

  @Field(() => PhotoMomentEnum, { description: 'When in the course of care it was taken.' })
  moment: PhotoMoment;

  @Field(() => PhotoViewEnum, { description: 'Which side of the head it shows.' })
  view: PhotoView;

  @Field(() => CalendarDay, { nullable: true, description: 'The day it was taken.' })
  takenOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Days since the last session; null when not known.' })
  daysHealed: number | null;

  @Field(() => String, { nullable: true, description: 'The caption.' })
  caption: string | null;

  @Field(() => PhotoLightEnum, { nullable: true, description: 'The light; null when not stated.' })
  light: PhotoLight | null;

  @Field(() => Int, { nullable: true, description: 'From how far, in centimetres; null when not stated.' })
  distanceCm: number | null;

  @Field(() => PhotoBackgroundEnum, { nullable: true, description: 'What is behind the head; null when not stated.' })
  background: PhotoBackground | null;

  @Field(() => Int, { nullable: true, description: 'How long the hair was, in millimetres; null when not stated.' })
  hairLengthMm: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether hair and scalp were dry; null when not stated.' })
  dry: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was retouched; null when not stated.' })
  retouched: boolean | null;

  @Field(() => Boolean, { description: 'Whether it is a drawing made for demo data.' })
  drawn: boolean;

  @Field(() => Int, { description: 'The width of the original, in pixels.' })
  width: number;

  @Field(() => Int, { description: 'The height of the original, in pixels.' })
  height: number;

  @Field(() => String, { nullable: true, description: 'A thumbhash to show while it loads, as base64.' })
  thumbhash: string | null;

  @Extensions({ listSize: 3 })
  @Field(() => [ManagedConsent], { description: 'The consents that stand, each with where it is shown on them.' })
  consents: readonly ManagedConsent[];

  @Field(() => Int, { description: 'How often it was changed: an edit names the version it has seen.' })
  version: number;
}

@ObjectType({ description: 'One point that makes photos comparable.', simpleResolvers: true })
export class ComparabilityPointType {
  @Field(() => ComparabilityPointEnum, { description: 'Which point.' })
  point: ComparabilityPoint;

  @Field(() => PointStateEnum, { description: 'Whether it is kept.' })
  state: PointState;
}

@ObjectType({ description: 'How comparable the photos of a case are.', simpleResolvers: true })
export class ComparabilityType {
  @Field(() => Int, { description: 'How many of the nine points are kept.' })
  score: number;

  @Field(() => [ComparabilityPointType], { description: 'Each point.' })
  points: readonly ComparabilityPointType[];
}

@ObjectType({ description: 'Whose work, or where: an id with its name.', simpleResolvers: true })
export class CasePlace {
  @Field(() => ID, { description: 'The global id.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;
}

/** A case as the clinic's own people see it. */
@ObjectType({ description: 'A case as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedCase {
  /** Not exposed. */
  clinicId: string;

  /** Not exposed: who works where may see it there. */
  locationIds: readonly string[];

  /** Not exposed: `practitioner` says it. */
  practitionerId: string;

  /** Not exposed: `location` says it. */
  locationId: string | null;

  practitionerName: string;
  locationName: string | null;

  @Field(() => ID, { description: 'The global id: the same as of the public case.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The title.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'The story, as plain text.' })
  story: string | null;

  @Field(() => IndicationEnum, { description: 'Why hair was missing.' })
  indication: Indication;

  @Field(() => CaseScaleEnum, { nullable: true, description: 'The classification that `stage` is stated in.' })
  scale: CaseScale | null;

  @Field(() => String, { nullable: true, description: 'The stage before treatment, as a code of `scale`.' })
  stage: string | null;

  @Field(() => ScarTypeEnum, { nullable: true, description: 'The kind of scar, where one was camouflaged.' })
  scarType: ScarType | null;

  @Field(() => FitzpatrickEnum, { nullable: true, description: 'The Fitzpatrick skin type.' })
  fitzpatrick: FitzpatrickType | null;

  @Field(() => Int, { nullable: true, description: 'The Monk skin tone, 1 to 10.' })
  monk: number | null;

  @Field(() => HairColourEnum, { nullable: true, description: 'The colour of the hair.' })
  hairColour: HairColour | null;

  @Field(() => Int, { nullable: true, description: 'How much of the hair is grey, in percent.' })
  greyPercent: number | null;

  @Field(() => Int, { nullable: true, description: 'How many sessions it took.' })
  sessions: number | null;

  @Field(() => CalendarDay, { description: 'The day of the first session.' })
  startedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'The day of the last session; null while it goes on.' })
  completedOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is put away; null when it is not.' })
  archivedAt: Date | null;

  @Extensions({ listSize: 6 })
  @Field(() => [ManagedPhoto], { description: 'Its photos in the order of care, then as they were ordered.' })
  photos: readonly ManagedPhoto[];

  @Field(() => CaseConsentEnum, { description: 'How its photos stand.' })
  consent: CaseConsent;

  @Field(() => Int, { description: 'How often it was changed: an edit names the version it has seen.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt: Date;
}
