import { filled } from '@stipple/domain';
import type { ClinicTx } from '../../../platform/db/index.ts';
import { isUuid, newId } from '../../../platform/ids.ts';
import type { Batch, Outcome, Referred } from './context.ts';
import { RowFault } from '../rejection.ts';

/** A row on its way into a table: its own id, and its columns' values in the order of the columns. */
export interface Incoming {
  readonly externalId: string;
  readonly facts: readonly unknown[];
}

/** What is known of a row once the table has been asked. */
export interface Planned<Row extends Incoming> {
  readonly row: Row;
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** The stored row, or `null` for a new one. */
  readonly stored: Readonly<Record<string, unknown>> | null;
}

const isDay = (column: string): boolean => /_on$|^valid_(?:from|until)$/.test(column);

/**
 * One import at a time changes a clinic: two runs of the same folder take turns batch by batch, and each sees what the
 * other has written.
 */
export async function lockClinic(tx: ClinicTx): Promise<void> {
  await tx.query('select id from clinic where id = $1 for no key update', [tx.clinicId]);
}

/** Rows that external ids mean: what was made here has none of its own, and an export gives its id instead. */
const MEANT = '(external_id = any($2) or (external_id is null and id = any($3::uuid[])))';
const KNOWN_AS = 'coalesce(external_id, id::text) as external_id';

/** Tables whose editors are told when somebody else, such as an import, has changed their record. */
const VERSIONED = ['location', 'practitioner', 'portfolio_case', 'photo', 'price'];

/**
 * Compares rows with the stored ones of the same external id. `extra` are further columns to read of the stored rows.
 */
export async function planRows<Row extends Incoming>(
  tx: ClinicTx,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  extra: readonly string[] = [],
): Promise<Planned<Row>[]> {
  const select = [...columns, ...extra].map((column) => (isDay(column) ? `${column}::text` : column)).join(', ');
  const ids = rows.map((row) => row.externalId);
  const stored = await tx.query<Record<string, unknown> & { id: string; external_id: string }>(
    `select id, ${KNOWN_AS}, ${select} from ${table} where clinic_id = $1 and ${MEANT}`,
    [tx.clinicId, ids, ids.filter(isUuid)],
  );
  const byExternalId = new Map(stored.map((row) => [row.external_id, row]));
  return rows.map((row) => {
    const found = byExternalId.get(row.externalId) ?? null;
    if (!found) return { row, id: newId(), outcome: 'created', stored: null };
    const same = JSON.stringify(columns.map((column) => found[column])) === JSON.stringify(row.facts);
    return { row, id: found.id, outcome: same ? 'unchanged' : 'updated', stored: found };
  });
}

/** Writes new and changed rows; `values` are the columns' values of each row, in the order of the columns. */
export async function upsertRows(
  tx: ClinicTx,
  table: string,
  columns: readonly string[],
  rows: readonly { readonly id: string; readonly externalId: string; readonly values: readonly unknown[] }[],
  onlyWhenNew: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const now = tx.clock.now();
  const own = rows.flatMap(({ id, externalId }) => (id === externalId ? [id] : []));
  if (own.length > 0) {
    await tx.query(
      `update ${table} set external_id = id::text where clinic_id = $1 and external_id is null and id = any($2::uuid[])`,
      [tx.clinicId, own],
    );
  }
  if (VERSIONED.includes(table)) {
    await tx.query(`update ${table} set version = version + 1 where clinic_id = $1 and external_id = any($2::text[])`, [
      tx.clinicId,
      rows.map(({ externalId }) => externalId),
    ]);
  }
  const all = ['clinic_id', 'id', 'external_id', 'created_at', 'updated_at', ...columns];
  const tuples = rows.map((_, row) => `(${all.map((__, at) => `$${row * all.length + at + 1}`).join(', ')})`);
  const changed = ['updated_at', ...columns].filter((column) => !onlyWhenNew.includes(column));
  const sets = changed.map((column) => `${column} = excluded.${column}`);
  await tx.query(
    `insert into ${table} (${all.join(', ')}) values ${tuples.join(', ')}
     on conflict (clinic_id, external_id) do update set ${sets.join(', ')}`,
    rows.flatMap((row) => [tx.clinicId, row.id, row.externalId, now, now, ...row.values]),
  );
}

/** A row that others point at. */
export interface Target {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** Finds the rows that external ids mean; in a dry run also those that would exist by now. */
export async function findTargets(
  { tx, run }: Batch,
  table: Referred,
  externalIds: Iterable<string>,
  extra: readonly string[] = [],
): Promise<Map<string, Target>> {
  const wanted = [...new Set(externalIds)];
  if (wanted.length === 0) return new Map();
  const select = ['id', KNOWN_AS, ...extra.map((column) => (isDay(column) ? `${column}::text` : column))].join(', ');
  const rows = await tx.query<Target & { external_id: string }>(
    `select ${select} from ${table} where clinic_id = $1 and ${MEANT}`,
    [tx.clinicId, wanted, wanted.filter(isUuid)],
  );
  const found = new Map<string, Target>(rows.map((row) => [row.external_id, row]));
  if (run.dryRun) {
    for (const id of wanted) if (!found.has(id) && run.planned[table].has(id)) found.set(id, { id: `planned ${id}` });
  }
  return found;
}

const NOUN = { location: 'location', practitioner: 'practitioner', portfolio_case: 'case' } as const;

/** The row an external id means, or the fault of its column. `cell` is what stands in the whole cell. */
export function target(
  found: ReadonlyMap<string, Target>,
  table: Referred,
  column: string,
  externalId: string,
  cell = externalId,
): Target | RowFault {
  const row = found.get(externalId);
  if (row) return row;
  const noun = NOUN[table];
  return new RowFault(
    'unknown_reference',
    filled(`there is no ${noun} "{id}", or its row was rejected`, { id: externalId }),
    `the external_id of a ${noun} in this folder or an earlier import`,
    column,
    cell,
  );
}

/**
 * Splits rows into those that resolve and those that do not, writes the first with `write`, and answers the
 * outcomes of all in their order.
 */
export async function resolveAndWrite<Row, Resolved>(
  rows: readonly Row[],
  resolve: (row: Row) => Resolved | RowFault,
  write: (resolved: readonly Resolved[]) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> {
  const resolved = rows.map(resolve);
  const good = resolved.filter((row): row is Resolved & {} => !(row instanceof RowFault)) as Resolved[];
  const outcomes = good.length > 0 ? [...(await write(good))] : [];
  return resolved.map((row) => (row instanceof RowFault ? row : (outcomes.shift() ?? 'unchanged')));
}
