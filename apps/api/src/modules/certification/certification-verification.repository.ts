import type { CertificationStatus, VerificationMethod } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';

/** What an operator's check adds to a certification. */
export interface Verification {
  readonly certificationId: string;
  readonly status: Extract<CertificationStatus, 'verified' | 'rejected' | 'revoked'>;
  readonly verifiedBy: string;
  readonly method: VerificationMethod;
  readonly verifiedAt: Date;
}

const BATCH = 1_000;

/** Writes what an operator found when checking certifications of one clinic. Behind the operator's door only. */
export async function writeVerifications(tx: ClinicTx, checks: readonly Verification[]): Promise<void> {
  for (let start = 0; start < checks.length; start += BATCH) {
    const batch = checks.slice(start, start + BATCH);
    const tuples = batch.map((_, i) => {
      const at = i * 5 + 3;
      return `($${at}::uuid, $${at + 1}::text, $${at + 2}::text, $${at + 3}::text, $${at + 4}::timestamptz)`;
    });
    await tx.query(
      `update certification c
          set status = v.status, verified_by = v.verified_by, verification_method = v.method,
              verified_at = v.verified_at, updated_at = $2
         from (values ${tuples.join(', ')}) v (id, status, verified_by, method, verified_at)
        where c.clinic_id = $1 and c.id = v.id`,
      [
        tx.clinicId,
        tx.clock.now(),
        ...batch.flatMap((check) => [
          check.certificationId,
          check.status,
          check.verifiedBy,
          check.method,
          check.verifiedAt,
        ]),
      ],
    );
  }
}
