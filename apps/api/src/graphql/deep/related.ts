import type { GraphQLResolveInfo } from 'graphql';
import { BadUserInput } from '../../platform/errors.ts';

/**
 * Where a row keeps what was read beyond its own columns, by response name. Below a connection the name starts with
 * the way there (`nodes.reviews`, `edges.node.reviews`), because `nodes` and `edges` may select differently.
 */
export const LOADED = Symbol('loaded');

/** What a row has loaded that leads nowhere else. */
export const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

/** A row that a deep read has finished. */
export type LoadedRow = Record<string, unknown> & { readonly [LOADED]: Readonly<Record<string, unknown>> };

/**
 * The value of a field that leads elsewhere. A source that has the property already (a card of the directory)
 * answers with it; if it is a function, it is given the arguments. A deep read has loaded it ahead.
 * @throws BadUserInput when neither has it: below a list of practitioners only what a card holds is at hand
 */
export function related<T>(root: object, info: Pick<GraphQLResolveInfo, 'fieldName' | 'path'>, args?: object): T {
  const own = (root as Record<string, unknown>)[info.fieldName];
  if (own !== undefined) return (typeof own === 'function' ? own.call(root, args ?? {}) : own) as T;
  const loaded = (root as Partial<LoadedRow>)[LOADED];
  if (loaded) {
    for (const name of namesOf(info.path)) {
      if (!Object.hasOwn(loaded, name)) continue;
      const value = loaded[name];
      if (value instanceof Error) throw value;
      return value as T;
    }
  }
  throw new BadUserInput(
    `\`${info.fieldName}\` is not at hand in a list of practitioners: ask for it below \`practitioner(id:)\`.`,
  );
}

/** What a deep read loaded for the reader itself. */
export function alsoLoaded<T>(row: LoadedRow, field: string): T {
  return row[LOADED][`#${field}`] as T;
}

/** The names a field may be kept under: by itself, below `nodes`, below `edges { node }`. */
function namesOf(path: GraphQLResolveInfo['path']): string[] {
  const names: string[] = [];
  let name = '';
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at && names.length < 3; at = at.prev) {
    if (typeof at.key === 'number') continue;
    name = name === '' ? at.key : `${at.key}.${name}`;
    names.push(name);
  }
  return names;
}
