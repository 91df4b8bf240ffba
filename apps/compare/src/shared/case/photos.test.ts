import type { CaseShownFragment } from '@stipple/contract/compare';
import { expect, test } from 'vitest';
import { differingFacts, photosOf } from './photos.ts';

type CasePhoto = CaseShownFragment['photos'][number];

const unstated = { light: null, distanceCm: null, hairLengthMm: null, dry: null, retouched: null };

function photo(id: string, view: CasePhoto['view'], moment: CasePhoto['moment'], daysHealed: number | null = null) {
  const size = { width: 1280, height: 1280 };
  const rest = { url: `/files/${id}/640`, drawn: true, thumbhash: null, capture: unstated };
  return { id, view, moment, daysHealed, ...size, ...rest } satisfies CasePhoto;
}

const ids = (photos: readonly CasePhoto[]) => photos.map(({ id }) => id).join(' ');

test('the side that shows before and the latest result is chosen, in the order of care', () => {
  const { pair, series, others } = photosOf({
    photos: [
      photo('front-before', 'FRONT', 'BEFORE'),
      photo('front-fresh', 'FRONT', 'FRESH', 2),
      photo('top-healed', 'VERTEX', 'HEALED', 90),
      photo('top-before', 'VERTEX', 'BEFORE'),
      photo('top-healed-early', 'VERTEX', 'HEALED', 30),
      photo('left-aged', 'LEFT', 'AGED', 400),
    ],
  });
  expect(ids(series)).toBe('top-before top-healed-early top-healed');
  expect([pair?.before.id, pair?.after.id]).toEqual(['top-before', 'top-healed']);
  expect(ids(others)).toBe('front-before front-fresh left-aged');
});

test('two sides of a head are never put over one another', () => {
  const { pair, series } = photosOf({
    photos: [photo('front', 'FRONT', 'BEFORE'), photo('left', 'LEFT', 'HEALED', 60)],
  });
  expect(pair).toBeNull();
  expect(ids(series)).toBe('left');
  expect(photosOf({ photos: [] })).toEqual({ pair: null, series: [], others: [] });
  expect(photosOf({ photos: [photo('only', 'FRONT', 'BEFORE')] }).pair).toBeNull();
});

test('photos taken in another light or with other hair say so; what is not stated does not differ', () => {
  const taken = (capture: Partial<CasePhoto['capture']>) => ({ capture: { ...unstated, ...capture } });
  expect([
    ...differingFacts([
      taken({ light: 'OVERHEAD', hairLengthMm: 2, dry: true }),
      taken({ light: 'AMBIENT', hairLengthMm: 0, dry: null, retouched: false }),
    ]),
  ]).toEqual(['light', 'hairLengthMm']);
});
