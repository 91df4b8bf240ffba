import { LIST_NAME_PATTERN, SAVED_VIEW_LIMITS } from '@stipple/domain';
import * as z from 'zod/mini';

const upTo = (most: number) => z.maxLength(most, `Expected at most ${most} characters.`);

const list = z.string().check(upTo(SAVED_VIEW_LIMITS.list), z.regex(LIST_NAME_PATTERN, 'Expected the name of a list.'));
const name = z.string().check(
  z.refine((given) => given.trim() !== '', { error: 'Expected a name.', params: { code: 'REQUIRED' } }),
  upTo(SAVED_VIEW_LIMITS.name),
);

/** A list as somebody saves it. */
export const saveViewSchema = z.object({ list, name, query: z.string().check(upTo(SAVED_VIEW_LIMITS.query)) });

/** A saved view, by what it is known by. */
export const removeViewSchema = z.object({ list, name });
