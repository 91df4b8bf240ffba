import { Field, ID, ObjectType } from 'type-graphql';

/**
 * The clinic a member works in, as its own people see it. Rooms add their lists by field resolvers; whose rows they
 * read stands in the actor, never here.
 */
@ObjectType({ description: 'The clinic you work in, with what only its own people see.', simpleResolvers: true })
export class ManagedClinic {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id: the same as of the public clinic.' })
  id: string;

  @Field(() => String, { description: 'Its page address, which also names it in addresses of the admin.' })
  slug: string;
}

/** What the operator sees across clinics. Rooms add their queues. */
@ObjectType({ description: 'What the operator of Stipple works through, across clinics.', simpleResolvers: true })
export class OperatorDesk {
  @Field(() => String, { description: 'The name that stands beside what you check and decide.' })
  name: string;
}
