import { EVENT_ACTOR_KINDS } from '@stipple/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { connectionType } from '../../graphql/relay/index.ts';
import { DateTime } from '../../graphql/scalars.ts';

export const EventActorKind = domainEnum('EventActorKind', EVENT_ACTOR_KINDS, 'Whose doing something was.', {
  member: 'A person of the clinic, or a program that acts for it.',
  client: 'A person who is treated.',
  operator: 'The operator of Stipple.',
  worker: 'The system itself.',
});

/** A field of a record before and after. */
@ObjectType({ description: 'One field that was changed.', simpleResolvers: true })
export class AuditChange {
  @Field(() => String, { description: 'The field’s name.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What stood there before, as JSON; null when nothing did.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since, as JSON; null when nothing does.' })
  after: string | null;
}

/** One entry of the audit trail. */
@ObjectType({ description: 'One thing that somebody did.', simpleResolvers: true })
export class AuditEvent {
  @Field(() => ID, { description: 'The entry’s own id.' })
  id: string;

  @Field(() => String, { description: 'What was done, as `<noun>.<verb in the past>`.' })
  kind: string;

  @Field(() => String, { description: 'What kind of record it was done to.' })
  subjectType: string;

  @Field(() => ID, { description: 'The record: its global id where it has one.' })
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'What the record is called now; null for one without a name.' })
  subjectName: string | null;

  @Field(() => EventActorKind, { description: 'Whose doing it was.' })
  actorKind: (typeof EVENT_ACTOR_KINDS)[number];

  @Field(() => ID, { nullable: true, description: 'The person’s account; null when nobody was signed in.' })
  actorId: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s name; null when nobody was signed in.' })
  actorName: string | null;

  @Field(() => DateTime, { description: 'When it was done.' })
  happenedAt: Date;

  @Field(() => String, { nullable: true, description: 'The reason that was given, where one is asked for.' })
  reason: string | null;

  @Field(() => [AuditChange], { description: 'What changed, field by field.' })
  changes: AuditChange[];

  @Field(() => String, { nullable: true, description: 'Further facts of it, as JSON.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'The network address it was done from.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Browser and system it was done with.' })
  device: string | null;

  @Field(() => String, { nullable: true, description: 'The request it belongs to: what was done together shares it.' })
  requestId: string | null;
}

export const AuditEventConnection = connectionType(AuditEvent, 'AuditEvent', 'entries of the audit trail');
