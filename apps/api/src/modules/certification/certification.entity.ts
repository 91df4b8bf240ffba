import {
  CERTIFICATION_KINDS,
  CERTIFICATION_LIMITS,
  CERTIFICATION_SCOPES,
  CERTIFICATION_STATUSES,
  VERIFICATION_METHODS,
  type CertificationKind,
  type CertificationScope,
  type CertificationStatus,
  type UploadType,
  type VerificationMethod,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/relay/index.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';

export const CredentialKindEnum = domainEnum('CredentialKind', CERTIFICATION_KINDS, 'What a credential is about.', {
  training: 'A training or an examination passed.',
  bloodborne_pathogen: 'A class in bloodborne pathogens.',
  licence: 'A licence of an authority.',
  insurance: 'An insurance.',
  first_aid: 'A class in first aid.',
});

export const CredentialScopeEnum = domainEnum(
  'CredentialScope',
  CERTIFICATION_SCOPES,
  'Which procedures a credential names.',
  {
    smp: 'Scalp micropigmentation, by name.',
    pmu: 'Permanent make-up; scalp micropigmentation is not named.',
    tattoo: 'Tattooing; scalp micropigmentation is not named.',
    general: 'No procedure in particular.',
  },
);

export const CredentialStatusEnum = domainEnum(
  'CredentialStatus',
  CERTIFICATION_STATUSES,
  'How far a claim has come. Lapsing is no status: it follows from the dates.',
  {
    self_declared: 'Claimed by the clinic, checked by nobody.',
    submitted: 'Handed in to be checked; not checked yet.',
    verified: 'Checked: `verification` says how.',
    rejected: 'Checked and found wanting; never public.',
    revoked: 'Taken back; never public.',
  },
);

export const VerificationMethodEnum = domainEnum(
  'VerificationMethod',
  VERIFICATION_METHODS,
  'How a claim was checked.',
  {
    issuer_registry: 'Against the register of the issuer.',
    document_only: 'By the document alone; the issuer was not asked.',
  },
);

/** Who checked a credential, how and when. */
@ObjectType({ description: 'Who checked a credential, what, how and when.', simpleResolvers: true })
export class Verification {
  @Field(() => String, { description: 'What was checked, in plain words.' })
  checked: string;

  @Field(() => String, { description: 'Who checked it.' })
  by: string;

  @Field(() => VerificationMethodEnum, { description: 'How it was checked.' })
  method: VerificationMethod;

  @Field(() => DateTime, { description: 'When it was checked.' })
  at: Date;
}

/** A credential that a practitioner or a location claims. The row and its public type, `Credential`. */
@Entity({ name: 'certification' })
@ObjectType('Credential', {
  implements: Node,
  description:
    'What a practitioner or a location can show for itself: training, bloodborne-pathogen class, licence, insurance. `badge` says how much of it was checked.',
  simpleResolvers: true,
})
export class Certification implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  /** Exactly one of practitioner and location holds it. */
  @Column({ type: 'uuid', name: 'practitioner_id', nullable: true })
  practitionerId: string | null;

  @Column({ type: 'uuid', name: 'location_id', nullable: true })
  locationId: string | null;

  @Column({ type: 'text', name: 'kind' })
  @Field(() => CredentialKindEnum, { description: 'What it is about.' })
  kind: CertificationKind;

  @Column({ type: 'text', name: 'title' })
  @Field(() => String, { description: `Its title, in up to ${CERTIFICATION_LIMITS.title} characters.` })
  title: string;

  @Column({ type: 'text', name: 'issuer' })
  @Field(() => String, { description: 'Who issued it, as the clinic writes it.' })
  issuer: string;

  @Column({ type: 'text', name: 'body_code', nullable: true })
  bodyCode: string | null;

  @Column({ type: 'text', name: 'scope' })
  @Field(() => CredentialScopeEnum, { description: 'Which procedures it names.' })
  scope: CertificationScope;

  /** Seen by the clinic and the operator only. */
  @Column({ type: 'text', name: 'number', nullable: true, select: false })
  number: string | null;

  @Column({ type: 'integer', name: 'hours', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours of training it states.' })
  hours: number | null;

  @Column({ type: 'date', name: 'issued_on' })
  @Field(() => CalendarDay, { description: 'The first day it counts, in the calendar of the location.' })
  issuedOn: string;

  /** The last day it says of itself. */
  @Column({ type: 'date', name: 'expires_on', nullable: true, select: false })
  expiresOn: string | null;

  /** The last day it counts, worked out by Postgres from kind and days; shown as `validUntil`. */
  @Column({ type: 'date', name: 'last_day', nullable: true, insert: false, update: false })
  lastDay: string | null;

  @Column({ type: 'text', name: 'status' })
  @Field(() => CredentialStatusEnum, { description: 'How far the claim has come.' })
  status: CertificationStatus;

  @Column({ type: 'text', name: 'verified_by', nullable: true })
  verifiedBy: string | null;

  @Column({ type: 'text', name: 'verification_method', nullable: true })
  verificationMethod: VerificationMethod | null;

  @Column({ type: 'timestamptz', name: 'verified_at', nullable: true })
  verifiedAt: Date | null;

  /** SHA-256 of the evidence in the clinic's files; all four are there or none. Seen by the clinic and the operator. */
  @Column({ type: 'text', name: 'evidence_hash', nullable: true, select: false })
  evidenceHash: string | null;

  @Column({ type: 'text', name: 'evidence_type', nullable: true, select: false })
  evidenceType: UploadType | null;

  @Column({ type: 'text', name: 'evidence_name', nullable: true, select: false })
  evidenceName: string | null;

  @Column({ type: 'integer', name: 'evidence_bytes', nullable: true, select: false })
  evidenceBytes: number | null;

  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true, select: false })
  submittedAt: Date | null;

  /** What the operator told the clinic when it was rejected or revoked. */
  @Column({ type: 'text', name: 'decision_reason', nullable: true, select: false })
  decisionReason: string | null;

  /** When the operator looks at it again. */
  @Column({ type: 'date', name: 'next_check_on', nullable: true, select: false })
  nextCheckOn: string | null;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
