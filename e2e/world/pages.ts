/** One page of the site in one state. */
export interface Sight {
  /** Of its screenshots. */
  readonly name: string;
  readonly path: string;
  /** Of the answer; 200 unless said. */
  readonly status?: number;
}

/** What the client of the examples looks for. */
export const NEED = 'for=aga_male&scale=norwood&stage=III&skin=II';

/** Every page, and each of its states that an address leads to. */
export const SIGHTS: readonly Sight[] = [
  { name: 'start', path: '/en' },
  { name: 'start-de', path: '/de' },
  { name: 'results', path: `/en/find?place=Manchester&${NEED}` },
  { name: 'results-de', path: `/de/find?place=Manchester&${NEED}` },
  { name: 'results-anywhere', path: '/en/find' },
  { name: 'results-unknown-place', path: '/en/find?place=Nowhereville', status: 400 },
  { name: 'practitioner', path: `/en/p/megan-ogden?${NEED}` },
  { name: 'practitioner-filtered-de', path: `/de/p/megan-ogden?for=aga_male&healed=12&stars=1&source=imported` },
  { name: 'clinic', path: `/en/c/northfold?${NEED}` },
  { name: 'clinic-de', path: '/de/c/haus-feinpunkt' },
  { name: 'no-such-clinic', path: '/en/c/nowhere', status: 404 },
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
