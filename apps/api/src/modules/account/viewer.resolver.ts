import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, Private } from '../../graphql/private/index.ts';
import { Membership } from './account.type.ts';
import type { ViewerService } from './viewer.service.ts';
import { Permission, Viewer } from './viewer.type.ts';

/** The root of everything that is not public. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly viewers: ViewerService) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for everybody else.' })
  @Private('anybody')
  viewer(@Ctx() { session, actor }: RequestContext): Viewer | null {
    return this.viewers.viewer(session, actor);
  }
}

/** What the clinic a member works in is called, and what they may do there. */
@Resolver(() => ManagedClinic)
export class ManagedClinicResolver {
  constructor(private readonly viewers: ViewerService) {}

  @FieldResolver(() => String, { description: 'The brand.' })
  @Private('clinic.enter')
  name(@Root() { clinicId }: ManagedClinic): Promise<string> {
    return this.viewers.clinicName(clinicId);
  }

  @FieldResolver(() => [Permission], { description: 'What you may do here; what is not listed you may not.' })
  @Private('clinic.enter')
  permissions(@Ctx() { actor }: RequestContext): Permission[] {
    return this.viewers.permissions(actor);
  }
}

/** What the clinics somebody belongs to are called. */
@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly viewers: ViewerService) {}

  @FieldResolver(() => String, { description: 'The brand of the clinic.' })
  clinicName(@Root() { clinicId }: Membership): Promise<string> {
    return this.viewers.clinicName(clinicId);
  }
}
