import { CERTIFICATION_KINDS, type CertificationKind } from '@stipple/domain';
import type { Compared } from './compare.load.ts';

/** Something about a practitioner that nobody has proven, with the numbers it is said with. */
export type Unproven =
  | { readonly what: 'noChecked' | 'noSmpTraining' | 'noReviews' | 'noLikeCase' | 'noCases' | 'noPrice' | 'demo' }
  | { readonly what: 'declared' | 'documentOnly'; readonly kinds: readonly CertificationKind[] }
  | { readonly what: 'notHealed' | 'imported' | 'notTied'; readonly count: number; readonly of: number }
  | { readonly what: 'experience'; readonly count: number };

const kindsOf = (credentials: Compared['practitioner']['credentials']) => {
  const named = new Set<string>(credentials.map(({ kind }) => kind.toLowerCase()));
  return CERTIFICATION_KINDS.filter((kind) => named.has(kind));
};

/** What has not been proven, the weightiest first. `likeCases`: how many cases are like the need; null without a need. */
export function unprovenOf({ practitioner, priceForNeed }: Compared, likeCases: number | null): readonly Unproven[] {
  const { credentials, healedEvidence, rating, clinic, yearsExperience } = practitioner;
  const checked = credentials.filter(({ verification }) => verification !== null);
  const declared = kindsOf(credentials.filter(({ verification }) => verification === null));
  const documentOnly = kindsOf(checked.filter(({ verification }) => verification?.method === 'DOCUMENT_ONLY'));
  const isTrained = checked.some(({ kind, scope }) => kind === 'TRAINING' && scope === 'SMP');
  const notHealed = healedEvidence.cases - healedEvidence.casesWithHealedPhotos;
  const notTied = rating.count - rating.treatmentVerifiedCount - rating.importedCount;
  const all: readonly (Unproven | false)[] = [
    clinic.demo && { what: 'demo' },
    checked.length === 0 && { what: 'noChecked' },
    checked.length > 0 && !isTrained && { what: 'noSmpTraining' },
    declared.length > 0 && { what: 'declared', kinds: declared },
    documentOnly.length > 0 && { what: 'documentOnly', kinds: documentOnly },
    healedEvidence.cases === 0 && { what: 'noCases' },
    notHealed > 0 && { what: 'notHealed', count: notHealed, of: healedEvidence.cases },
    healedEvidence.cases > 0 && likeCases === 0 && { what: 'noLikeCase' },
    rating.count === 0 && { what: 'noReviews' },
    rating.importedCount > 0 && { what: 'imported', count: rating.importedCount, of: rating.count },
    notTied > 0 && { what: 'notTied', count: notTied, of: rating.count },
    priceForNeed === null && { what: 'noPrice' },
    yearsExperience !== null && { what: 'experience', count: yearsExperience },
  ];
  return all.filter((each) => each !== false);
}
