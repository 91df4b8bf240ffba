import { REVIEW_ASPECTS, type ReviewAspect } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Extensions, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { related } from '../../graphql/deep/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import { Clinic } from '../clinic/index.ts';
import { Location } from '../location/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { ModerationSummary } from './moderation-summary.type.ts';
import { AspectRating, Rating } from './rating.type.ts';
import { ReviewArgs } from './review-filter.input.ts';
import { ReviewFollowUp } from './review-follow-up.entity.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { Review } from './review.entity.ts';

/** A row with its follow-ups and reply, or a card of the directory, which has the derived fields already. */
type Source = Review & {
  readonly aspects?: AspectRating[];
  readonly treatmentVerified?: boolean;
  readonly followUps?: ReviewFollowUp[];
  readonly reply?: ReviewReply | null;
};

const ReviewConnection = connectionType(Review, 'Review', 'reviews');

const COLUMN: Record<ReviewAspect, (review: Review) => number | null> = {
  naturalness: (review) => review.ratingNaturalness,
  match: (review) => review.ratingMatch,
  comfort: (review) => review.ratingComfort,
  hygiene: (review) => review.ratingHygiene,
  aftercare: (review) => review.ratingAftercare,
};

const aspectsOf = (review: Review): AspectRating[] =>
  REVIEW_ASPECTS.flatMap((aspect) => {
    const rating = COLUMN[aspect](review);
    return rating === null ? [] : [{ aspect, rating }];
  });

/** What a review says beyond its columns. */
@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => ID)
  id(@Root() review: Source): string {
    return globalIdOf('Review', review);
  }

  @FieldResolver(() => [AspectRating], { description: 'What it rates beside the whole; only what the client rated.' })
  aspects(@Root() review: Source): AspectRating[] {
    return review.aspects ?? aspectsOf(review);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is tied to a completed treatment session.' })
  treatmentVerified(@Root() review: Source): boolean {
    return review.treatmentVerified ?? review.sessionId !== null;
  }

  @Extensions({ listSize: 1 })
  @FieldResolver(() => [ReviewFollowUp], { description: 'What the same client said 3, 6, 12 and 24 months later.' })
  followUps(@Root() review: Source): ReviewFollowUp[] {
    return review.followUps ?? [];
  }

  @FieldResolver(() => ReviewReply, { nullable: true, description: 'The clinic’s answer; null when there is none.' })
  reply(@Root() review: Source): ReviewReply | null {
    return review.reply ?? null;
  }
}

/** Whom a review is about. */
@Resolver(() => Review)
export class ReviewedPractitionerResolver {
  @FieldResolver(() => Practitioner, {
    nullable: true,
    description: 'Whom it is about; null when they have left. Not at hand below a list of practitioners.',
  })
  practitioner(@Root() review: Review, @Info() info: GraphQLResolveInfo): Practitioner | null {
    return related(review, info);
  }
}

/** The reviews of a practitioner. */
@Resolver(() => Practitioner)
export class PractitionerReviewsResolver {
  @FieldResolver(() => ReviewConnection, {
    description: 'Published reviews, newest first. Below a list of practitioners: the first few that the card holds.',
  })
  reviews(
    @Root() practitioner: Practitioner,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Review> {
    return related(practitioner, info, args);
  }

  @FieldResolver(() => Rating, { description: 'What all published reviews say together.' })
  rating(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Rating {
    return related(practitioner, info);
  }

  @FieldResolver(() => ModerationSummary, {
    description: 'How reviews are collected, and how many are not shown. Not at hand below a list of practitioners.',
  })
  reviewModeration(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): ModerationSummary {
    return related(practitioner, info);
  }
}

/** The reviews of treatments at a location. */
@Resolver(() => Location)
export class LocationReviewsResolver {
  @FieldResolver(() => ReviewConnection, { description: 'Published reviews of treatments here, newest first.' })
  reviews(
    @Root() location: Location,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Review> {
    return related(location, info, args);
  }
}

/** The reviews of a clinic. */
@Resolver(() => Clinic)
export class ClinicReviewsResolver {
  @FieldResolver(() => ReviewConnection, { description: 'Published reviews of all its practitioners, newest first.' })
  reviews(
    @Root() clinic: Clinic,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Review> {
    return related(clinic, info, args);
  }
}
