import type { ConsentMethod, ConsentParty, ConsentPurpose, PhotoChannel } from '@stipple/domain';
import { publicationSchema, recordConsentSchema, withdrawConsentSchema } from '@stipple/validation';
import { Field, InputType } from 'type-graphql';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { ConsentMethodEnum, ConsentPartyEnum, ConsentPurposeEnum, PhotoChannelEnum } from './consent.enums.ts';
import { PhotoChoice } from './photo.managed.input.ts';

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
