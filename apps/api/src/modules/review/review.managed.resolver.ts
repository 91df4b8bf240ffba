import { Args, Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, ownId, Private } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import { LIVE } from '../../graphql/schema.ts';
import { ManagedReviewArgs } from './review.managed.input.ts';
import { reviewReader, trendReader, type ManagedReviewService } from './review.managed.service.ts';
import { ManagedReview, MonthOfRatings } from './review.managed.type.ts';

const ManagedReviewConnection = connectionType(ManagedReview, 'ManagedReview', 'reviews of the clinic');

/** The reviews of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicReviewsResolver {
  constructor(private readonly inbox: ManagedReviewService) {}

  @FieldResolver(() => ManagedReviewConnection, {
    description: 'Reviews that you may see. Counted up to 10,000.',
  })
  @Private('review.read')
  reviews(
    @Args(() => ManagedReviewArgs) args: ManagedReviewArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedReview>> {
    return this.inbox.list(actor, args);
  }

  @FieldResolver(() => ManagedReview, { description: 'One review, by its global id.' })
  @Private('review.read')
  review(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedReview> {
    return this.inbox.one(actor, ownId(reviewReader(actor), 'Review', id));
  }

  @Subscription(() => ManagedReview, { ...LIVE, description: 'A disputed review, until its dispute is settled.' })
  @Private('review.read')
  disputedReview(
    @Root() _root: unknown,
    @Arg('id', () => ID) id: string,
    @Ctx() { actor, signal }: RequestContext,
  ): AsyncIterable<ManagedReview> {
    return this.inbox.follow(actor, ownId(reviewReader(actor), 'Review', id), signal);
  }

  @FieldResolver(() => [MonthOfRatings], { description: 'The ratings of a location by month, for two years.' })
  @Private('review.trend')
  ratingsByMonth(
    @Arg('locationId', () => ID, { description: 'The location they are of.' }) locationId: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<MonthOfRatings[]> {
    return this.inbox.byMonth(actor, ownId(trendReader(actor), 'Location', locationId));
  }
}

/** What a review says beyond its row. */
@Resolver(() => ManagedReview)
export class ManagedReviewResolver {
  @FieldResolver(() => ID)
  id(@Root() review: ManagedReview): string {
    return globalIdOf('Review', review);
  }

  @FieldResolver(() => ID, { description: 'The global id of whom it is about.' })
  practitionerId(@Root() { clinicId, practitionerId }: ManagedReview): string {
    return globalIdOf('Practitioner', { clinicId, id: practitionerId });
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The global id of where the treatment was.' })
  locationId(@Root() { clinicId, locationId }: ManagedReview): string | null {
    return locationId === null ? null : globalIdOf('Location', { clinicId, id: locationId });
  }
}
