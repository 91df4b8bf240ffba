import {
  CERTIFICATION_LIMITS,
  type CertificationKind,
  type CertificationScope,
  type VerificationMethod,
} from '@stipple/domain';
import { credentialClaimSchema, credentialReasonSchema, verifyCredentialSchema } from '@stipple/validation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { CredentialKindEnum, CredentialScopeEnum, VerificationMethodEnum } from './certification.entity.ts';

const CREDENTIAL = 'The global id of the credential.';
const VERSION = 'The version that was looked at; another one is told and nothing is overwritten.';

/** What the document says. */
@InputType({ description: 'What the document says.' })
class CredentialClaimInput {
  @Field(() => CredentialKindEnum, { description: 'What it is about.' })
  kind: CertificationKind;

  @Field(() => String, { description: `The title on the document, up to ${CERTIFICATION_LIMITS.title} characters.` })
  title: string;

  @Field(() => String, { description: `Who issued it, up to ${CERTIFICATION_LIMITS.issuer} characters.` })
  issuer: string;

  @Field(() => CredentialScopeEnum, { description: 'Which procedures it names.' })
  scope: CertificationScope;

  @Field(() => String, { nullable: true, description: 'The number on the document.' })
  number?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of training it states.' })
  hours?: number | null;

  @Field(() => CalendarDay, { description: 'The first day it counts.' })
  issuedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day it states; null when it states none.' })
  expiresOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'An upload that shows it (`/uploads`): a PDF or a picture.' })
  uploadId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to hand it in to be checked at once.' })
  submit: boolean;
}

@Validated(credentialClaimSchema)
@InputType({ description: 'A credential that somebody holds.' })
export class AddCredentialInput extends CredentialClaimInput {
  @Field(() => ID, { description: 'The global id of the practitioner or the location that holds it.' })
  holderId: string;
}

@Validated(credentialClaimSchema)
@InputType({ description: 'What the document says instead. Only what is not handed in, or was rejected, can change.' })
export class UpdateCredentialInput extends CredentialClaimInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@InputType({ description: 'A credential to hand in.' })
export class SubmitCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;

  @Field(() => ID, { nullable: true, description: 'An upload that shows it, when there is no document yet.' })
  uploadId?: string | null;
}

@InputType({ description: 'A credential to take back before it is checked.' })
export class WithdrawCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@InputType({ description: 'A credential that is not claimed any more.' })
export class RemoveCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@Validated(verifyCredentialSchema)
@InputType({ description: 'A claim that was checked and is true.' })
export class VerifyCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;

  @Field(() => VerificationMethodEnum, { description: 'How it was checked.' })
  method: VerificationMethod;

  @Field(() => String, { nullable: true, description: 'The code of the body that issued it, where it is one we know.' })
  bodyCode?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'When to look at it again.' })
  nextCheckOn?: string | null;
}

const REASON = `Why, in up to ${CERTIFICATION_LIMITS.reason} characters`;

@Validated(credentialReasonSchema)
@InputType({ description: 'A claim that was checked and is not true.' })
export class RejectCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;

  @Field(() => String, { description: `${REASON}: the clinic reads it.` })
  reason: string;
}

@Validated(credentialReasonSchema)
@InputType({ description: 'A check to take back.' })
export class RevokeCredentialInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => Int, { description: VERSION })
  version: number;

  @Field(() => String, { description: `${REASON}: the clinic reads it.` })
  reason: string;
}

@Validated(credentialReasonSchema)
@InputType({ description: 'A document to open.' })
export class OpenCredentialEvidenceInput {
  @Field(() => ID, { description: CREDENTIAL })
  credentialId: string;

  @Field(() => String, { description: `${REASON}: it is kept in the audit trail of the clinic.` })
  reason: string;
}
