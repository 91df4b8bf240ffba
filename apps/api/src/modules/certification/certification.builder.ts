import type { CertificationKind, CertificationScope, CertificationStatus, VerificationMethod } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';

/** A row of `certification` as a clinic may write it: a claim, not yet checked. */
export interface CertificationRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly practitionerId: string | null;
  readonly locationId: string | null;
  readonly kind: CertificationKind;
  readonly title: string;
  readonly issuer: string;
  readonly bodyCode: string | null;
  readonly scope: CertificationScope;
  readonly number: string | null;
  readonly hours: number | null;
  /** ISO day. */
  readonly issuedOn: string;
  /** ISO day; `null` when it does not lapse. */
  readonly expiresOn: string | null;
  readonly status: CertificationStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What an operator's check adds to a certification. */
export interface Verification {
  readonly certificationId: string;
  readonly status: Extract<CertificationStatus, 'verified' | 'rejected' | 'revoked'>;
  readonly verifiedBy: string;
  readonly method: VerificationMethod;
  readonly verifiedAt: Date;
}

/** A self-declared training certificate that does not lapse, of the practitioner or location given. */
export function buildCertification(
  given: Partial<CertificationRow> & Pick<CertificationRow, 'clinicId'>,
): CertificationRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: newId(),
    externalId: null,
    practitionerId: null,
    locationId: null,
    kind: 'training',
    title: 'Scalp micropigmentation practitioner',
    issuer: 'Northern School of Micropigmentation',
    bodyCode: null,
    scope: 'smp',
    number: null,
    hours: 120,
    issuedOn: '2020-01-15',
    expiresOn: null,
    status: 'self_declared',
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const CERTIFICATION = [
  'clinicId',
  'id',
  'externalId',
  'practitionerId',
  'locationId',
  'kind',
  'title',
  'issuer',
  'bodyCode',
  'scope',
  'number',
  'hours',
  'issuedOn',
  'expiresOn',
  'status',
  'createdAt',
  'updatedAt',
] as const;

export const insertCertifications = (tx: ClinicTx, rows: readonly CertificationRow[]): Promise<void> =>
  insertRows(tx, 'certification', CERTIFICATION, rows);
