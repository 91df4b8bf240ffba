import { describe, expect, test } from 'vitest';
import { caseConsent, CONSENT_SCOPES } from './consent.ts';
import { daysHealedOf, momentOn, possibleMoments, type PhotoMoment } from './portfolio.ts';

const care = { startedOn: '2026-01-10', completedOn: '2026-02-10' };

describe('the moment of a photo', () => {
  test.each<[string | null, readonly PhotoMoment[]]>([
    [null, ['before', 'fresh', 'healing', 'healed', 'aged']],
    ['2026-01-09', ['before']],
    ['2026-01-10', ['before', 'fresh']],
    ['2026-01-20', ['fresh', 'healing', 'healed', 'aged']],
    ['2026-02-10', ['fresh']],
    ['2026-02-17', ['fresh']],
    ['2026-02-18', ['healing']],
    ['2026-03-09', ['healing']],
    ['2026-03-10', ['healed']],
    ['2027-02-09', ['healed']],
    ['2027-02-10', ['aged']],
  ])('taken on %s can be %j', (takenOn, moments) => {
    expect(possibleMoments(takenOn, care)).toEqual(moments);
  });

  test('is said by its day, asked for where the day leaves a choice, and never contradicts it', () => {
    const said = (day: string | null, wanted: PhotoMoment | null) => {
      const outcome = momentOn(day, wanted, care);
      return outcome.ok ? outcome.value : outcome.problems[0]?.code;
    };
    expect(said('2026-03-10', null)).toBe('healed');
    expect(said('2026-01-10', null)).toBe('before');
    expect(said('2026-01-10', 'fresh')).toBe('fresh');
    expect(said('2026-01-20', null)).toBe('REQUIRED');
    expect(said(null, null)).toBe('REQUIRED');
    expect(said(null, 'aged')).toBe('aged');
    expect(said('2026-02-11', 'healed')).toBe('CONFLICT');
  });

  test('counts days from the last session only', () => {
    expect(daysHealedOf('2026-03-10', 'healed', care.completedOn)).toBe(28);
    expect(daysHealedOf('2026-01-20', 'fresh', care.completedOn)).toBeNull();
    expect(daysHealedOf('2026-02-10', 'before', '2026-02-10')).toBeNull();
  });
});

test('what presses most says how a case stands', () => {
  const all = { consents: CONSENT_SCOPES, withdrawn: false };
  expect(caseConsent([])).toBe('no_photos');
  expect(caseConsent([all])).toBe('complete');
  expect(caseConsent([all, { consents: CONSENT_SCOPES.slice(0, 1), withdrawn: false }])).toBe('missing');
  expect(
    caseConsent([
      { consents: [], withdrawn: false },
      { ...all, withdrawn: true },
    ]),
  ).toBe('withdrawn');
});
