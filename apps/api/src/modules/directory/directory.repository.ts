import type { RankInput } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import type { Columns } from './search-row.ts';

/** The tables of the directory, each with a row for each practitioner. */
const TABLES = ['directory_search', 'directory_entry', 'directory_card'] as const;

/** A practitioner's rows, or some columns of them, by table. */
export type DirectoryRows = Readonly<Record<(typeof TABLES)[number], Columns>>;

/**
 * Locks a clinic's part of the directory until the transaction ends. What is read afterwards is newer than anything
 * an earlier holder read, so no older card can overwrite a newer one.
 */
export async function lockClinic(tx: Tx): Promise<void> {
  await tx.prepared(
    `insert into directory_refresh (clinic_id, refreshed_at) values ($1, $2)
     on conflict (clinic_id) do update set refreshed_at = excluded.refreshed_at`,
    [tx.clinicId, tx.clock.now()],
  );
}

/** Columns that are lists of JSON texts. */
const LISTS = new Set(['credentials', 'prices', 'reviews', 'verified_reviews', 'cases']);

/**
 * A list goes to Postgres as one text, its items parted by a character that JSON text never holds: as an array literal
 * each of its quotes would be escaped here and read again there.
 */
const placeholder = (column: string, place: number) =>
  LISTS.has(column) ? `string_to_array($${place}, chr(31))` : `$${place}`;

const valueOf = (row: Columns, column: string) =>
  LISTS.has(column) ? (row[column] as readonly string[]).join('\u001F') : row[column];

const upsert = (table: string, columns: readonly string[], rows: number) => {
  const values = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((name, i) => placeholder(name, row * columns.length + i + 1)).join(', ')})`,
  );
  const changes = columns.slice(2).map((name) => `${name} = excluded.${name}`);
  return `insert into ${table} (${columns.join(', ')}) values ${values.join(', ')}
    on conflict (clinic_id, practitioner_id) do update set ${changes.join(', ')}`;
};

/** Writes whole rows, replacing those of the same practitioners. */
export async function writeDirectory(tx: Tx, rows: readonly DirectoryRows[]): Promise<void> {
  for (const table of TABLES) {
    for (let start = 0; start < rows.length; start += 200) {
      const some = rows.slice(start, start + 200).map((row) => row[table]);
      const columns = Object.keys(some[0]!);
      await tx.query(
        upsert(table, columns, some.length),
        some.flatMap((row) => columns.map((name) => valueOf(row, name))),
      );
    }
  }
}

/** Writes some columns of the rows of one practitioner; by table, always the same. */
export async function updateDirectory(tx: Tx, practitionerId: string, changes: DirectoryRows): Promise<void> {
  for (const table of TABLES) {
    const columns = Object.keys(changes[table]);
    await tx.prepared(
      `update ${table} set ${columns.map((name, i) => `${name} = ${placeholder(name, i + 3)}`).join(', ')}
       where clinic_id = $1 and practitioner_id = $2`,
      [tx.clinicId, practitionerId, ...columns.map((name) => valueOf(changes[table], name))],
    );
  }
}

/** What the entries of some practitioners say that their rank is made of; without an entry there is none. */
export async function standings(tx: Tx, practitionerIds: readonly string[]): Promise<Map<string, RankInput>> {
  const rows = await tx.prepared<{ id: string; rating: string; healed: string }>(
    `select practitioner_id as id, rating, healed_evidence as healed from directory_entry
     where clinic_id = $1 and practitioner_id = any($2::uuid[])`,
    [tx.clinicId, practitionerIds],
  );
  return new Map(rows.map(({ id, rating, healed }) => [id, standingOf(JSON.parse(rating), JSON.parse(healed))]));
}

const standingOf = (
  rating: { histogram: { stars: number; count: number }[]; count: number; treatmentVerifiedCount: number },
  healed: { cases: number; casesWithHealedPhotos: number },
): RankInput => ({
  ratingSum: rating.histogram.reduce((sum, { stars, count }) => sum + stars * count, 0),
  reviewCount: rating.count,
  treatmentVerifiedCount: rating.treatmentVerifiedCount,
  caseCount: healed.cases,
  healedCaseCount: healed.casesWithHealedPhotos,
});

/** Takes practitioners out of the directory. */
export async function removeFromDirectory(tx: Tx, practitionerIds: readonly string[]): Promise<void> {
  for (const table of TABLES) {
    await tx.query(`delete from ${table} where clinic_id = $1 and practitioner_id = any($2::uuid[])`, [
      tx.clinicId,
      practitionerIds,
    ]);
  }
}

/** Practitioners of the transaction's clinic that the directory shows. */
export async function listed(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    TABLES.map((table) => `select practitioner_id as id from ${table} where clinic_id = $1`).join(' union '),
    [tx.clinicId],
  );
  return rows.map((row) => row.id);
}

/** Every clinic there is, and every clinic the directory still shows. */
export async function knownClinics(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    [
      `select clinic_id as id from slug where kind = 'clinic'`,
      ...TABLES.map((table) => `select clinic_id from ${table}`),
    ].join(' union '),
  );
  return rows.map((row) => row.id);
}
