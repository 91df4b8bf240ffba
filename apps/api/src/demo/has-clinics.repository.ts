import type { Tx } from '../platform/db/index.ts';

/** Whether any clinic has a page address: then the database is in use, and no demo belongs into it. */
export async function hasClinics(tx: Tx): Promise<boolean> {
  const rows = await tx.query(`select 1 from slug where kind = 'clinic' limit 1`);
  return rows.length > 0;
}
