import { expect, test } from 'vitest';
import { caseFilter, filtersIn, reviewFilter } from './filters.ts';

const at = (query: string) => filtersIn(new URLSearchParams(query));

test('the filters of an address are those the schema is asked with', () => {
  expect(caseFilter(at('healed=0'))).toEqual({ minMonthsHealed: 0 });
  expect(caseFilter(at('healed=12&stars=5'))).toEqual({ minMonthsHealed: 12 });
  expect(reviewFilter(at('stars=1&source=imported&written=de'))).toEqual({
    ratings: [1],
    treatmentVerified: false,
    languages: ['de'],
  });
  expect(reviewFilter(at('source=treatment'))).toEqual({ treatmentVerified: true });
});

test.each(['', 'healed=&stars=&source=&written=', 'healed=7&stars=0&source=paid&written=<b>', 'stars=5.0&written=d'])(
  '"%s" narrows nothing',
  (query) => {
    expect(caseFilter(at(query))).toBeNull();
    expect(reviewFilter(at(query))).toBeNull();
  },
);
