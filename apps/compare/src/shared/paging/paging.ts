import { withParams } from '../address.ts';

/** Where the page of a list begins or ends, as the schema takes it. */
export interface PageOf {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** What the schema says of a page (`PageInfo`). */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const after = (list: string) => `${list}-after`;
const before = (list: string) => `${list}-before`;

/** The names in the address that keep the page of a list: a new filter begins at the first page. */
export const pagingParams = (list: string): readonly string[] => [after(list), before(list)];

/** Which page of a list an address asks for: `cases-after=…` or `cases-before=…`, so that one page can hold several. */
export function pageOf(params: URLSearchParams, list: string, size: number): PageOf {
  const [next, previous] = [params.get(after(list)), params.get(before(list))];
  if (next) return { first: size, after: next };
  return previous ? { last: size, before: previous } : { first: size };
}

/** The addresses of the neighbours of a page; everything else in the address stays. */
export function neighbours(params: URLSearchParams, list: string, info: PageInfo) {
  const at = (start: string | null, end: string | null) =>
    `${withParams(params, { [before(list)]: start, [after(list)]: end })}#${list}`;
  return {
    previous: info.hasPreviousPage && info.startCursor ? at(info.startCursor, null) : null,
    next: info.hasNextPage && info.endCursor ? at(null, info.endCursor) : null,
  };
}
