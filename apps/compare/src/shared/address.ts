import { NEED_PARAMS } from './need.ts';

/** Where a visitor searches: a town's name, or the id of a place chosen from a list; and how far around, in kilometres. */
export const PLACE_PARAMS = ['place', 'near', 'r'] as const;

/** The id of a practitioner put aside to compare; once for each. */
export const PICK_PARAM = 'pick';

/** At most so many practitioners are compared (the schema's `comparePractitioners`). */
export const MOST_PICKED = 4;

/** What goes along from page to page: where, what for, and whom one has put aside to compare. */
export const CARRIED: readonly string[] = [...PLACE_PARAMS, ...NEED_PARAMS, PICK_PARAM];

const query = (params: URLSearchParams): string => (params.size === 0 ? '' : `?${params.toString()}`);

/** This page's query with some parts changed; `null` takes a part away, and what is empty goes with it. */
export function withParams(params: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(
    [...params].filter(([name, value]) => value !== '' && !Object.hasOwn(changes, name)),
  );
  for (const [name, value] of Object.entries(changes)) if (value) next.append(name, value);
  return query(next) || '?';
}

/** The part of an address that goes along to another page, with its `?`; empty when there is nothing. */
export function carried(params: URLSearchParams): string {
  return query(new URLSearchParams([...params].filter(([name, value]) => CARRIED.includes(name) && value !== '')));
}

/** What the schema's ids are written in; anything else is passed over, as a link cut short. */
const ID = /^[\w-]{1,64}$/;

/** The practitioners put aside, each once and no more than can be compared. */
export const pickedIn = (params: URLSearchParams): readonly string[] =>
  [...new Set(params.getAll(PICK_PARAM).filter((id) => ID.test(id)))].slice(0, MOST_PICKED);

const picking = (params: URLSearchParams, picked: readonly string[]): string => {
  const next = new URLSearchParams([...params].filter(([name]) => name !== PICK_PARAM));
  for (const id of picked) next.append(PICK_PARAM, id);
  return query(next);
};

/** This page's query with one more practitioner put aside; the same where there is no room for another. */
export const withPick = (params: URLSearchParams, id: string): string =>
  picking(params, [...new Set([...pickedIn(params), id])].slice(0, MOST_PICKED));

/** This page's query without one of those put aside. */
export const withoutPick = (params: URLSearchParams, id: string): string =>
  picking(
    params,
    pickedIn(params).filter((picked) => picked !== id),
  );

/** This page's query with nobody put aside. */
export const withoutPicks = (params: URLSearchParams): string => picking(params, []);

/** Whether two addresses are of one page and differ in whom one has put aside alone: its data stay as they are. */
export function differInPicksOnly(one: URL, other: URL): boolean {
  const rest = ({ pathname, searchParams }: URL) => pathname + withoutPicks(searchParams);
  return one.search !== other.search && rest(one) === rest(other);
}

/** For a way that ends at a list of results: the focus goes to their number, not to where a button was. */
export const TO_RESULTS = { state: { focus: 'results' } } as const;
