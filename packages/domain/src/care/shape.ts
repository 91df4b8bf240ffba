import type { UserErrorCode } from '../rejection.ts';

/** Answers to a question of the consultation. A missing answer is `unknown`, and `unknown` is not `no`. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

interface Documented {
  /** What the field means, in words for forms and documentation. */
  readonly doc: string;
}
export interface TextShape extends Documented {
  readonly kind: 'text';
  readonly max: number;
  readonly pattern?: RegExp;
}
export interface NumberShape extends Documented {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}
export interface MomentShape extends Documented {
  readonly kind: 'day' | 'instant';
}
export interface AnswerShape extends Documented {
  readonly kind: 'answer';
}
export interface FlagShape extends Documented {
  readonly kind: 'flag';
}
export interface CodeShape<C extends string = string> extends Documented {
  readonly kind: 'code';
  readonly codes: readonly C[];
}
export interface ListShape<S extends Shape = Shape> extends Documented {
  readonly kind: 'list';
  readonly of: S;
  readonly min: number;
  readonly max: number;
}
export interface OptionalShape<S extends Shape = Shape> extends Documented {
  readonly kind: 'optional';
  readonly of: S;
}
export interface RecordShape<F extends Fields = Fields> extends Documented {
  readonly kind: 'record';
  readonly fields: F;
}
export interface Fields {
  readonly [name: string]: Shape;
}
/** The description of one value, from which the check, the zod schema, the types and the documentation are made. */
export type Shape =
  | TextShape
  | NumberShape
  | MomentShape
  | AnswerShape
  | FlagShape
  | CodeShape
  | ListShape
  | OptionalShape
  | RecordShape;

type Omittable<F extends Fields> = {
  [K in keyof F]: F[K] extends OptionalShape | AnswerShape ? K : never;
}[keyof F];

/** The TypeScript type a shape describes. */
export type Infer<S extends Shape> = S extends TextShape | MomentShape
  ? string
  : S extends NumberShape
    ? number
    : S extends FlagShape
      ? boolean
      : S extends AnswerShape
        ? Answer
        : S extends CodeShape<infer C>
          ? C
          : S extends ListShape<infer E>
            ? readonly Infer<E>[]
            : S extends OptionalShape<infer E>
              ? Infer<E> | null | undefined
              : S extends RecordShape<infer F>
                ? { readonly [K in Exclude<keyof F, Omittable<F>>]: Infer<F[K]> } & {
                    readonly [K in Omittable<F>]?: Infer<F[K]> | null;
                  }
                : never;

export const text = (doc: string, max = 200, pattern?: RegExp): TextShape => ({ kind: 'text', doc, max, pattern });
export const number = (doc: string, min: number, max: number): NumberShape => ({
  kind: 'number',
  doc,
  min,
  max,
  integer: false,
});
export const whole = (doc: string, min: number, max: number): NumberShape => ({
  kind: 'number',
  doc,
  min,
  max,
  integer: true,
});
export const day = (doc: string): MomentShape => ({ kind: 'day', doc });
export const instant = (doc: string): MomentShape => ({ kind: 'instant', doc });
export const answer = (doc: string): AnswerShape => ({ kind: 'answer', doc });
export const flag = (doc: string): FlagShape => ({ kind: 'flag', doc });
export const code = <const C extends string>(doc: string, codes: readonly C[]): CodeShape<C> => ({
  kind: 'code',
  doc,
  codes,
});
export const list = <S extends Shape>(doc: string, of: S, max = 100, min = 0): ListShape<S> => ({
  kind: 'list',
  doc,
  of,
  min,
  max,
});
export const optional = <S extends Shape>(of: S): OptionalShape<S> => ({ kind: 'optional', doc: of.doc, of });
export const record = <F extends Fields>(doc: string, fields: F): RecordShape<F> => ({ kind: 'record', doc, fields });

/** One thing wrong with an input, as data: which field, what was given, what was expected. */
export interface Problem {
  /** Path of the field, such as `zones.0.areaCm2`; empty for the input itself. */
  readonly path: string;
  readonly code: UserErrorCode;
  /** What was given, shortened; absent when nothing was. */
  readonly value?: string;
  readonly expected: string;
  readonly message: string;
}

/** What a value is shown as in a message: short, and safe for anything. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(given.length > 60 ? `${given.slice(0, 60)}...` : given);
  if (Array.isArray(given)) return `a list of ${given.length}`;
  if (typeof given === 'object' && given !== null) return 'a record';
  return String(given);
}

/** Makes a problem whose message names the field, the value and what was expected. */
export function problem(path: string, errorCode: UserErrorCode, given: unknown, expected: string): Problem {
  const name = path === '' ? 'input' : path;
  if (given === undefined || given === null) {
    return { path, code: errorCode, expected, message: `${name}: nothing given, expected ${expected}` };
  }
  const value = shown(given);
  return { path, code: errorCode, value, expected, message: `${name}: ${value} given, expected ${expected}` };
}
