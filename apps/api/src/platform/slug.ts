import { slugify } from '@stipple/domain';

/** A slug that no other row has: the name, and the end of the row's id. */
export const uniqueSlug = (name: string, id: string): string =>
  slugify(`${slugify(name).slice(0, 60)} ${id.slice(-8)}`);
