import { describe, expect, it } from 'vitest';
import { RANK_WEIGHTS, credentialPart, rankScore, storedRankParts } from './rank.ts';

const base = {
  ratingSum: 0,
  reviewCount: 0,
  treatmentVerifiedCount: 0,
  caseCount: 0,
  healedCaseCount: 0,
};
const score = (input: Partial<typeof base>) => rankScore(storedRankParts({ ...base, ...input }));

describe('rank', () => {
  it('moves little for one five-star review', () => {
    const moved = score({ ratingSum: 5, reviewCount: 1, treatmentVerifiedCount: 1 }) - score({});
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(0.03);
  });

  it('puts two hundred reviews of 4.7 above one of 5', () => {
    expect(score({ ratingSum: 940, reviewCount: 200 })).toBeGreaterThan(score({ ratingSum: 5, reviewCount: 1 }));
  });

  it('puts treatment-verified above imported reviews of the same stars', () => {
    const stars = { ratingSum: 90, reviewCount: 20 };
    expect(score({ ...stars, treatmentVerifiedCount: 20 })).toBeGreaterThan(score(stars));
  });

  it('puts healed evidence above fresh photos, and fresh photos alone below none', () => {
    expect(score({ caseCount: 10, healedCaseCount: 10 })).toBeGreaterThan(score({}));
    expect(score({ caseCount: 10, healedCaseCount: 0 })).toBeLessThan(score({}));
  });

  it('makes a credential in date a tier: no other strength outweighs it', () => {
    const { CREDENTIALS, ...others } = RANK_WEIGHTS;
    expect(CREDENTIALS).toBeGreaterThan(Object.values(others).reduce((a, b) => a + b, 0));
    expect(credentialPart(true).value).toBe(1);
    expect(credentialPart(false).value).toBe(0);
  });
});
