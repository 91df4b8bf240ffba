import type { Outcome, Problem } from '@stipple/domain';
import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/private/index.ts';

/** What a mutation answers that leaves nothing to show. */
@ObjectType({ description: 'Whether it was done.', simpleResolvers: true })
export class DonePayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it was done; null when something must be mended first.',
  })
  done: true | null;

  @Field(() => [UserError], { description: 'What must be mended first; empty when it was done.' })
  userErrors: readonly Problem[];
}

/** It was done, unless the outcome says otherwise. */
export const done = (outcome?: Outcome<unknown>): DonePayload =>
  outcome && !outcome.ok ? { done: null, userErrors: outcome.problems } : { done: true, userErrors: [] };
