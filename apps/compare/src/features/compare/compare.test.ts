import type { PhotoData } from '@stipple/ui/photo';
import { describe, expect, test } from 'vitest';
import { casePair } from './case-pair.ts';
import type { Compared } from './compare.load.ts';
import { unprovenOf } from './unproven.ts';

const photo = (moment: PhotoData['moment'], view: PhotoData['view'], daysHealed: number | null = null): PhotoData => ({
  url: `/files/${moment}${view}/640`,
  width: 640,
  height: 800,
  moment,
  view,
  drawn: false,
  daysHealed,
});

describe('the pair of a case', () => {
  test('is of one side of the head, the longest healed after', () => {
    const before = photo('BEFORE', 'VERTEX');
    const after = photo('AGED', 'VERTEX', 400);
    const all = [photo('HEALED', 'FRONT', 900), before, photo('FRESH', 'VERTEX', 2), after, photo('BEFORE', 'LEFT')];
    expect(casePair(all)).toEqual({ before, after });
  });

  test('is never made of two sides', () => {
    const { before, after } = casePair([photo('BEFORE', 'LEFT'), photo('HEALED', 'RIGHT', 60)]);
    expect([before, after?.view]).toEqual([null, 'RIGHT']);
    expect(casePair([])).toEqual({ before: null, after: null });
  });
});

describe('what has not been proven', () => {
  const credential = {
    id: 'a',
    kind: 'TRAINING',
    scope: 'SMP',
    status: 'VERIFIED',
    title: '',
    issuer: '',
    issuedOn: '2026-01-01',
    validUntil: null,
    hours: null,
    verification: { at: '2026-01-02T00:00:00Z', by: 'us', checked: '', method: 'ISSUER_REGISTRY' },
  } as const;
  const proven: Compared = {
    km: null,
    matchingCases: [],
    priceForNeed: {} as NonNullable<Compared['priceForNeed']>,
    practitioner: {
      id: 'a',
      slug: 'a',
      name: 'A',
      yearsExperience: null,
      servesMen: null,
      servesWomen: null,
      languages: [],
      clinic: { name: 'C', demo: false },
      credentials: [credential],
      healedEvidence: { cases: 4, casesWithHealedPhotos: 4 },
      rating: { average: 5, count: 2, importedCount: 0, treatmentVerifiedCount: 2, histogram: [] },
      locations: [],
    },
  };
  const codes = (change: Partial<Compared['practitioner']>, likeCases: number | null = 1) =>
    unprovenOf({ ...proven, practitioner: { ...proven.practitioner, ...change } }, likeCases).map(({ what }) => what);

  test('is nothing where all is checked and shown', () => {
    expect(codes({})).toEqual([]);
  });

  test.each([
    [{ credentials: [] }, 1, ['noChecked']],
    [{ credentials: [{ ...credential, verification: null }] }, 1, ['noChecked', 'declared']],
    [{ credentials: [{ ...credential, scope: 'PMU' as const }] }, 1, ['noSmpTraining']],
    [{ healedEvidence: { cases: 4, casesWithHealedPhotos: 1 } }, 0, ['notHealed', 'noLikeCase']],
    [{ healedEvidence: { cases: 0, casesWithHealedPhotos: 0 } }, 0, ['noCases']],
    [{ rating: { ...proven.practitioner.rating, count: 5, importedCount: 2 } }, 1, ['imported', 'notTied']],
    [{ yearsExperience: 9 }, 1, ['experience']],
  ])('%j', (change, likeCases, expected) => {
    expect(codes(change, likeCases)).toEqual(expected);
  });
});
