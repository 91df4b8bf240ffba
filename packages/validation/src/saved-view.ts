import { LIST_NAME_PATTERN, SAVED_VIEW_LIMITS } from '@stipple/domain';
import * as z from 'zod/mini';
import { must, notBlank, upTo } from './fields.ts';

const list = z.string().check(
  upTo(SAVED_VIEW_LIMITS.list),
  must((given) => LIST_NAME_PATTERN.test(given), 'INVALID_VALUE', 'the name of a list'),
);
const name = z.string().check(notBlank('a name'), upTo(SAVED_VIEW_LIMITS.name));

/** A list as somebody saves it. */
export const saveViewSchema = z.object({ list, name, query: z.string().check(upTo(SAVED_VIEW_LIMITS.query)) });

/** A saved view, by what it is known by. */
export const removeViewSchema = z.object({ list, name });
