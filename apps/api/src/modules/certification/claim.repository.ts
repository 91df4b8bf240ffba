import type { ClinicTx } from '../../platform/db/index.ts';
import { Certification } from './certification.entity.ts';

/** The document of a claim. */
export type Evidence = Pick<Certification, 'evidenceHash' | 'evidenceType' | 'evidenceName' | 'evidenceBytes'>;

/** What a clinic writes of a claim. */
export type ClaimValues = Partial<
  Evidence &
    Pick<
      Certification,
      | 'practitionerId'
      | 'locationId'
      | 'kind'
      | 'title'
      | 'issuer'
      | 'bodyCode'
      | 'scope'
      | 'number'
      | 'hours'
      | 'issuedOn'
      | 'expiresOn'
      | 'status'
      | 'submittedAt'
      | 'decisionReason'
      | 'nextCheckOn'
      | 'verifiedBy'
      | 'verificationMethod'
      | 'verifiedAt'
    >
>;

/** Writing the claims of the transaction's clinic. */
export const claims = (tx: ClinicTx) => ({
  /** Lets nobody else change it until the transaction ends. */
  async lock(id: string): Promise<void> {
    await tx.query('select from certification where clinic_id = $1 and id = $2 for update', [tx.clinicId, id]);
  },

  async insert(id: string, values: ClaimValues): Promise<void> {
    const now = tx.clock.now();
    await tx.manager.insert(Certification, { ...values, clinicId: tx.clinicId, id, createdAt: now, updatedAt: now });
  },

  async update(id: string, values: ClaimValues): Promise<void> {
    await tx.manager.update(
      Certification,
      { clinicId: tx.clinicId, id },
      { ...values, version: () => 'version + 1', updatedAt: tx.clock.now() },
    );
  },

  async remove(id: string): Promise<void> {
    await tx.manager.delete(Certification, { clinicId: tx.clinicId, id });
  },
});
