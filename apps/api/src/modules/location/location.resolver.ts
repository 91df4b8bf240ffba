import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { related } from '../../graphql/deep/index.ts';
import { connectionType, globalIdOf, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { Clinic, PageBy, type PageService } from '../clinic/index.ts';
import { Location } from './location.entity.ts';
import { OpeningException, OpeningHours } from './opening.entity.ts';

const LocationConnection = connectionType(Location, 'Location', 'locations');

/** The page of a location. */
@Resolver(() => Location)
export class LocationResolver {
  constructor(private readonly pages: PageService) {}

  @Query(() => Location, {
    nullable: true,
    description: 'A location by its id or page address; null when there is none.',
  })
  location(
    @Args(() => PageBy) asked: PageBy,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.pages.find('location', asked, info, context);
  }

  @FieldResolver(() => ID)
  id(@Root() location: Location): string {
    return globalIdOf('Location', location);
  }

  @FieldResolver(() => Clinic, { description: 'The clinic it belongs to.' })
  clinic(@Root() location: Location, @Info() info: GraphQLResolveInfo): Clinic {
    return related(location, info);
  }

  @FieldResolver(() => [OpeningHours], {
    description:
      'When it is open in a usual week, from Monday morning on, by the clock of `timeZone`. Empty when the clinic states it in words only, in `openingHours`.',
  })
  openingWeek(@Root() location: Location, @Info() info: GraphQLResolveInfo): OpeningHours[] {
    return related(location, info);
  }

  @FieldResolver(() => [OpeningException], {
    description: 'Days from today on, by the calendar of `timeZone`, on which the usual week does not count.',
  })
  openingExceptions(@Root() location: Location, @Info() info: GraphQLResolveInfo): OpeningException[] {
    return related(location, info);
  }
}

/** The locations of a clinic. */
@Resolver(() => Clinic)
export class ClinicLocationsResolver {
  @FieldResolver(() => LocationConnection, { description: 'Its locations, by name.' })
  locations(
    @Root() clinic: Clinic,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Location> {
    return related(clinic, info, args);
  }
}
