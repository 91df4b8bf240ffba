import type { ClinicTx } from '../../platform/db/index.ts';

/**
 * Which photos are public. An address that was public once and is no longer goes into `retired_file`, so that it
 * answers 410 for ever (or until the client consents again).
 */
export class PhotoPublication {
  constructor(private readonly tx: ClinicTx) {}

  /** Publishes or withdraws all photos of a case, as its client's consent says. Answers how many changed. */
  async ofCase(caseId: string, isPublic: boolean): Promise<number> {
    const changed = await this.tx.query<{ file_key: string }>(
      `update photo set published = $3, updated_at = $4
        where clinic_id = $1 and case_id = $2 and published <> $3 returning file_key`,
      [this.tx.clinicId, caseId, isPublic, this.tx.clock.now()],
    );
    const keys = changed.map((row) => row.file_key);
    if (isPublic) await this.restore(keys);
    else await this.retire(keys);
    return keys.length;
  }

  /** Notes addresses that were public and are no longer: of withdrawn, replaced and deleted photos. */
  async retire(keys: readonly string[]): Promise<void> {
    const now = this.tx.clock.now();
    for (let start = 0; start < keys.length; start += 500) {
      const batch = keys.slice(start, start + 500);
      const values = batch.map((_, index) => `($1, $${index + 3}, $2)`).join(', ');
      await this.tx.query(
        `insert into retired_file (clinic_id, file_key, retired_at) values ${values}
         on conflict (clinic_id, file_key) do nothing`,
        [this.tx.clinicId, now, ...batch],
      );
    }
  }

  private async restore(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.tx.query('delete from retired_file where clinic_id = $1 and file_key = any($2)', [
      this.tx.clinicId,
      keys,
    ]);
  }
}
