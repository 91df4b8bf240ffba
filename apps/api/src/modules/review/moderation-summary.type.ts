import { MODERATION_REASONS, type ModerationReason } from '@stipple/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';

export const ModerationReasonEnum = domainEnum(
  'ModerationReason',
  MODERATION_REASONS,
  'Why a review was held or removed.',
  {
    fake: 'It is not of a real treatment, or was paid for.',
    harmful: 'It threatens or insults.',
    illegal: 'It breaks the law.',
    personal_data: 'It tells personal data of someone.',
    not_a_client: 'Its author was not a client.',
    wrong_practitioner: 'It is about somebody else.',
    other: 'Another reason, kept in the log.',
  },
);

/** How many reviews are not shown for one reason. */
@ObjectType({ description: 'How many reviews are not shown for one reason.', simpleResolvers: true })
export class ModerationCount {
  @Field(() => ModerationReasonEnum, { nullable: true, description: 'The reason; null when none was stated.' })
  reason: ModerationReason | null;

  @Field(() => Int, { description: 'How many are held back while they are looked into.' })
  held: number;

  @Field(() => Int, { description: 'How many were removed.' })
  removed: number;
}

/** How reviews of a practitioner are collected, and how many are not shown. */
@ObjectType({ description: 'How reviews are collected, and how many are not shown and why.', simpleResolvers: true })
export class ModerationSummary {
  @Field(() => Int, { description: 'How many are held back while they are looked into.' })
  held: number;

  @Field(() => Int, { description: 'How many were removed.' })
  removed: number;

  @Field(() => [ModerationCount], { description: 'The same by reason.' })
  reasons: ModerationCount[];

  @Field(() => String, { description: 'How reviews come about and who may take one away, in plain words.' })
  collection: string;
}

/** One review that is not shown now: its last decision. */
export interface Withheld {
  readonly action: 'held' | 'removed';
  readonly reason: ModerationReason | null;
}

const COLLECTION =
  'A treatment-verified review is written by a client whose session was completed here; an imported one was brought along by the clinic and is marked so. Every published review counts. A clinic can dispute a review but not take it away: only the operator holds or removes one, for a reason of this list, and every decision is logged.';

/** Counts what is withheld by reason. */
export function summariseModeration(withheld: readonly Withheld[]): ModerationSummary {
  const count = (action: Withheld['action'], rows = withheld) => rows.filter((row) => row.action === action).length;
  const reasons = [...Map.groupBy(withheld, (row) => row.reason)].map(([reason, rows]) => ({
    reason,
    held: count('held', rows),
    removed: count('removed', rows),
  }));
  return { held: count('held'), removed: count('removed'), reasons, collection: COLLECTION };
}
