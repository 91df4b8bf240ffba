import type { CredentialData } from '../credential/index.ts';
import type { PhotoData } from '../photo/index.ts';
import type { PriceData } from '../price/index.ts';
import type { RatingData } from '../rating/index.ts';

/** What the pieces are shown with. */
export interface Samples {
  readonly photos: readonly PhotoData[];
  readonly rating: RatingData;
  readonly credentials: readonly CredentialData[];
  readonly price: PriceData | null;
  readonly term: string;
}

/** A picture without a file: a head whose scalp is as dark as the result. */
const picture = (scalp: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"><rect width="400" height="500" fill="#b9c3c6"/><ellipse cx="200" cy="300" rx="125" ry="170" fill="#dcb79a"/><path d="M75 290C70 130 130 100 200 100s130 30 125 190C300 190 260 175 200 175S100 190 75 290Z" fill="${scalp}"/></svg>`,
  )}`;

const photo = (moment: PhotoData['moment'], daysHealed: number | null, scalp: string): PhotoData => ({
  url: picture(scalp),
  width: 400,
  height: 500,
  moment,
  view: 'FRONT',
  drawn: true,
  daysHealed,
  thumbhash: null,
  caption: 'Two sessions, three weeks apart.',
  capture: { light: 'OVERHEAD', retouched: false },
});

const verified: CredentialData = {
  kind: 'TRAINING',
  scope: 'SMP',
  status: 'VERIFIED',
  title: 'Level 4 Award in Scalp Micropigmentation',
  issuer: 'Northern School of Micropigmentation',
  issuedOn: '2024-02-01',
  validUntil: '2027-01-31',
  hours: 100,
  verification: {
    at: '2026-05-03T10:00:00Z',
    by: 'Stipple',
    checked: 'Name, number and dates match the register of the issuer.',
    method: 'ISSUER_REGISTRY',
  },
};

export const ORDINARY: Samples = {
  photos: [
    photo('BEFORE', null, '#d3a98a'),
    photo('FRESH', 1, '#2c2320'),
    photo('HEALED', 92, '#4b3d36'),
    photo('AGED', 430, '#5f5049'),
  ],
  rating: {
    average: 4.62,
    count: 128,
    histogram: [
      { stars: 1, count: 3 },
      { stars: 2, count: 2 },
      { stars: 3, count: 6 },
      { stars: 4, count: 19 },
      { stars: 5, count: 98 },
    ],
    treatmentVerifiedCount: 96,
    importedCount: 32,
    aspects: [
      { aspect: 'NATURALNESS', mean: 4.7, count: 101 },
      { aspect: 'MATCH', mean: 4.6, count: 99 },
      { aspect: 'COMFORT', mean: 3.9, count: 88 },
      { aspect: 'HYGIENE', mean: 4.9, count: 97 },
      { aspect: 'AFTERCARE', mean: null, count: 0 },
    ],
  },
  credentials: [
    verified,
    {
      ...verified,
      kind: 'BLOODBORNE_PATHOGEN',
      scope: 'GENERAL',
      title: 'Bloodborne pathogens for body art',
      hours: 3,
      verification: { ...verified.verification!, method: 'DOCUMENT_ONLY', checked: 'The certificate as handed in.' },
    },
    {
      ...verified,
      kind: 'INSURANCE',
      scope: 'GENERAL',
      status: 'SELF_DECLARED',
      title: 'Public liability',
      issuer: 'Harbour Mutual',
      hours: null,
      validUntil: null,
      verification: null,
    },
  ],
  price: {
    low: { amountMinor: 120_000, currency: 'GBP' },
    high: { amountMinor: 240_000, currency: 'GBP' },
    service: 'FULL_SCALP',
    extent: 'LARGE',
    unit: 'PER_TREATMENT',
    locationName: 'Deansgate',
    sessionsIncluded: 3,
    touchUpIncluded: true,
    patchTestIncluded: null,
    taxIncluded: true,
    validUntil: '2027-03-31',
  },
  term: 'Micropigmentation',
};

/** The same with every text of a clinic's replaced. */
export function withText(text: string): Samples {
  return {
    ...ORDINARY,
    photos: ORDINARY.photos.map((each) => ({ ...each, caption: text })),
    credentials: ORDINARY.credentials.map((each) => ({
      ...each,
      title: text,
      issuer: text,
      verification: each.verification && { ...each.verification, by: text, checked: text },
    })),
    price: ORDINARY.price && { ...ORDINARY.price, locationName: text },
    term: text,
  };
}

export const LONG = withText(
  `${'Kopfhautpigmentierungsfachausbildungsabschlusszertifikat'.repeat(3)} and a sentence that does not want to end, however narrow the place that it was given, because nobody told its author to stop.`,
);

export const HOSTILE = withText(
  '<script>alert("x")</script><img src=x onerror=alert(1)> {{count}} $t(reviews) \u202egnp.exe 👩🏽‍🦲👨‍👩‍👧‍👦 \u0061\u0328\u0301\u0302\u0303\u0304 شركة «العربية» עברית',
);

export const EMPTY: Samples = {
  photos: [],
  rating: {
    average: null,
    count: 0,
    histogram: [1, 2, 3, 4, 5].map((stars) => ({ stars, count: 0 })),
    treatmentVerifiedCount: 0,
    importedCount: 0,
  },
  credentials: [],
  price: null,
  term: '—',
};
