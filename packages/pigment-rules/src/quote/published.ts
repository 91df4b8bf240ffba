import type { Source } from '@stipple/domain';

/** What others have published: undated or selective, shown only as a panel marked "not ours", never as a quote. */
export const PUBLISHED_RANGES: readonly {
  readonly text: string;
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  readonly year: number | null;
  readonly source: Source;
}[] = [
  {
    text: 'Norwood 2-3, Ludwig I',
    currency: 'GBP',
    low: 400,
    high: 850,
    year: null,
    source: { tag: 'C', ref: 'smpaesthetics.co.uk' },
  },
  {
    text: 'Norwood 4-5, Ludwig II',
    currency: 'GBP',
    low: 850,
    high: 1500,
    year: null,
    source: { tag: 'C', ref: 'smpaesthetics.co.uk' },
  },
  {
    text: 'Norwood 6-7, Ludwig III',
    currency: 'GBP',
    low: 1500,
    high: 2500,
    year: null,
    source: { tag: 'C', ref: 'smpaesthetics.co.uk' },
  },
  {
    text: 'Treatment',
    currency: 'USD',
    low: 1800,
    high: 3200,
    year: 2021,
    source: { tag: 'C', ref: 'beverlyhillshr.com' },
  },
  {
    text: 'Treatment',
    currency: 'USD',
    low: 2500,
    high: 4000,
    year: null,
    source: { tag: 'C', ref: 'anndruffel.com' },
  },
  {
    text: 'Treatment',
    currency: 'USD',
    low: 1200,
    high: 6000,
    year: null,
    source: { tag: 'C', ref: 'jonathangerow.com' },
  },
  { text: 'Treatment', currency: 'USD', low: 350, high: 6000, year: null, source: { tag: 'C', ref: 'elmens.com' } },
  { text: 'Treatment', currency: 'USD', low: 1500, high: 3500, year: null, source: { tag: 'C', ref: 'nmtalks.com' } },
  { text: 'Scar', currency: 'USD', low: 2000, high: 2500, year: null, source: { tag: 'C', ref: 'nmtalks.com' } },
  { text: 'Repair', currency: 'USD', low: 3000, high: 4000, year: null, source: { tag: 'C', ref: 'nmtalks.com' } },
  {
    text: 'Touch-up after the first year',
    currency: 'USD',
    low: 300,
    high: 500,
    year: null,
    source: { tag: 'C', ref: 'primelineokc.com' },
  },
];
