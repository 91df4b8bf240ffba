import type { Outcome } from '@stipple/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import {
  AssignLocationInput,
  CreatePractitionerInput,
  LeavePractitionerInput,
  ManagedPractitionerArgs,
  PublishPractitionerInput,
  ReturnPractitionerInput,
  UnassignLocationInput,
  UpdatePractitionerInput,
} from './practitioner.managed.input.ts';
import type { ManagedPractitionerService } from './practitioner.managed.service.ts';
import { ManagedPractitioner } from './practitioner.managed.type.ts';

const ManagedPractitionerConnection = connectionType(
  ManagedPractitioner,
  'ManagedPractitioner',
  'practitioners of the clinic',
);

const answer = (name: string) =>
  payloadType(name, 'practitioner', ManagedPractitioner, 'The practitioner as they are now.');
const CreatePractitionerPayload = answer('CreatePractitionerPayload');
const UpdatePractitionerPayload = answer('UpdatePractitionerPayload');
const PublishPractitionerPayload = answer('PublishPractitionerPayload');
const LeavePractitionerPayload = answer('LeavePractitionerPayload');
const ReturnPractitionerPayload = answer('ReturnPractitionerPayload');
const AssignLocationPayload = answer('AssignLocationPayload');
const UnassignLocationPayload = answer('UnassignLocationPayload');

type Answer = Promise<Payload<'practitioner', ManagedPractitioner>>;

/** The practitioners of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicPractitionersResolver {
  constructor(private readonly service: ManagedPractitionerService) {}

  @FieldResolver(() => ManagedPractitionerConnection, { description: 'Practitioners whom you may see.' })
  @Private('practitioner.read')
  practitioners(
    @Args(() => ManagedPractitionerArgs) args: ManagedPractitionerArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedPractitioner>> {
    return this.service.list(actor, args);
  }

  @FieldResolver(() => ManagedPractitioner, { description: 'One practitioner, by the global id.' })
  @Private('practitioner.read')
  practitioner(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedPractitioner> {
    return this.service.one(actor, this.service.own(actor, 'practitioner.read', { practitionerId: id }).practitionerId);
  }
}

@Resolver(() => ManagedPractitioner)
export class ManagedPractitionerResolver {
  @FieldResolver(() => ID)
  id(@Root() practitioner: ManagedPractitioner): string {
    return globalIdOf('Practitioner', practitioner);
  }
}

/** What the clinic's people do with its practitioners. */
@Resolver()
export class PractitionerMutationResolver {
  constructor(private readonly service: ManagedPractitionerService) {}

  @Mutation(() => CreatePractitionerPayload, { description: 'Adds a practitioner, as a draft.' })
  @Private('practitioner.create')
  createPractitioner(@Arg('input') input: CreatePractitionerInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.service.create(actor, this.service.own(actor, 'practitioner.create', input)));
  }

  @Mutation(() => UpdatePractitionerPayload, { description: 'Changes what is said of a practitioner.' })
  @Private('practitioner.edit')
  updatePractitioner(@Arg('input') input: UpdatePractitionerInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.update(context.actor, this.service.own(context.actor, 'practitioner.edit', input)));
  }

  @Mutation(() => PublishPractitionerPayload, {
    description: 'Makes a practitioner public: found within a second at their published locations.',
  })
  @Private('practitioner.publish')
  publishPractitioner(@Arg('input') input: PublishPractitionerInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.publish(context.actor, this.service.own(context.actor, 'practitioner.publish', input)));
  }

  @Mutation(() => LeavePractitionerPayload, {
    description:
      'Says that somebody leaves the clinic today. They leave the directory within a second; credentials, cases and reviews stay in the clinic’s records. `returnPractitioner` takes it back.',
  })
  @Private('practitioner.leave')
  leavePractitioner(@Arg('input') input: LeavePractitionerInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.leave(context.actor, this.service.own(context.actor, 'practitioner.leave', input)));
  }

  @Mutation(() => ReturnPractitionerPayload, {
    description: 'Takes back that somebody left: on the same day as if nothing had happened, later from today on.',
  })
  @Private('practitioner.leave')
  returnPractitioner(@Arg('input') input: ReturnPractitionerInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.return(context.actor, this.service.own(context.actor, 'practitioner.leave', input)));
  }

  @Mutation(() => AssignLocationPayload, { description: 'Says that somebody works at a location.' })
  @Private('practitioner.place')
  assignLocation(@Arg('input') input: AssignLocationInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.assign(context.actor, this.service.own(context.actor, 'practitioner.place', input)));
  }

  @Mutation(() => UnassignLocationPayload, {
    description: 'Says that somebody does not work at a location any more; that they did is kept.',
  })
  @Private('practitioner.place')
  unassignLocation(@Arg('input') input: UnassignLocationInput, @Ctx() context: RequestContext): Answer {
    return told(this.service.unassign(context.actor, this.service.own(context.actor, 'practitioner.place', input)));
  }
}

const told = async (outcome: Promise<Outcome<ManagedPractitioner>>): Answer =>
  payload('practitioner', await outcome, (row) => row);
