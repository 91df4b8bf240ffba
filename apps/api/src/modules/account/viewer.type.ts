import { Field, ObjectType } from 'type-graphql';
import { ManagedClinic, OperatorDesk } from '../../graphql/private/index.ts';
import { Account, Membership } from './account.type.ts';

/** Everything that is not public hangs below it, on types of its own. */
@ObjectType({ description: 'Who is signed in, and everything that is not public.', simpleResolvers: true })
export class Viewer {
  @Field(() => Account, { description: 'The person who is signed in.' })
  account: Account;

  @Field(() => [Membership], { description: 'The clinics you belong to.' })
  memberships: readonly Membership[];

  @Field(() => ManagedClinic, {
    nullable: true,
    description:
      'The clinic that the request names in its header `stipple-clinic`; null when you do not belong to it, or your role needs a second factor that was not shown.',
  })
  clinic: ManagedClinic | null;

  @Field(() => OperatorDesk, { nullable: true, description: 'What the operator works through; null for others.' })
  operator: OperatorDesk | null;
}

/** One thing that a member may do, and how far. */
@ObjectType({ description: 'One thing that you may do in a clinic, and how far you reach.', simpleResolvers: true })
export class Permission {
  @Field(() => String, { description: 'The rule, such as `review.reply`.' })
  rule: string;

  @Field(() => Boolean, { description: 'Whether it reaches the whole clinic; if not, your locations or own records.' })
  everywhere: boolean;
}
