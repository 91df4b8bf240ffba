import { TABLES, tenantTables, type Tx } from '../../platform/db/index.ts';

/** Tables of clinics that are no part of an export, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  outbox: 'notices on their way to the directory; nothing is kept there',
  import_job: 'how far imports are; what they changed stands in the audit trail',
  export_job: 'the exports themselves',
};

/** A column of an exported table. */
export interface ExportedColumn {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** A table as it is exported: what its own people may read of it. */
export interface ExportedTable {
  readonly name: string;
  readonly columns: readonly ExportedColumn[];
  /** The columns that make a row unique within the clinic, in the order in which rows are read. */
  readonly key: readonly string[];
}

/** Rows read at once. */
const BATCH = 1_000;

/** Every table of clinics with what the transaction's role may read of it, from the catalog: none can be forgotten. */
export async function exportedTables(tx: Tx): Promise<ExportedTable[]> {
  const names = tenantTables().filter((name) => !LEFT_OUT[name]);
  const rows = await tx.query<{ table: string; name: string; type: string; required: boolean; key: number | null }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as required, array_position(i.indkey::int[], a.attnum::int) as key
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace
       and has_column_privilege(c.oid, a.attnum, 'select')
     order by c.relname, a.attnum`,
    [names],
  );
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type, isRequired: column.required })),
    key: columns
      .filter((column) => column.key !== null && column.name !== 'clinic_id')
      .toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0))
      .map((column) => column.name),
  }));
}

/** The next rows of a table after a row, as JSON; none when the table is at its end. */
export async function nextRows(
  tx: Tx,
  { name, columns, key }: ExportedTable,
  after: Readonly<Record<string, unknown>> | null,
): Promise<Record<string, unknown>[]> {
  const clinic = TABLES[name]?.key ?? 'clinic_id';
  const typeOf = (column: string) => columns.find((each) => each.name === column)?.type ?? 'text';
  const values: unknown[] = [tx.clinicId];
  const place = after
    ? `and (${key.join(', ')}) > (${key.map((column) => `$${values.push(after[column])}::${typeOf(column)}`).join(', ')})`
    : '';
  const rows = await tx.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(x) as row from (
       select ${columns.map((column) => column.name).join(', ')} from ${name} where ${clinic} = $1 ${place}
       order by ${key.join(', ')} limit ${BATCH}) x`,
    values,
  );
  return rows.map(({ row }) => row);
}
