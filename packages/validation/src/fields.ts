import { expectedSentence, filled, type Expected, type UserErrorCode } from '@stipple/domain';
import * as z from 'zod/mini';

/** A check that names its code and says what it expects; `field` is the one meant, where a record is checked. */
export const must = <T>(isRight: (value: T) => boolean, code: UserErrorCode, expected: Expected, field?: string) =>
  z.refine<T>(isRight, {
    params: { code },
    message: expectedSentence(expected),
    abort: true,
    ...(field !== undefined && { path: [field] }),
  });

/** No longer than so many characters. */
export const upTo = (max: number) =>
  must<string>((text) => text.length <= max, 'TOO_LONG', filled('at most {max} characters', { max }));

/** More than white space. */
export const notBlank = (what: Expected) => must<string>((text) => text.trim() !== '', 'REQUIRED', what);

/** A text that must be given. */
export const text = (max: number) => z.string().check(notBlank('a text'), upTo(max));

/** A text that may be missing; an empty field of a form is one. */
export const maybeText = (max: number) => z.nullish(z.string().check(upTo(max)));

/** A global id, as it comes from the schema. */
export const globalId = z.string().check(upTo(100));

/** The version of a record that its editor has seen. */
export const version = z.int().check(z.minimum(1));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, `2026-03-31`. */
export const day = z
  .string()
  .check(
    must(
      (given) => DAY.test(given) && new Date(`${given}T00:00:00Z`).toJSON()?.slice(0, 10) === given,
      'INVALID_VALUE',
      'a day',
    ),
  );
