import type { ClinicTx } from '../../platform/db/index.ts';

/** A row of the clinic by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Locations and practitioners of the transaction's clinic, by id: for showing them, and for seeing that they are there. */
export const clinicNames = (tx: ClinicTx) => ({
  locations(ids: readonly string[]): Promise<Named[]> {
    return tx.query(`select id, name from location where clinic_id = $1 and id = any($2::uuid[])`, [tx.clinicId, ids]);
  },

  /** Whether the practitioner is the clinic's, and works at one of these locations when they are named. */
  async hasPractitioner(id: string, locationIds: readonly string[] | null): Promise<boolean> {
    const rows = await tx.query(
      `select from practitioner p where p.clinic_id = $1 and p.id = $2
         and ($3::uuid[] is null or exists (select from practitioner_location l
           where l.clinic_id = $1 and l.practitioner_id = p.id and l.location_id = any($3::uuid[])))`,
      [tx.clinicId, id, locationIds],
    );
    return rows.length > 0;
  },

  practitioners(ids: readonly string[]): Promise<Named[]> {
    return tx.query(`select id, name from practitioner where clinic_id = $1 and id = any($2::uuid[])`, [
      tx.clinicId,
      ids,
    ]);
  },
});
