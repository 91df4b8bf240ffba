import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { related } from '../../graphql/deep/index.ts';
import { connectionType, globalIdOf, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { Clinic, PageBy, type PageService } from '../clinic/index.ts';
import { Location } from '../location/index.ts';
import { Practitioner } from './practitioner.entity.ts';

const PractitionerConnection = connectionType(Practitioner, 'Practitioner', 'practitioners');

/** The page of a practitioner. */
@Resolver(() => Practitioner)
export class PractitionerResolver {
  constructor(private readonly pages: PageService) {}

  @Query(() => Practitioner, {
    nullable: true,
    description: 'A practitioner by id or page address; null when there is none, or they have left.',
  })
  practitioner(
    @Args(() => PageBy) asked: PageBy,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.pages.find('practitioner', asked, info, context);
  }

  @FieldResolver(() => ID)
  id(@Root() practitioner: Practitioner): string {
    return globalIdOf('Practitioner', practitioner);
  }

  @FieldResolver(() => Clinic, { description: 'The clinic they work for.' })
  clinic(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Clinic {
    return related(practitioner, info);
  }

  @FieldResolver(() => [Location], { description: 'Where they work, in the order the clinic lists it.' })
  locations(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Location[] {
    return related(practitioner, info);
  }
}

/** The practitioners of a clinic. */
@Resolver(() => Clinic)
export class ClinicPractitionersResolver {
  @FieldResolver(() => PractitionerConnection, { description: 'Those who work for it now, by name.' })
  practitioners(
    @Root() clinic: Clinic,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Practitioner> {
    return related(clinic, info, args);
  }
}

/** The practitioners at a location. */
@Resolver(() => Location)
export class LocationPractitionersResolver {
  @FieldResolver(() => PractitionerConnection, { description: 'Those who work here now, by name.' })
  practitioners(
    @Root() location: Location,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Practitioner> {
    return related(location, info, args);
  }
}
