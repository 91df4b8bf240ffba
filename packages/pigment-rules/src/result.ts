import type { InputProblem } from '@stipple/domain';

/** An answer, or the list of what is wrong with the input. Nothing is thrown and nothing is silently assumed. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

export const answered = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (problems: readonly InputProblem[]): Result<never> => ({ ok: false, problems });
