import { Field, Int, ObjectType } from 'type-graphql';

/** How many cases show a healed result. */
@ObjectType({
  description: 'How many published cases show a healed result, 28 days or more after the last session.',
  simpleResolvers: true,
})
export class HealedEvidence {
  @Field(() => Int, { description: 'Published cases with a photo of the healed result.' })
  casesWithHealedPhotos: number;

  @Field(() => Int, { description: 'All published cases.' })
  cases: number;
}
