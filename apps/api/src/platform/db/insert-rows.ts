import type { Tx } from './tx.ts';

/** Postgres takes at most 65,535 parameters in one statement. */
const MAX_PARAMETERS = 60_000;
const MAX_ROWS = 1_000;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const statements = new Map<string, string>();

/**
 * Inserts rows with multi-row VALUES: the bulk path that row-secured tables have on one Postgres and on Citus alike
 * (neither COPY nor INSERT ... SELECT). Columns are named by the rows' camel-case properties; the rows of a tenant
 * table carry their `clinicId`, which the table's policy holds against the transaction's. `conflict` ends the statement
 * where a row may be there already.
 */
export async function insertRows<Row extends object>(
  tx: Tx,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  conflict = '',
): Promise<void> {
  const size = Math.min(MAX_ROWS, Math.floor(MAX_PARAMETERS / columns.length));
  for (let start = 0; start < rows.length; start += size) {
    const batch = rows.slice(start, start + size);
    const values: unknown[] = [];
    for (const row of batch) for (const column of columns) values.push(row[column]);
    const sql = statement(table, columns, batch.length, conflict);
    await (batch.length === 1 ? tx.prepared(sql, values) : tx.query(sql, values));
  }
}

function statement(table: string, columns: readonly string[], rows: number, conflict: string): string {
  const key = `${table} ${rows} ${columns.join()} ${conflict}`;
  const known = statements.get(key);
  if (known) return known;
  const tuples = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(',')})`,
  );
  const sql = `insert into ${table} (${columns.map(snake).join(', ')}) values ${tuples.join(', ')} ${conflict}`;
  // Full batches and small ones come again and again; the odd sizes between are not worth keeping.
  if (rows === MAX_ROWS || rows <= 3) statements.set(key, sql);
  return sql;
}
