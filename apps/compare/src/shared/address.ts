import { NEED_PARAMS } from './need.ts';

/** Where a visitor searches: a town's name, or the id of a place chosen from a list; and how far around, in kilometres. */
export const PLACE_PARAMS = ['place', 'near', 'r'] as const;

/** The id of a practitioner put aside to compare; once for each. */
export const PICK_PARAM = 'pick';

/** At most so many practitioners are compared (the schema's `comparePractitioners`). */
export const MOST_PICKED = 4;

/** What goes along from page to page: where, what for, and whom one has put aside to compare. */
const CARRIED: readonly string[] = [...PLACE_PARAMS, ...NEED_PARAMS, PICK_PARAM];

/** The part of an address that goes along to another page, with its `?`; empty when there is nothing. */
export function carried(params: URLSearchParams): string {
  const along = new URLSearchParams([...params].filter(([name, value]) => CARRIED.includes(name) && value !== ''));
  return along.size === 0 ? '' : `?${along.toString()}`;
}

/** The practitioners put aside, each once and no more than can be compared. */
export const pickedIn = (params: URLSearchParams): readonly string[] =>
  [...new Set(params.getAll(PICK_PARAM))].slice(0, MOST_PICKED);
