import type { Outcome } from '@stipple/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import {
  AddOpeningExceptionInput,
  CloseLocationInput,
  CreateLocationInput,
  ManagedLocationArgs,
  PublishLocationInput,
  RemoveOpeningExceptionInput,
  SetOpeningHoursInput,
  UpdateLocationInput,
} from './location.managed.input.ts';
import type { ManagedLocationService } from './location.managed.service.ts';
import { ManagedLocation } from './location.managed.type.ts';

const ManagedLocationConnection = connectionType(ManagedLocation, 'ManagedLocation', 'locations of the clinic');

const answer = (name: string) => payloadType(name, 'location', ManagedLocation, 'The location as it is now.');
const CreateLocationPayload = answer('CreateLocationPayload');
const UpdateLocationPayload = answer('UpdateLocationPayload');
const PublishLocationPayload = answer('PublishLocationPayload');
const CloseLocationPayload = answer('CloseLocationPayload');
const SetOpeningHoursPayload = answer('SetOpeningHoursPayload');
const AddOpeningExceptionPayload = answer('AddOpeningExceptionPayload');
const RemoveOpeningExceptionPayload = answer('RemoveOpeningExceptionPayload');

type Answer = Promise<Payload<'location', ManagedLocation>>;

/** The locations of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicLocationsResolver {
  constructor(private readonly service: ManagedLocationService) {}

  @FieldResolver(() => ManagedLocationConnection, { description: 'Locations that you may see.' })
  @Private('location.read')
  locations(
    @Args(() => ManagedLocationArgs) args: ManagedLocationArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedLocation>> {
    return this.service.list(actor, args);
  }

  @FieldResolver(() => ManagedLocation, { description: 'One location, by its global id.' })
  @Private('location.read')
  location(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedLocation> {
    return this.service.one(actor, this.service.own(actor, 'location.read', { locationId: id }).locationId);
  }
}

@Resolver(() => ManagedLocation)
export class ManagedLocationResolver {
  @FieldResolver(() => ID)
  id(@Root() location: ManagedLocation): string {
    return globalIdOf('Location', location);
  }
}

/** What the clinic's people do with its locations. */
@Resolver()
export class LocationMutationResolver {
  constructor(private readonly service: ManagedLocationService) {}

  @Mutation(() => CreateLocationPayload, { description: 'Adds a location, as a draft.' })
  @Private('location.create')
  createLocation(@Arg('input') input: CreateLocationInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.service.create(actor, input));
  }

  @Mutation(() => UpdateLocationPayload, { description: 'Changes what is said of a location.' })
  @Private('location.edit')
  updateLocation(@Arg('input') input: UpdateLocationInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.update(context.actor, this.service.own(context.actor, 'location.edit', input)));
  }

  @Mutation(() => PublishLocationPayload, {
    description: 'Makes a location public, also one that was closed: it and who works there are found within a second.',
  })
  @Private('location.publish')
  publishLocation(@Arg('input') input: PublishLocationInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.publish(context.actor, this.service.own(context.actor, 'location.publish', input)));
  }

  @Mutation(() => CloseLocationPayload, {
    description:
      'Gives a location up. It leaves the directory within a second, with whoever works at no other published one; its history stays. Publishing it again takes this back.',
  })
  @Private('location.close')
  closeLocation(@Arg('input') input: CloseLocationInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.close(context.actor, this.service.own(context.actor, 'location.close', input)));
  }

  @Mutation(() => SetOpeningHoursPayload, { description: 'States the usual week of a location anew.' })
  @Private('location.edit')
  setOpeningHours(@Arg('input') input: SetOpeningHoursInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.setHours(context.actor, this.service.own(context.actor, 'location.edit', input)));
  }

  @Mutation(() => AddOpeningExceptionPayload, { description: 'Notes days on which the usual week does not count.' })
  @Private('location.edit')
  addOpeningException(@Arg('input') input: AddOpeningExceptionInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.addException(context.actor, this.service.own(context.actor, 'location.edit', input)));
  }

  @Mutation(() => RemoveOpeningExceptionPayload, { description: 'Takes such days back.' })
  @Private('location.edit')
  removeOpeningException(@Arg('input') input: RemoveOpeningExceptionInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.removeException(context.actor, this.service.own(context.actor, 'location.edit', input)));
  }
}

const told = async (outcome: Promise<Outcome<ManagedLocation>>): Answer =>
  payload('location', await outcome, (row) => row);
