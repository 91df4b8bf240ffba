import type { Column, Filter, ListState, Sort } from './definition.ts';

/** Names in the address that are the list's own. No filter may be called so. */
const SORT = 'sort';
const AFTER = 'after';
const BEFORE = 'before';
const COLUMNS = 'columns';

/** What the address says of a list; what it says of unknown filters and columns is left out. */
export function readAddress(
  params: URLSearchParams,
  { filters, defaultSort, pageSize, sorts }: ReadOptions,
): ListState {
  const known = filters.map(({ id }) => [id, params.getAll(id).filter(Boolean)] as const);
  const after = params.get(AFTER);
  const before = params.get(BEFORE);
  return {
    filters: Object.fromEntries(known.filter(([, values]) => values.length > 0)),
    sort: sortOf(params.get(SORT), sorts) ?? defaultSort,
    paging: before ? { last: pageSize, before } : { first: pageSize, ...(after && { after }) },
  };
}

interface ReadOptions {
  readonly filters: readonly Filter[];
  readonly defaultSort: Sort;
  readonly pageSize: number;
  /** What the list can be ordered by. */
  readonly sorts: readonly string[];
}

/** `name`, or `-name` for the other way round. */
function sortOf(text: string | null, sorts: readonly string[]): Sort | null {
  const by = text?.replace(/^-/, '');
  return by && sorts.includes(by) ? { by, descending: text !== by } : null;
}

const writeSort = ({ by, descending }: Sort) => (descending ? `-${by}` : by);

/** The address with a filter set anew; the list starts at its first page again. */
export function withFilter(params: URLSearchParams, id: string, values: readonly string[]): URLSearchParams {
  const next = fromTheStart(params);
  next.delete(id);
  for (const value of values) if (value) next.append(id, value);
  return next;
}

/** The address without any of these filters. */
export function withoutFilters(params: URLSearchParams, filters: readonly Filter[]): URLSearchParams {
  return filters.reduce((next, { id }) => withFilter(next, id, []), params);
}

/** The address with another order, from the first page on. */
export function withSort(params: URLSearchParams, sort: Sort): URLSearchParams {
  const next = fromTheStart(params);
  next.set(SORT, writeSort(sort));
  return next;
}

/** The address of the page after or before a cursor. */
export function withPage(params: URLSearchParams, cursor: { after: string } | { before: string }): URLSearchParams {
  const next = fromTheStart(params);
  for (const [name, value] of Object.entries(cursor)) next.set(name, value);
  return next;
}

/** The address of the first page. */
export function fromTheStart(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(AFTER);
  next.delete(BEFORE);
  return next;
}

/** The columns shown: those the address names, else all that are not hidden; always the first one. */
export function shownColumns<Row>(params: URLSearchParams, columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const chosen = params.get(COLUMNS)?.split(',');
  return columns.filter(({ id, isHidden }, at) => at === 0 || (chosen ? chosen.includes(id) : !isHidden));
}

/** The address with these columns. */
export function withColumns(params: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(COLUMNS, ids.join(','));
  return next;
}

/** What of an address belongs to a saved view: everything but the page. */
export const viewOf = (params: URLSearchParams): string => fromTheStart(params).toString();
