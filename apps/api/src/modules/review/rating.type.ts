import { REVIEW_ASPECTS, type RatingSummary, type ReviewAspect } from '@stipple/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';

export const ReviewAspectEnum = domainEnum(
  'ReviewAspect',
  REVIEW_ASPECTS,
  'What a review may rate beside the treatment as a whole.',
  {
    naturalness: 'How natural the result looks.',
    match: 'How well it matches hair and skin.',
    comfort: 'How comfortable the treatment was.',
    hygiene: 'How clean everything was.',
    aftercare: 'How good care and advice were afterwards.',
  },
);

/** How often a number of stars was given. */
@ObjectType({ description: 'How often a number of stars was given.', simpleResolvers: true })
export class RatingBucket {
  @Field(() => Int, { description: 'The number of stars, 1 to 5.' })
  stars: number;

  @Field(() => Int, { description: 'How many published reviews give it.' })
  count: number;
}

/** The mean of one aspect. */
@ObjectType({ description: 'What published reviews say of one aspect.', simpleResolvers: true })
export class AspectMean {
  @Field(() => ReviewAspectEnum, { description: 'The aspect.' })
  aspect: ReviewAspect;

  @Field(() => Float, { nullable: true, description: 'The mean in stars, to hundredths; null when nobody rated it.' })
  mean: number | null;

  @Field(() => Int, { description: 'How many reviews rate it.' })
  count: number;
}

/** One aspect as one review rates it. */
@ObjectType({ description: 'How one review rates one aspect.', simpleResolvers: true })
export class AspectRating {
  @Field(() => ReviewAspectEnum, { description: 'The aspect.' })
  aspect: ReviewAspect;

  @Field(() => Int, { description: 'From 1 to 5 stars.' })
  rating: number;
}

/** What published reviews say together. */
@ObjectType({
  description: 'What all published reviews say together. Imported ones count in the means, and are counted apart.',
  simpleResolvers: true,
})
export class Rating implements RatingSummary {
  @Field(() => Float, { nullable: true, description: 'The mean in stars, to hundredths; null when nobody has rated.' })
  average: number | null;

  @Field(() => Int, { description: 'How many published reviews there are.' })
  count: number;

  @Field(() => [RatingBucket], { description: 'How often each number of stars was given, from 1 to 5.' })
  histogram: RatingBucket[];

  @Field(() => [AspectMean], { description: 'The mean of each aspect.' })
  aspects: AspectMean[];

  @Field(() => Int, { description: 'How many reviews are tied to a completed treatment session.' })
  treatmentVerifiedCount: number;

  @Field(() => Int, { description: 'How many reviews the clinic brought along from elsewhere.' })
  importedCount: number;
}
