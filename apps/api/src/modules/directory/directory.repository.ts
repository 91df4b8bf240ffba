import type { Tx } from '../../platform/db/index.ts';
import type { CardRow } from './card.ts';
import { CARD_COLUMNS } from './card.ts';
import { SEARCH_COLUMNS, type SearchRow } from './search-row.ts';

/**
 * Locks a clinic's part of the directory until the transaction ends. What is read afterwards is newer than anything
 * an earlier holder read, so no older card can overwrite a newer one.
 */
export async function lockClinic(tx: Tx): Promise<void> {
  await tx.query(
    `insert into directory_refresh (clinic_id, refreshed_at) values ($1, $2)
     on conflict (clinic_id) do update set refreshed_at = excluded.refreshed_at`,
    [tx.clinicId, tx.clock.now()],
  );
}

const upsert = (table: string, columns: readonly string[], rows: number) => {
  const values = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((__, i) => `$${row * columns.length + i + 1}`).join(', ')})`,
  );
  const changes = columns.slice(2).map((name) => `${name} = excluded.${name}`);
  return `insert into ${table} (${columns.join(', ')}) values ${values.join(', ')}
    on conflict (clinic_id, practitioner_id) do update set ${changes.join(', ')}`;
};

/** Writes search rows and cards, replacing those of the same practitioners. */
export async function writeDirectory(tx: Tx, search: readonly SearchRow[], cards: readonly CardRow[]): Promise<void> {
  for (let start = 0; start < search.length; start += 200) {
    const rows = search.slice(start, start + 200);
    const shown = cards.slice(start, start + 200);
    await tx.query(upsert('directory_search', SEARCH_COLUMNS, rows.length), rows.flat());
    await tx.query(upsert('directory_card', CARD_COLUMNS, shown.length), shown.flat());
  }
}

/** Takes practitioners out of the directory. */
export async function removeFromDirectory(tx: Tx, practitionerIds: readonly string[]): Promise<void> {
  for (const table of ['directory_search', 'directory_card']) {
    await tx.query(`delete from ${table} where clinic_id = $1 and practitioner_id = any($2::uuid[])`, [
      tx.clinicId,
      practitionerIds,
    ]);
  }
}

/** Practitioners of the transaction's clinic that the directory shows. */
export async function listed(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select practitioner_id as id from directory_search where clinic_id = $1
     union select practitioner_id from directory_card where clinic_id = $1`,
    [tx.clinicId],
  );
  return rows.map((row) => row.id);
}

/** Every clinic there is, and every clinic the directory still shows. */
export async function knownClinics(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select clinic_id as id from slug where kind = 'clinic' union select clinic_id from directory_search
     union select clinic_id from directory_card`,
  );
  return rows.map((row) => row.id);
}
