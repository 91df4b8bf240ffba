import type { UserErrorCode } from './rejection.ts';
import { expectedSentence, filled, type Expected, type Given, type Verbatim } from './sentence/index.ts';

/** Something in the input of a use case that its author can mend: what `UserError` says of it. */
export interface Problem {
  /** Which input field is meant, outermost first. */
  readonly path: readonly string[];
  readonly code: UserErrorCode;
  /** What was given and what is expected, as one sentence. */
  readonly message: string;
}

/** What a use case answers: what it made, or what must be mended first. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Of a stale change: the thing as it is now. */
      readonly current?: T;
    };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

/** A problem with one field; texts that are too long and nothing are not repeated back. */
export function problem(
  path: string,
  code: UserErrorCode,
  given: Given | Verbatim | number | null,
  expected: Expected,
): Problem {
  const message =
    given === null || code === 'TOO_LONG' ? expectedSentence(expected) : `"${given}" given, expected ${expected}.`;
  return { path: path.split('.'), code, message };
}

/** That a thing is not at version `given` any more. */
export const staleProblem = (given: number, version: number): Problem =>
  problem('version', 'STALE', given, filled('version {version}: somebody has changed it meanwhile', { version }));

/** Refuses a change of version `given`, because the thing has been changed since: `current` is what it is now. */
export const stale = <T extends { readonly version: number }>(given: number, current: T): Outcome<T> => ({
  ok: false,
  problems: [staleProblem(given, current.version)],
  current,
});

/** An outcome with its value, or what stands in the way of a stale change, as `shown` tells it. */
export async function mapOutcome<T, R>(outcome: Outcome<T>, shown: (value: T) => Promise<R>): Promise<Outcome<R>> {
  if (outcome.ok) return accepted(await shown(outcome.value));
  const { current, problems } = outcome;
  return current === undefined ? { ok: false, problems } : { ok: false, problems, current: await shown(current) };
}
