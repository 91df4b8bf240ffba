import { PAGE_SIZE } from '@stipple/domain';
import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from '../../platform/errors.ts';

/** The four arguments of every connection. Rooms with filters extend it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to return from the start, ${PAGE_SIZE.min}-${PAGE_SIZE.max}. ${PAGE_SIZE.usual} when neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to return from the end, ${PAGE_SIZE.min}-${PAGE_SIZE.max}.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

/** A page as repositories read it: `limit` rows from one end, within the two cursors. */
export interface Page {
  readonly limit: number;
  /** Whether to read in reverse order; {@link toConnection} turns the rows round again. */
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * Checks the arguments of a connection.
 * @throws BadUserInput when `first` or `last` lies outside 1-100, or both are given
 */
export function pageOf(args: PageArgs): Page {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) {
    throw new BadUserInput('Give `first` or `last`, not both.', ['last']);
  }
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (value !== null && (value < PAGE_SIZE.min || value > PAGE_SIZE.max)) {
      throw new BadUserInput(`\`${name}\` must be between ${PAGE_SIZE.min} and ${PAGE_SIZE.max}; it is ${value}.`, [
        name,
      ]);
    }
  }
  return {
    limit: first ?? last ?? PAGE_SIZE.usual,
    backwards: last !== null,
    after: args.after ?? null,
    before: args.before ?? null,
  };
}

/** The total of a long list is counted up to here: who has more than that reads no number. */
export const COUNTED = 10_000;
