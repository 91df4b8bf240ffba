import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody by whom the trail can be narrowed. */
@ObjectType({ description: 'Somebody of the team or of the trail, to narrow it by.', simpleResolvers: true })
export class AuditActor {
  @Field(() => ID, { description: 'Their account, as `AuditFilter.actorId` takes it.' })
  actorId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => Boolean, { description: 'They work for the operator of Stipple.' })
  isOperator: boolean;

  @Field(() => Boolean, { description: 'They belong to the team no more.' })
  isFormer: boolean;
}
