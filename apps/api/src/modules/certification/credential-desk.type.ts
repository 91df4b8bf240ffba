import { QUEUE_REASONS, type CertificationKind, type QueueReason } from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { DateTime } from '../../graphql/scalars.ts';
import { CredentialKindEnum } from './certification.entity.ts';
import { ManagedCredential } from './certification.managed.type.ts';

export const QueueReasonEnum = domainEnum('CredentialQueueReason', QUEUE_REASONS, 'Why a claim waits.', {
  submitted: 'It was handed in.',
  next_check: 'The day of its next check has come.',
});

/** A claim that waits for the operator. */
@ObjectType({ description: 'A claim that waits to be checked.', simpleResolvers: true })
export class QueuedCredential {
  /** Not exposed: see `credentialId`. */
  clinicId: string;
  certificationId: string;

  @Field(() => QueueReasonEnum, { description: 'Why it waits.' })
  reason: QueueReason;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  waitsFrom: Date;

  @Field(() => CredentialKindEnum, { description: 'What it is about.' })
  kind: CertificationKind;

  @Field(() => String, { description: 'The title on the document.' })
  title: string;

  @Field(() => String, { description: 'Who issued it, as the clinic writes it.' })
  issuer: string;

  @Field(() => String, { description: 'Who holds it.' })
  holderName: string;

  @Field(() => String, { nullable: true, description: 'Where, as ISO 3166-1 alpha-2.' })
  countryCode: string | null;

  @Field(() => String, { description: 'The clinic that claims it.' })
  clinicName: string;

  @Field(() => String, { description: 'Its page address.' })
  clinicSlug: string;
}

/** One line of what happened to a claim. */
@ObjectType({ description: 'One line of what happened to a claim.', simpleResolvers: true })
export class CredentialEvent {
  @Field(() => String, { description: 'What happened, such as `certification.rejected`.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'Which operator it was; null for people of the clinic.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt: Date;
}

/** All there is to a claim that the operator checks. */
@ObjectType({ description: 'All there is to a claim that the operator checks.', simpleResolvers: true })
export class OperatorCredential {
  @Field(() => ManagedCredential, { description: 'The claim, without an address of its document.' })
  credential: ManagedCredential;

  @Field(() => String, { description: 'The clinic that claims it.' })
  clinicName: string;

  @Field(() => String, { description: 'Its page address.' })
  clinicSlug: string;

  @Field(() => [CredentialEvent], { complexity: 2, description: 'What happened to it, newest first.' })
  history: CredentialEvent[];
}

/** How much waits, told anew whenever it changes. */
@ObjectType({ description: 'How much waits to be checked.', simpleResolvers: true })
export class CredentialQueueState {
  @Field(() => Int, { description: 'How many claims wait, up to 10,000.' })
  waiting: number;

  @Field(() => ID, { nullable: true, description: 'The claim that has waited longest.' })
  firstId: string | null;
}
