import type { CertificationKind, CredentialHolder, EvidenceTag } from '@stipple/domain';
import { setBlockingCredentialsSchema } from '@stipple/validation';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { EvidenceTagEnum } from '../scale/index.ts';
import { CredentialKindEnum } from './certification.entity.ts';
import { CredentialHolderEnum } from './certification.managed.type.ts';

/** A kind of credential, and whether a booking needs it in one country. */
@ObjectType({
  description: 'A kind of credential, and whether a booking needs it in a country.',
  simpleResolvers: true,
})
export class BlockingKind {
  @Field(() => CredentialKindEnum, { description: 'The kind.' })
  kind: CertificationKind;

  @Field(() => [CredentialHolderEnum], { description: 'Whose credential meets it.' })
  holders: readonly CredentialHolder[];

  @Field(() => Boolean, { description: 'Whether nobody may be booked without it now.' })
  blocks: boolean;

  @Field(() => Boolean, { description: 'Whether it blocks unless the clinic chooses.' })
  byDefault: boolean;

  @Field(() => Boolean, { description: 'Whether the law of the country demands it: it can not be switched off.' })
  byLaw: boolean;

  @Field(() => EvidenceTagEnum, { description: 'How far the source can be trusted.' })
  tag: EvidenceTag;

  @Field(() => String, { description: 'Who says that it is needed.' })
  source: string;
}

/** What blocks a booking in one country. */
@ObjectType({
  description: 'Which credentials a booking needs in a country where the clinic has a location.',
  simpleResolvers: true,
})
export class CountryBlocking {
  @Field(() => ID, { nullable: true, description: 'What the audit trail calls it; null until it is changed first.' })
  id: string | null;

  @Field(() => String, { description: 'The country, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => Int, { description: 'To be sent with a change; 0 until the first.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether the clinic chose something else than the default.' })
  isChosen: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last.' })
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedBy: string | null;

  @Field(() => [BlockingKind], { description: 'Every kind of credential.' })
  kinds: BlockingKind[];
}

/** Which kinds block a booking in a country. */
@Validated(setBlockingCredentialsSchema)
@InputType({ description: 'Which credentials a booking needs in a country.' })
export class SetBlockingCredentialsInput {
  @Field(() => String, { description: 'A country where the clinic has a location, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version: number;

  @Field(() => [CredentialKindEnum], {
    nullable: true,
    description: 'All kinds that are needed, those of the law among them; null goes back to the default.',
  })
  kinds?: readonly CertificationKind[] | null;
}
