import type { CertificationScope } from '@stipple/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../graphql/relay/index.ts';
import { CredentialScopeEnum } from './certification.entity.ts';

/** An organisation that issues credentials. Reference data: the row and its public type. */
@Entity({ name: 'certification_body' })
@ObjectType({
  implements: Node,
  description: 'An organisation that issues credentials, and what a credential of it shows.',
  simpleResolvers: true,
})
export class CertificationBody implements Node {
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @PrimaryColumn({ type: 'text', name: 'code' })
  @Field(() => String, { description: 'The stable short name, as import files use it.' })
  code: string;

  @Column({ type: 'text', name: 'name' })
  @Field(() => String, { description: 'The name in full.' })
  name: string;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The country it works in, as ISO 3166-1 alpha-2; null for several.',
  })
  countryCode: string | null;

  @Column({ type: 'text', name: 'website', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its website.' })
  website: string | null;

  @Column({ type: 'text', name: 'scope' })
  @Field(() => CredentialScopeEnum, { description: 'Which procedures its credentials name.' })
  scope: CertificationScope;

  @Column({ type: 'text', name: 'description' })
  @Field(() => String, { description: 'What it is.' })
  description: string;

  @Column({ type: 'text', name: 'evidence' })
  @Field(() => String, { description: 'What a credential of it shows, and what it does not.' })
  evidence: string;
}
