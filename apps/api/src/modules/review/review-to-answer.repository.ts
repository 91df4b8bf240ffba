import type { ClinicTx } from '../../platform/db/index.ts';

/**
 * The reviews without an answer, in a table of their own: among hundreds of thousands that are answered, the few that
 * wait are found at once. A clinic may not write on what clients said, so it can be no column of `review`.
 */
export async function awaitAnswers(tx: ClinicTx, reviewIds: readonly string[]): Promise<void> {
  const most = 1_000;
  for (let start = 0; start < reviewIds.length; start += most) {
    const ids = reviewIds.slice(start, start + most);
    const rows = ids.map((_, i) => `($1, $${i + 2})`).join(', ');
    await tx.query(`insert into review_to_answer (clinic_id, review_id) values ${rows}`, [tx.clinicId, ...ids]);
  }
}

/** They have their answer. */
export async function noLongerAwaits(tx: ClinicTx, reviewIds: readonly string[]): Promise<void> {
  if (reviewIds.length === 0) return;
  await tx.query(`delete from review_to_answer where clinic_id = $1 and review_id = any($2::uuid[])`, [
    tx.clinicId,
    reviewIds,
  ]);
}
