import { expect, test } from 'vitest';
import { type PractitionerShown, unproven } from './unproven.ts';

type Credential = PractitionerShown['credentials'][number];

const credential = (kind: Credential['kind'], rest: Partial<Credential> = {}): Credential => ({
  id: kind,
  kind,
  scope: 'SMP',
  status: 'VERIFIED',
  title: kind,
  issuer: 'An issuer',
  issuedOn: '2026-01-01',
  validUntil: null,
  hours: null,
  verification: { at: '2026-01-02T12:00:00Z', by: 'Stipple', checked: 'The register.', method: 'ISSUER_REGISTRY' },
  ...rest,
});

const location = (credentials: Credential[]): PractitionerShown['locations'][number] => ({
  id: 'l',
  name: 'Leeds',
  address: null,
  city: 'Leeds',
  region: null,
  postalCode: null,
  countryCode: 'GB',
  timeZone: 'Europe/London',
  openingHours: null,
  openingWeek: [],
  openingExceptions: [],
  phone: null,
  email: null,
  coordinateSource: 'TOWN',
  credentials,
});

const price = (taxIncluded: boolean | null): PractitionerShown['prices'][number] => ({
  id: 'price',
  service: 'FULL_SCALP',
  extent: null,
  unit: 'PER_TREATMENT',
  low: { amountMinor: 100_000, currency: 'GBP' },
  high: { amountMinor: 100_000, currency: 'GBP' },
  locationName: 'Leeds',
  sessionsIncluded: null,
  touchUpIncluded: null,
  patchTestIncluded: null,
  taxIncluded,
  validUntil: null,
});

const nothing = { totalCount: 0, nodes: [] };
const page = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** Everything that can be proven is. */
const proven: PractitionerShown = {
  id: 'p',
  name: 'P',
  bio: null,
  languages: [],
  servesMen: null,
  servesWomen: null,
  yearsExperience: null,
  clinic: { slug: 'c', name: 'C', demo: false },
  locations: [location([credential('LICENCE', { scope: 'TATTOO' })])],
  credentials: [credential('TRAINING'), credential('BLOODBORNE_PATHOGEN'), credential('INSURANCE')],
  bookability: { ok: true, locations: [] },
  healedEvidence: { cases: 4, casesWithHealedPhotos: 4 },
  rating: {
    average: 5,
    count: 3,
    importedCount: 0,
    treatmentVerifiedCount: 3,
    histogram: [],
    aspects: [],
  },
  reviewModeration: { held: 0, removed: 0, reasons: [] },
  prices: [price(true)],
  lasting: { totalCount: 1 },
  cases: { ...nothing, pageInfo: page },
  reviews: { ...nothing, pageInfo: page },
};

test('nothing is held against somebody who has proven everything', () => {
  expect(unproven(proven, 'full_scalp')).toEqual([]);
});

test('a claim is no proof: kinds without a check in date are named, with how many are claims', () => {
  const claimed = credential('INSURANCE', { status: 'SELF_DECLARED', verification: null });
  const open = {
    ...proven,
    locations: [location([credential('LICENCE')]), location([credential('LICENCE', { status: 'SUBMITTED' })])],
    credentials: [
      credential('TRAINING', { scope: 'PMU' }),
      credential('BLOODBORNE_PATHOGEN', {
        verification: { at: '2026-01-02T12:00:00Z', by: 'Stipple', checked: 'A copy.', method: 'DOCUMENT_ONLY' },
      }),
      claimed,
    ],
  };
  expect(unproven(open, null)).toEqual([
    { what: 'unchecked', kinds: ['licence', 'insurance'] },
    { what: 'trainingNotSmp' },
    { what: 'claims', count: 1, of: 3 },
    { what: 'documentOnly', count: 1, of: 2 },
  ]);
  expect(unproven({ ...proven, credentials: [], locations: [] }, null)).toEqual([
    { what: 'unchecked', kinds: ['training', 'bloodborne_pathogen', 'licence', 'insurance'] },
  ]);
});

test('what is left out of cases, reviews and prices is counted', () => {
  const open = {
    ...proven,
    yearsExperience: 9,
    healedEvidence: { cases: 9, casesWithHealedPhotos: 6 },
    lasting: { totalCount: 0 },
    like: nothing,
    rating: { ...proven.rating, count: 40, importedCount: 8, treatmentVerifiedCount: 32 },
    reviewModeration: { held: 1, removed: 2, reasons: [] },
    prices: [price(true), price(null)],
  };
  expect(unproven(open, 'scar')).toEqual([
    { what: 'withoutHealed', count: 3, of: 9 },
    { what: 'lasting' },
    { what: 'like' },
    { what: 'imported', count: 8, of: 40 },
    { what: 'notShown', count: 3 },
    { what: 'price', service: 'scar' },
    { what: 'taxUnstated', count: 1, of: 2 },
    { what: 'experience' },
  ]);
});

test('an empty page says that there is nothing, once', () => {
  const empty = {
    ...proven,
    healedEvidence: { cases: 0, casesWithHealedPhotos: 0 },
    lasting: { totalCount: 0 },
    like: nothing,
    rating: { ...proven.rating, average: null, count: 0, treatmentVerifiedCount: 0 },
    prices: [],
  };
  expect(unproven(empty, 'scar')).toEqual([{ what: 'cases' }, { what: 'reviews' }, { what: 'prices' }]);
  expect(
    unproven({ ...proven, rating: { ...proven.rating, importedCount: 3, treatmentVerifiedCount: 0 } }, null),
  ).toEqual([{ what: 'verifiedReviews' }]);
});
