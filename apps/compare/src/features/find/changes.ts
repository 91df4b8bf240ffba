import type { FilterPart } from '@stipple/contract/compare';
import { meaningful } from '../../shared/need.ts';
import type { Search } from './search.ts';

/** Where in the list one is: left behind whenever the list changes. */
const PAGING = ['after', 'before'] as const;

/** The parameters that each part of the filter is stated in. */
const PARAMS: Readonly<Record<FilterPart, readonly string[]>> = {
  NEAR: ['place', 'near', 'r'],
  INDICATION: ['for'],
  STAGE: ['scale', 'stage'],
  SCAR_TYPE: ['scar'],
  SKIN_TONE: ['skin', 'monk'],
  HAIR_COLOUR: ['hair'],
  CREDENTIALS: ['cred'],
  LANGUAGES: ['speaks'],
  MIN_RATING: ['rating'],
  MIN_REVIEWS: ['reviews'],
  PRICE: ['currency', 'min', 'max'],
  SERVES: ['serves'],
  TEXT: ['q'],
};

/** Names of parameters that narrow the list; all else (order, picks, the map) stays when filters are cleared. */
const NARROWING = Object.entries(PARAMS).flatMap(([part, names]) => (part === 'NEAR' ? [] : names));

/** The address with other parameters: `null` drops one. What says nothing goes, and so does the place in the list. */
export function changed(params: URLSearchParams, changes: Readonly<Record<string, string | null>> = {}): string {
  const next = meaningful(params);
  for (const name of PAGING) next.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
}

const dropped = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));

/** The address without a part of the filter; of several values only the one named, where one is named. */
export function without(params: URLSearchParams, part: FilterPart, value?: string): string {
  const names = PARAMS[part];
  const next = new URLSearchParams(params);
  if (value === undefined) return changed(next, dropped(names));
  for (const name of names) next.delete(name, value);
  return changed(next);
}

/** The address without any filter but the place. */
export const withoutAll = (params: URLSearchParams): string => changed(params, dropped(NARROWING));

/** The address that a relaxation stands for: a wider circle, or a part given up. */
export const relaxed = (
  params: URLSearchParams,
  { part, radiusKm }: { part: FilterPart; radiusKm?: number | null },
): string => (part === 'NEAR' && radiusKm ? changed(params, { r: String(radiusKm) }) : without(params, part));

/** A stated part of the filter, with its value where there can be several. */
export interface Stated {
  readonly part: FilterPart;
  readonly value?: string;
}

/** What is stated beside the place, in the order of the page: each can be removed on its own. */
export function statedIn(search: Search): Stated[] {
  const { need, credentials, languages, rating, reviews, serves, price, text } = search;
  const single: [FilterPart, unknown][] = [
    ['INDICATION', need.indication ?? need.goal],
    ['STAGE', need.stage],
    ['SCAR_TYPE', need.scarType],
    ['SKIN_TONE', need.monk ?? need.fitzpatrick],
    ['HAIR_COLOUR', need.hairColour],
    ['MIN_RATING', rating],
    ['MIN_REVIEWS', reviews],
    ['PRICE', price],
    ['SERVES', serves],
    ['TEXT', text],
  ];
  return [
    ...single.filter(([, value]) => value !== undefined).map(([part]) => ({ part })),
    ...credentials.map((value) => ({ part: 'CREDENTIALS' as const, value })),
    ...languages.map((value) => ({ part: 'LANGUAGES' as const, value })),
  ];
}
