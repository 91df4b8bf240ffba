import type { EVENT_ACTOR_KINDS } from '@stipple/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { EventActorKind } from './audit-event.managed.type.ts';
import { DateTime } from '../../graphql/scalars.ts';

/** Which entries to list. */
@InputType({ description: 'Which entries of the audit trail to list. Everything stated must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this account.' })
  actorId?: string | null;

  @Field(() => EventActorKind, {
    nullable: true,
    description: 'Done by nobody who was signed in, on behalf of this: `WORKER` is the system itself.',
  })
  unnamed?: (typeof EVENT_ACTOR_KINDS)[number] | null;

  @Field(() => String, { nullable: true, description: 'This kind alone, such as `review.replied`.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Every kind of this noun, such as `review`.' })
  noun?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to this record: its global id, or the id the trail gives.' })
  subjectId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At this instant or later.' })
  since?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  until?: Date | null;
}

/** The arguments of `auditEvents`. */
@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries; all when not given.' })
  filter?: AuditFilter | null;
}
