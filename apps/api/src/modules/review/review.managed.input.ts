import { RATING, type ReviewSource, type ReviewStatus } from '@stipple/domain';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { ReviewSourceEnum } from './review.entity.ts';
import { ReviewStatusEnum } from './review.managed.type.ts';

/** How to sort the inbox. */
export enum ManagedReviewOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  LOWEST_RATING = 'LOWEST_RATING',
}
registerEnumType(ManagedReviewOrder, {
  name: 'ManagedReviewOrder',
  description: 'How to sort reviews.',
  valuesConfig: {
    NEWEST: { description: 'The newest first.' },
    OLDEST: { description: 'The oldest first.' },
    LOWEST_RATING: { description: 'The fewest stars first, and of these the newest.' },
  },
});

/** Which reviews to list. */
@InputType({ description: 'Which reviews to list. Everything stated must hold; of a list, one.' })
export class ManagedReviewFilter {
  @Field(() => [ID], { nullable: true, description: 'The treatment was at one of these locations.' })
  locationIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'It is about one of these practitioners.' })
  practitionerIds?: readonly string[] | null;

  @Field(() => [Int], { nullable: true, description: `The stars are one of these, ${RATING.min} to ${RATING.max}.` })
  ratings?: readonly number[] | null;

  @Field(() => [ReviewStatusEnum], { nullable: true, description: 'Whether it is shown is one of these.' })
  statuses?: readonly ReviewStatus[] | null;

  @Field(() => [ReviewSourceEnum], { nullable: true, description: 'It comes from one of these.' })
  sources?: readonly ReviewSource[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the clinic has answered it.' })
  answered?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a dispute of it is open.' })
  disputed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '`true`: shown, without an answer, and yours to answer.' })
  toAnswer?: boolean | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Written on this day or later.' })
  since?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Written on this day or earlier.' })
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words in title, text or name. Looked for in the newest 5,000 that meet the rest; `until` looks further back.',
  })
  search?: string | null;
}

/** The arguments of `viewer.clinic.reviews`. */
@ArgsType()
export class ManagedReviewArgs extends PageArgs {
  @Field(() => ManagedReviewFilter, { nullable: true, description: 'Which reviews; all when not given.' })
  filter?: ManagedReviewFilter | null;

  @Field(() => ManagedReviewOrder, { defaultValue: ManagedReviewOrder.NEWEST, description: 'How to sort them.' })
  orderBy: ManagedReviewOrder;
}
