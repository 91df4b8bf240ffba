import { inject } from 'vitest';

/** One page of the site in one state. */
export interface Sight {
  /** Of its screenshots. */
  readonly name: string;
  readonly path: string;
  /** Of the answer; 200 unless said. */
  readonly status?: number;
  /** Of queries that it waits for; one unless said. */
  readonly rounds?: number;
}

/** What the client of the examples looks for. */
export const NEED = 'for=aga_male&scale=norwood&stage=III&skin=II';

/** Nobody near Leeds does this for a pound. */
export const NOBODY = `/en/find?place=Leeds&${NEED}&currency=GBP&max=1`;

/** The comparison of these practitioners. */
export const comparison = (ids: readonly string[], language = 'en') =>
  `/${language}/compare?${ids.map((id) => `pick=${id}`).join('&')}&${NEED}`;

/** Every page, and each of its states that an address leads to. */
export function sights(): readonly Sight[] {
  const { ids } = inject('demo');
  return [
    { name: 'start', path: '/en' },
    { name: 'start-stated', path: `/en?place=Manchester&${NEED}` },
    { name: 'start-de', path: '/de' },
    { name: 'results', path: `/en/find?place=Manchester&${NEED}` },
    { name: 'results-picked', path: `/en/find?place=Manchester&${NEED}&pick=${ids[0]}&pick=${ids[1]}` },
    { name: 'results-de', path: `/de/find?place=Manchester&${NEED}` },
    { name: 'results-anywhere', path: '/en/find' },
    { name: 'results-map', path: `/en/find?place=Manchester&${NEED}&map=1` },
    { name: 'results-nobody', path: NOBODY },
    // It looks for towns of a similar name once it knows that there is none of this one.
    { name: 'results-unknown-place', path: '/en/find?place=Nowhereville', status: 404, rounds: 2 },
    { name: 'practitioner', path: `/en/p/megan-ogden?${NEED}` },
    { name: 'practitioner-de', path: '/de/p/megan-ogden' },
    {
      name: 'practitioner-filtered-de',
      path: '/de/p/megan-ogden?for=aga_male&healed=12&stars=1&source=imported',
    },
    { name: 'clinic', path: `/en/c/northfold?${NEED}` },
    { name: 'clinic-de', path: '/de/c/haus-feinpunkt' },
    { name: 'no-such-clinic', path: '/en/c/nowhere', status: 404 },
    { name: 'compare-two', path: comparison(ids.slice(0, 2)) },
    { name: 'compare-four-de', path: comparison(ids, 'de') },
    { name: 'compare-one', path: comparison(ids.slice(0, 1)) },
    { name: 'compare-nobody', path: '/en/compare' },
    // The pieces themselves, in what a page seldom shows.
    ...['rtl', 'long', 'hostile', 'empty', 'drawings'].map((part) => ({
      name: `catalogue-${part}`,
      path: `/de/catalogue?part=${part}`,
    })),
    { name: 'guide', path: '/en/guide' },
    { name: 'guide-chapter', path: '/en/guide/procedure' },
    { name: 'guide-prices-de', path: '/de/guide/cost' },
    { name: 'no-such-chapter', path: '/en/guide/nothing', status: 404 },
    { name: 'check-de', path: '/de/check' },
    { name: 'not-found', path: '/en/nothing-here', status: 404 },
    { name: 'no-such-practitioner', path: '/de/p/nobody-at-all', status: 404 },
  ];
}

/** Start, results and comparison; the rest is looked at beside them, for each file of tests has a browser of its own. */
export const isOfTheSearch = ({ name }: Sight): boolean => /^(start|results|compare)/.test(name);
