import type { ClinicTx } from '../../platform/db/index.ts';

/** What the trail says of the document of a claim: another took its place, or it was found true. */
export interface DocumentEvent {
  readonly kind: string;
  readonly subjectId: string;
  readonly happenedAt: Date;
  /** Hashes before and after; null when it stayed the same. */
  readonly hashes: readonly [before: string | null, after: string | null] | null;
  readonly statusBefore: string | null;
}

/** The documents of the clinic's claims. */
export const documents = (tx: ClinicTx) => ({
  /** What happened to them, the earliest first. */
  history(): Promise<DocumentEvent[]> {
    return tx.query<DocumentEvent>(
      `select kind, subject_id as "subjectId", happened_at as "happenedAt", changes -> 'evidenceHash' as hashes,
         changes -> 'status' ->> 0 as "statusBefore"
       from event
       where clinic_id = $1 and split_part(kind, '.', 1) = 'certification'
         and (kind = 'certification.verified' or changes -> 'evidenceHash' is not null)
       order by happened_at, id`,
      [tx.clinicId],
    );
  },

  /** Those of these hashes that a claim or a photo names: the same bytes are kept once for both. */
  async named(hashes: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ hash: string }>(
      `select evidence_hash as hash from certification where clinic_id = $1 and evidence_hash = any($2)
       union select original_hash from photo where clinic_id = $1 and original_hash = any($2)`,
      [tx.clinicId, hashes],
    );
    return new Set(rows.map(({ hash }) => hash));
  },
});
