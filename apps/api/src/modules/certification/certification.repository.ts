import type { CertificationStatus, VerificationMethod } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { Certification } from './certification.entity.ts';

/** What a check writes. */
export interface Finding {
  readonly status: CertificationStatus;
  readonly verifiedBy: string | null;
  readonly verificationMethod: VerificationMethod | null;
  readonly verifiedAt: Date | null;
  readonly bodyCode: string | null;
  /** What the clinic is told. */
  readonly decisionReason: string | null;
  readonly nextCheckOn: string | null;
}

/** The clinic's certifications. */
export const certifications = (tx: ClinicTx) => ({
  /** One by its id, locked until the transaction ends. */
  forChange(id: string): Promise<Certification | null> {
    return tx.manager.findOne(Certification, {
      where: { clinicId: tx.clinicId, id },
      lock: { mode: 'pessimistic_write' },
    });
  },

  /** The version of one that is held. */
  async version(id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'select version from certification where clinic_id = $1 and id = $2',
      [tx.clinicId, id],
    );
    return row?.version ?? 0;
  },

  async find(id: string, finding: Finding): Promise<void> {
    await tx.manager.update(
      Certification,
      { clinicId: tx.clinicId, id },
      { ...finding, version: () => 'version + 1', updatedAt: tx.clock.now() },
    );
  },
});
