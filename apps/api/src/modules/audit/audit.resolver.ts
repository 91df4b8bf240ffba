import { Arg, Args, Ctx, FieldResolver, ID, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, Private } from '../../graphql/private/index.ts';
import type { Connection } from '../../graphql/relay/index.ts';
import { AuditEvent, AuditEventConnection } from './audit-event.managed.type.ts';
import { AuditArgs } from './audit-filter.input.ts';
import { AuditActor } from './audit-actor.managed.type.ts';
import type { AuditActorService } from './audit-actors.service.ts';
import type { AuditService } from './audit.service.ts';

/** The audit trail of the clinic. */
@Resolver(() => ManagedClinic)
export class ManagedAuditResolver {
  constructor(
    private readonly audit: AuditService,
    private readonly actors: AuditActorService,
  ) {}

  @FieldResolver(() => AuditEventConnection, {
    description:
      'Who did what, newest first. Who works at named locations sees the history of one record there: name it in the filter.',
  })
  @Private('audit.read')
  auditEvents(
    @Ctx() { actor }: RequestContext,
    @Args(() => AuditArgs) { filter, ...page }: AuditArgs,
  ): Promise<Connection<AuditEvent>> {
    return this.audit.events(actor, filter ?? {}, page);
  }

  @FieldResolver(() => AuditEvent, { nullable: true, description: 'One entry of the audit trail.' })
  @Private('audit.read')
  auditEvent(
    @Ctx() { actor }: RequestContext,
    @Arg('id', () => ID, { description: 'The entry’s own id.' }) id: string,
  ): Promise<AuditEvent> {
    return this.audit.event(actor, id);
  }

  @FieldResolver(() => [AuditActor], {
    description: 'People of the team, present and former, and operators of the trail, to narrow it by; at most 40.',
  })
  @Private('audit.read')
  auditActors(
    @Ctx() { actor }: RequestContext,
    @Arg('search', { defaultValue: '', description: 'What their names hold.' }) search: string,
    @Arg('ids', () => [ID], { defaultValue: [], description: 'These accounts too, whatever they are called.' })
    ids: string[],
  ): Promise<AuditActor[]> {
    return this.actors.find(actor, search, ids);
  }
}
