import { expect, test } from 'vitest';
import { summariseRatings, type RatingRow } from './rating.ts';

const row = (stars: number, source: string, count: number, hygiene: { sum: number; count: number }): RatingRow => ({
  stars,
  source,
  count,
  aspects: { hygiene },
});

test('nobody has rated: no average, every number of stars counted as none', () => {
  const rating = summariseRatings([]);
  expect(rating).toMatchObject({ average: null, count: 0, treatmentVerifiedCount: 0, importedCount: 0 });
  expect(rating.histogram.map(({ stars, count }) => [stars, count])).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
    [5, 0],
  ]);
  expect(rating.aspects.every(({ mean, count }) => mean === null && count === 0)).toBe(true);
});

test('imported reviews count in the mean and are counted apart', () => {
  const rating = summariseRatings([
    row(5, 'treatment', 2, { sum: 9, count: 2 }),
    row(5, 'imported', 1, { sum: 0, count: 0 }),
    row(2, 'imported', 1, { sum: 2, count: 1 }),
  ]);
  expect(rating).toMatchObject({ average: 4.25, count: 4, treatmentVerifiedCount: 2, importedCount: 2 });
  expect(rating.histogram[4]).toEqual({ stars: 5, count: 3 });
  expect(rating.aspects.find(({ aspect }) => aspect === 'hygiene')).toEqual({
    aspect: 'hygiene',
    mean: 3.67,
    count: 3,
  });
});
