import type { CertificationKind, CertificationScope, CertificationStatus, VerificationMethod } from '@stipple/domain';
import type { Spelled } from '../words/index.ts';

/** A credential as the schema gives it (`Credential`). */
export interface CredentialData {
  readonly kind: Spelled<CertificationKind>;
  readonly scope: Spelled<CertificationScope>;
  readonly status: Spelled<CertificationStatus>;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validUntil?: string | null;
  readonly hours?: number | null;
  readonly verification?: {
    readonly at: string;
    readonly by: string;
    readonly checked: string;
    readonly method: Spelled<VerificationMethod>;
  } | null;
}
