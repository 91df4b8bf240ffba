import type { UserErrorCode } from '@stipple/domain';
import * as z from 'zod/mini';

/** A check that names its code itself. */
export const must = <T>(isRight: (value: T) => boolean, code: UserErrorCode, message: string) =>
  z.refine<T>(isRight, { params: { code }, message, abort: true });

const upTo = (max: number) =>
  must<string>((text) => text.length <= max, 'TOO_LONG', `Expected at most ${max} characters.`);

/** A text that must be given. */
export const text = (max: number) =>
  z.string().check(
    must((given) => given.trim() !== '', 'REQUIRED', 'Expected a text.'),
    upTo(max),
  );

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
      'Expected a day.',
    ),
  );
