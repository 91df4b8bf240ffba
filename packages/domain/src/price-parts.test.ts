import { describe, expect, test } from 'vitest';
import { allInProblems, daysOverlap, extrasMinor, raisedAmount, type PriceTerms } from './price-parts.ts';

const included = { included: true, extraMinor: null };
const whole: PriceTerms = {
  service: 'full_scalp',
  unit: 'per_treatment',
  taxIncluded: true,
  sessionsIncluded: 3,
  parts: { consultation: included, patch_test: included, touch_up: included, aftercare: included },
};
const missing = (change: Partial<PriceTerms>) =>
  allInProblems({ ...whole, ...change }).map(({ path }) => path.join('.'));

describe('a price is all-in when', () => {
  test.each<[string, Partial<PriceTerms>, string[]]>([
    ['everything is in it', {}, []],
    ['tax is in it, whatever else', { taxIncluded: false }, ['taxIncluded']],
    ['somebody has said that tax is in it', { taxIncluded: null }, ['taxIncluded']],
    ['its sessions are counted', { sessionsIncluded: null }, ['sessionsIncluded']],
    [
      'each part is in it or priced',
      {
        parts: {
          consultation: { included: null, extraMinor: null },
          patch_test: { included: false, extraMinor: 2_500 },
          touch_up: { included: false, extraMinor: null },
          aftercare: included,
        },
      },
      ['consultationIncluded', 'touchUpExtraMinor'],
    ],
    ['a consultation says its tax', { service: 'consultation', sessionsIncluded: null, parts: unsaidParts() }, []],
  ])('%s', (_, change, paths) => {
    expect(missing(change)).toEqual(paths);
  });
});

function unsaidParts(): PriceTerms['parts'] {
  const unsaid = { included: null, extraMinor: null };
  return { consultation: unsaid, patch_test: unsaid, touch_up: unsaid, aftercare: unsaid };
}

test('what is priced apart is paid too; what is included or not stated adds nothing', () => {
  const parts = { touch_up: { included: false, extraMinor: 19_000 }, aftercare: { included: true, extraMinor: 900 } };
  expect(extrasMinor({ ...parts, consultation: { included: null, extraMinor: null } })).toBe(19_000);
});

test.each([
  [100_000, 5, 'GBP', 105_000],
  [99_950, 3, 'GBP', 102_900],
  [9_950, 3, 'GBP', 10_249],
  [150_000, 3, 'JPY', 154_500],
  [10_000, -50, 'EUR', 5_000],
])('%i raised by %i percent in %s is %i', (amount, percent, currency, raised) => {
  expect(raisedAmount(amount, percent, currency)).toBe(raised);
});

test.each([
  [null, null, '2026-01-01', '2026-01-31', true],
  ['2026-01-01', '2026-01-31', '2026-01-31', null, true],
  ['2026-01-01', '2026-01-31', '2026-02-01', null, false],
  [null, '2025-12-31', '2026-01-01', null, false],
])('%s to %s and %s to %s share a day: %s', (validFrom, validUntil, from, until, shared) => {
  expect(daysOverlap({ validFrom, validUntil }, { validFrom: from, validUntil: until })).toBe(shared);
});
