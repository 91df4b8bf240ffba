import type { CertificationKind, CredentialHolder, CredentialState } from '@stipple/domain';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CredentialKindEnum } from './certification.entity.ts';
import { CredentialHolderEnum, CredentialStateEnum } from './certification.managed.type.ts';

/** How to sort credentials. */
export enum ManagedCredentialOrder {
  LAPSES_FIRST = 'LAPSES_FIRST',
  CHANGED_LAST = 'CHANGED_LAST',
}
registerEnumType(ManagedCredentialOrder, {
  name: 'ManagedCredentialOrder',
  description: 'How to sort credentials.',
  valuesConfig: {
    LAPSES_FIRST: { description: 'By their last day; what does not lapse stands last.' },
    CHANGED_LAST: { description: 'The latest change first.' },
  },
});

/** Which credentials to list. */
@InputType({ description: 'Which credentials to list. Everything stated must hold; of a list, one.' })
export class ManagedCredentialFilter {
  @Field(() => [CredentialStateEnum], { nullable: true, description: 'It counts as one of these today.' })
  states?: readonly CredentialState[] | null;

  @Field(() => [CredentialKindEnum], { nullable: true, description: 'It is about one of these.' })
  kinds?: readonly CertificationKind[] | null;

  @Field(() => CredentialHolderEnum, { nullable: true, description: 'A person or the premises hold it.' })
  holderKind?: CredentialHolder | null;

  @Field(() => [ID], { nullable: true, description: 'One of these people or locations holds it.' })
  holderIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Its holder is, or works at, one of these locations.' })
  locationIds?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'It counts today, and lapses within so many days.' })
  lapsesWithinDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Words in title, issuer, number or name of the holder.' })
  search?: string | null;
}

/** The arguments of `viewer.clinic.credentials`. */
@ArgsType()
export class ManagedCredentialArgs extends PageArgs {
  @Field(() => ManagedCredentialFilter, { nullable: true, description: 'Which credentials; all when not given.' })
  filter?: ManagedCredentialFilter | null;

  @Field(() => ManagedCredentialOrder, {
    defaultValue: ManagedCredentialOrder.LAPSES_FIRST,
    description: 'How to sort them.',
  })
  orderBy: ManagedCredentialOrder;
}
