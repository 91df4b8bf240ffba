import { RATING } from '@stipple/domain';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';

/** Which reviews to list. */
@InputType({ description: 'Which reviews to list. Everything stated must hold; of a list, one.' })
export class ReviewFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: '`true` for those tied to a completed treatment session, `false` for imported ones.',
  })
  treatmentVerified?: boolean | null;

  @Field(() => [Int], { nullable: true, description: `The stars are one of these, ${RATING.min} to ${RATING.max}.` })
  ratings?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The language is one of these BCP 47 codes; `en` also finds `en-GB`.',
  })
  languages?: string[] | null;
}

/** The arguments of `reviews`. */
@ArgsType()
export class ReviewArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: 'Which reviews; all published ones when not given.' })
  filter?: ReviewFilter | null;
}
