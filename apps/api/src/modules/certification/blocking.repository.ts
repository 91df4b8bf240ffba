import type { ClinicTx } from '../../platform/db/index.ts';

/** The countries where the transaction's clinic has a location, drafts and closed ones among them. */
export async function countriesOf(tx: ClinicTx): Promise<string[]> {
  const rows = await tx.query<{ countryCode: string }>(
    `select distinct country_code as "countryCode" from location where clinic_id = $1`,
    [tx.clinicId],
  );
  return rows.map(({ countryCode }) => countryCode);
}
