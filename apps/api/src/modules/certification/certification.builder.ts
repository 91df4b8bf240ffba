import type { CertificationKind, CertificationScope, CertificationStatus, UploadType } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { writeVerifications, type Verification } from './certification-verification.repository.ts';

export type { Verification };

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
  /** The document, in the clinic's files; all four or none. */
  readonly evidenceHash: string | null;
  readonly evidenceType: UploadType | null;
  readonly evidenceName: string | null;
  readonly evidenceBytes: number | null;
  readonly submittedAt: Date | null;
  /** ISO day. */
  readonly nextCheckOn: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A self-declared training certificate that does not lapse, of the practitioner or location given. */
export function buildCertification(
  given: Partial<CertificationRow> & Pick<CertificationRow, 'clinicId'>,
): CertificationRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: given.id ?? newId(),
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
    evidenceHash: null,
    evidenceType: null,
    evidenceName: null,
    evidenceBytes: null,
    submittedAt: null,
    nextCheckOn: null,
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
  'evidenceHash',
  'evidenceType',
  'evidenceName',
  'evidenceBytes',
  'submittedAt',
  'nextCheckOn',
  'createdAt',
  'updatedAt',
] as const;

export const insertCertifications = (tx: ClinicTx, rows: readonly CertificationRow[]): Promise<void> =>
  insertRows(tx, 'certification', CERTIFICATION, rows);

/** Writes what an operator found. Behind the operator's door only: a clinic can not verify itself. */
export const insertVerifications = (tx: ClinicTx, checks: readonly Verification[]): Promise<void> =>
  writeVerifications(tx, checks);
