import type { PractitionerPageQuery } from '@stipple/contract/compare';
import { type CertificationKind, type Service } from '@stipple/domain';
import { upper } from '../../shared/need.ts';

export type PractitionerShown = NonNullable<PractitionerPageQuery['practitioner']>;
type Credentials = PractitionerShown['credentials'];

/** Kinds of credential that a client should ask for. */
const EXPECTED: readonly CertificationKind[] = ['training', 'bloodborne_pathogen', 'licence', 'insurance'];

/** One thing that nothing here proves; a text says it in words. */
export type Unproven =
  | { readonly what: 'unchecked'; readonly kinds: readonly CertificationKind[] }
  | {
      readonly what: 'claims' | 'documentOnly' | 'imported' | 'withoutHealed' | 'taxUnstated';
      readonly count: number;
      readonly of: number;
    }
  | { readonly what: 'notShown'; readonly count: number }
  | { readonly what: 'price'; readonly service: Service }
  | {
      readonly what:
        | 'trainingNotSmp'
        | 'cases'
        | 'lasting'
        | 'like'
        | 'reviews'
        | 'verifiedReviews'
        | 'prices'
        | 'experience';
    };

const isChecked = (credential: Credentials[number]) => credential.status === 'VERIFIED' && credential.verification;

/** What has not been proven about a practitioner: what is not on file, what nobody checked, what is left out. */
export function unproven(practitioner: PractitionerShown, wanted: Service | null): readonly Unproven[] {
  return [
    ...ofCredentials(practitioner),
    ...ofCases(practitioner),
    ...ofReviews(practitioner),
    ...ofPrices(practitioner, wanted),
    // Nobody checks it, whatever the number.
    ...(practitioner.yearsExperience === null ? [] : [{ what: 'experience' } as const]),
  ];
}

function ofCredentials({ credentials, locations }: PractitionerShown): Unproven[] {
  const checked = credentials.filter(isChecked);
  const has = (some: Credentials, kind: CertificationKind) =>
    some.some((credential) => credential.kind === upper(kind) && isChecked(credential));
  // What every one of their locations holds holds wherever they work.
  const missing = EXPECTED.filter(
    (kind) =>
      !has(credentials, kind) && !(locations.length > 0 && locations.every((each) => has(each.credentials, kind))),
  );
  const trainings = checked.filter(({ kind }) => kind === 'TRAINING');
  const claims = credentials.length - checked.length;
  const byDocument = checked.filter(({ verification }) => verification?.method === 'DOCUMENT_ONLY').length;
  return [
    ...(missing.length > 0 ? [{ what: 'unchecked', kinds: missing } as const] : []),
    ...(trainings.length > 0 && trainings.every(({ scope }) => scope !== 'SMP')
      ? [{ what: 'trainingNotSmp' } as const]
      : []),
    ...share('claims', claims, credentials.length),
    ...share('documentOnly', byDocument, checked.length),
  ];
}

function ofCases({ healedEvidence, lasting, like }: PractitionerShown): Unproven[] {
  const { cases, casesWithHealedPhotos } = healedEvidence;
  if (cases === 0) return [{ what: 'cases' }];
  return [
    ...share('withoutHealed', cases - casesWithHealedPhotos, cases),
    ...(lasting.totalCount === 0 ? [{ what: 'lasting' } as const] : []),
    ...(like?.totalCount === 0 ? [{ what: 'like' } as const] : []),
  ];
}

function ofReviews({ rating, reviewModeration }: PractitionerShown): Unproven[] {
  const notShown = reviewModeration.held + reviewModeration.removed;
  const without = notShown > 0 ? [{ what: 'notShown', count: notShown } as const] : [];
  if (rating.count === 0) return [{ what: 'reviews' }, ...without];
  return [
    ...(rating.treatmentVerifiedCount === 0
      ? [{ what: 'verifiedReviews' } as const]
      : share('imported', rating.importedCount, rating.count)),
    ...without,
  ];
}

function ofPrices({ prices }: PractitionerShown, wanted: Service | null): Unproven[] {
  if (prices.length === 0) return [{ what: 'prices' }];
  const missing = wanted && prices.every(({ service }) => service !== upper(wanted));
  const taxUnstated = prices.filter(({ taxIncluded }) => taxIncluded === null).length;
  return [
    ...(missing ? [{ what: 'price', service: wanted } as const] : []),
    ...share('taxUnstated', taxUnstated, prices.length),
  ];
}

function share(
  what: 'claims' | 'documentOnly' | 'imported' | 'withoutHealed' | 'taxUnstated',
  count: number,
  of: number,
): Unproven[] {
  return count > 0 ? [{ what, count, of }] : [];
}
