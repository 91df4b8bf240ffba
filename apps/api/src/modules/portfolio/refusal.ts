import { refused, type Outcome, type Problem } from '@stipple/domain';

/** Undoes a transaction and says why: what is wrong was found after something was written. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('refused');
  }
}

/** Answers a refusal of a transaction as an outcome; any other error goes on. */
export function asOutcome(error: unknown): Outcome<never> {
  if (error instanceof Refusal) return refused(...error.problems);
  throw error;
}
