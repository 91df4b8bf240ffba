import {
  CREDENTIAL_HOLDERS,
  CREDENTIAL_STATES,
  UPLOAD_TYPES,
  type CertificationKind,
  type CertificationScope,
  type CertificationStatus,
  type CredentialHolder,
  type CredentialState,
  type EvidenceTag,
  type UploadType,
  type VerificationMethod,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { EvidenceTagEnum } from '../scale/index.ts';
import { Bookability } from './bookability.type.ts';
import { CertificationBody } from './certification-body.entity.ts';
import { CredentialKindEnum, CredentialScopeEnum, CredentialStatusEnum, Verification } from './certification.entity.ts';

export const CredentialStateEnum = domainEnum(
  'CredentialState',
  CREDENTIAL_STATES,
  'What a claim counts as today, by its status and its dates.',
  {
    self_declared: 'Claimed, and not handed in.',
    submitted: 'Handed in; the operator has not checked it yet.',
    verified: 'Checked, and in date.',
    rejected: 'Checked and found wanting: `decisionReason` says why.',
    revoked: 'Taken back by the operator: `decisionReason` says why.',
    lapsed: 'Its last day is over.',
  },
);

export const CredentialHolderEnum = domainEnum('CredentialHolder', CREDENTIAL_HOLDERS, 'Who holds a credential.', {
  practitioner: 'A person.',
  location: 'The premises.',
});

/** The file that shows what is claimed. */
@ObjectType({ description: 'The file that shows what is claimed, as it was handed in.', simpleResolvers: true })
export class CredentialEvidence {
  @Field(() => String, { description: 'What its sender calls it.' })
  name: string;

  @Field(() => String, { description: `What it is by its content: ${Object.keys(UPLOAD_TYPES).join(', ')}.` })
  type: UploadType;

  @Field(() => Int, { description: 'How many bytes it has.' })
  bytes: number;

  @Field(() => String, { description: 'Its SHA-256, by which it can be told from any other.' })
  hash: string;

  @Field(() => String, {
    nullable: true,
    description: 'An address that shows it for some minutes; null for the operator, who opens it with a reason.',
  })
  address: string | null;
}

/** A credential as the clinic's people and the operator see it. */
@ObjectType({ description: 'A credential as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedCredential {
  /** Not exposed. */
  clinicId: string;

  /** Not exposed: where it lies for the policy. */
  locationIds: readonly string[];

  /** Not exposed: the code of its `body`. */
  bodyCode: string | null;

  /** Not exposed: see `holder`. */
  practitionerId: string | null;
  locationId: string | null;

  @Field(() => ID, { description: 'The global id: the same as of the public credential.' })
  id: string;

  @Field(() => Int, { description: 'Counts its changes; an edit names the one it was made of.' })
  version: number;

  @Field(() => CredentialHolderEnum, { description: 'Whether a person or the premises hold it.' })
  holderKind: CredentialHolder;

  @Field(() => String, { description: 'The name of the person or the location.' })
  holderName: string;

  @Field(() => CredentialKindEnum, { description: 'What it is about.' })
  kind: CertificationKind;

  @Field(() => String, { description: 'The title on the document.' })
  title: string;

  @Field(() => String, { description: 'Who issued it, as the clinic writes it.' })
  issuer: string;

  @Field(() => CertificationBody, { nullable: true, description: 'The issuer, where it is one we know.' })
  body: object | null;

  @Field(() => CredentialScopeEnum, { description: 'Which procedures it names.' })
  scope: CertificationScope;

  @Field(() => String, { nullable: true, description: 'The number on the document.' })
  number: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of training it states.' })
  hours: number | null;

  @Field(() => CalendarDay, { description: 'The first day it counts.' })
  issuedOn: string;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day that the document states.' })
  expiresOn: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'The last day it counts: of a bloodborne-pathogen class 12 months after the first at most.',
  })
  validUntil: string | null;

  @Field(() => CredentialStatusEnum, { description: 'How far the claim has come, whatever the dates.' })
  status: CertificationStatus;

  @Field(() => CredentialStateEnum, { description: 'What it counts as today.' })
  state: CredentialState;

  @Field(() => Int, {
    nullable: true,
    description: 'Days until its last day, 0 on that day and negative after it; null when it does not lapse.',
  })
  daysLeft: number | null;

  @Field(() => CredentialEvidence, { nullable: true, description: 'The file that shows it; null when there is none.' })
  evidence: CredentialEvidence | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in last.' })
  submittedAt: Date | null;

  @Field(() => Verification, { nullable: true, description: 'Who checked it and how; null when nobody has.' })
  verification: Verification | null;

  @Field(() => String, { nullable: true, description: 'What the operator says of a refusal.' })
  decisionReason: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'When the operator looks at it again.' })
  nextCheckOn: string | null;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt: Date;

  /** Not exposed: who and how, for `verification`. */
  verifiedBy: string | null;
  verificationMethod: VerificationMethod | null;
  verifiedAt: Date | null;
}

/** One kind of credential that somebody needs, and what there is of it. */
@ObjectType({
  description: 'One kind of credential that somebody needs, and what there is of it.',
  simpleResolvers: true,
})
export class CredentialNeedState {
  @Field(() => String, { description: 'The country that asks for it, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => CredentialKindEnum, { description: 'What it is about.' })
  kind: CertificationKind;

  @Field(() => [CredentialHolderEnum], { description: 'Whose credential meets it.' })
  holders: readonly CredentialHolder[];

  @Field(() => Boolean, { description: 'Whether nobody may be booked without it.' })
  blocks: boolean;

  @Field(() => Boolean, { description: 'Whether the law of the country demands it.' })
  byLaw: boolean;

  @Field(() => Boolean, { description: 'Whether one that counts today is there.' })
  met: boolean;

  @Field(() => EvidenceTagEnum, { description: 'How far the source can be trusted.' })
  tag: EvidenceTag;

  @Field(() => String, { description: 'Who says that it is needed.' })
  source: string;

  @Field(() => [ManagedCredential], { description: 'All there are of this kind, the longest valid first.' })
  credentials: ManagedCredential[];
}

/** What a person or the premises need, and what is missing. */
@ObjectType({
  description: 'Which credentials a person or the premises need, and what is missing.',
  simpleResolvers: true,
})
export class CredentialChecklist {
  @Field(() => CredentialHolderEnum, { description: 'Whether it is about a person or the premises.' })
  holderKind: CredentialHolder;

  @Field(() => String, { description: 'The name of the person or the location.' })
  holderName: string;

  @Field(() => [CredentialNeedState], { description: 'By country of the locations; what blocks bookings first.' })
  needs: CredentialNeedState[];

  @Field(() => Bookability, { nullable: true, description: 'Whether the person may be booked; null for premises.' })
  bookability: Bookability | null;
}

/** A person or a location that can hold credentials. */
@ObjectType({ description: 'A person or a location that can hold credentials.', simpleResolvers: true })
export class CredentialHolderChoice {
  @Field(() => ID, { description: 'The global id of the practitioner or the location.' })
  holderId: string;

  @Field(() => CredentialHolderEnum, { description: 'Which of the two.' })
  kind: CredentialHolder;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where they work, or the town it is in.' })
  place: string | null;
}
