import { extname } from 'node:path';
import type { ImportTable, Member } from '@stipple/domain';
import { IMPORT_TABLES } from '@stipple/domain';
import { CSV_MARK, csvLine } from '../../platform/csv.ts';
import type { Doors } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { importColumns } from '../import/index.ts';
import { filePart, textPart, type ArchivePart } from './archive.ts';
import { nextImportRows } from './import-tables.repository.ts';
import { readme } from './readme.ts';
import { exportedTables, nextRows, type ExportedTable } from './table-rows.repository.ts';

/** What the parts of an export are made from. */
export interface PartsContext {
  readonly doors: Doors;
  readonly files: FileStore;
  /** Who reads: the clinic's own. */
  readonly member: Member;
  /** Is told of rows and files as they are written; what it throws ends the export. */
  readonly onDone: (done: { readonly rows?: number; readonly files?: number; readonly part: string }) => Promise<void>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** Every part of an export, one after another. */
export async function* exportParts(context: PartsContext): AsyncGenerator<ArchivePart> {
  const { doors, member } = context;
  const tables = await doors.asClinic(member, exportedTables);
  const photos = new Map<string, string>();
  yield textPart('README.md', async function* () {
    yield readme(tables);
  });
  yield textPart('columns.csv', async function* () {
    yield CSV_MARK + csvLine(['table', 'column', 'type', 'always_there']);
    for (const { name, columns } of tables) {
      for (const column of columns) yield csvLine([name, column.name, column.type, String(column.isRequired)]);
    }
  });
  for (const table of IMPORT_TABLES) yield importPart(context, table, photos);
  for (const table of tables) {
    yield csvPart(context, table);
    yield jsonPart(context, table);
  }
  for (const [path, hash] of photos) yield* originalPart(context, `photos/${path}`, hash);
  yield* evidenceParts(context, tables);
}

/** A table as the import format has it, so that it can be imported elsewhere. */
function importPart(context: PartsContext, table: ImportTable, photos: Map<string, string>): ArchivePart {
  const { doors, member, onDone } = context;
  const columns = importColumns(table);
  const part = `${table}.csv`;
  return textPart(part, async function* () {
    yield CSV_MARK + csvLine([...columns, 'stipple_id']);
    let after: string | null = null;
    for (;;) {
      const rows = await doors.asClinic(member, (tx) => nextImportRows(tx, table, after));
      for (const row of rows) if (table === 'photos') row['file'] = photoFile(row, photos);
      yield rows.map((row) => csvLine([...columns.map((column) => textOf(row[column])), row.id])).join('');
      await onDone({ part });
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  });
}

/** The path of a photo's original in the archive; null for a picture that has none. */
function photoFile(row: Readonly<Record<string, unknown>>, photos: Map<string, string>): string | null {
  const { original_hash: hash, original_type: type, id } = row;
  if (typeof hash !== 'string') return null;
  const path = `${String(id)}${ENDINGS[String(type)] ?? ''}`;
  photos.set(path, hash);
  return path;
}

async function* allRows({ doors, member, onDone }: PartsContext, table: ExportedTable, part: string, counts: boolean) {
  let after: Record<string, unknown> | null = null;
  for (;;) {
    const rows: Record<string, unknown>[] = await doors.asClinic(member, (tx) => nextRows(tx, table, after));
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    await onDone({ rows: counts ? rows.length : 0, part });
    after = last;
  }
}

function csvPart(context: PartsContext, table: ExportedTable): ArchivePart {
  const part = `tables/${table.name}.csv`;
  const names = table.columns.map(({ name }) => name);
  return textPart(part, async function* () {
    yield CSV_MARK + csvLine([...names, 'stipple_defused']);
    for await (const rows of allRows(context, table, part, true)) {
      yield rows.map((row) => csvLine([...names.map((name) => textOf(row[name])), ''])).join('');
    }
  });
}

function jsonPart(context: PartsContext, table: ExportedTable): ArchivePart {
  const part = `tables/${table.name}.jsonl`;
  return textPart(part, async function* () {
    yield '';
    for await (const rows of allRows(context, table, part, false)) {
      yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    }
  });
}

async function* originalPart(context: PartsContext, path: string, hash: string): AsyncGenerator<ArchivePart> {
  const source = await context.files.originalAt(context.member.clinicId, hash);
  if (source === null) return;
  yield filePart(path, source);
  await context.onDone({ files: 1, part: path });
}

/** The evidence of credentials, named by the credential it belongs to. */
async function* evidenceParts(context: PartsContext, tables: readonly ExportedTable[]): AsyncGenerator<ArchivePart> {
  const table = tables.find(({ name }) => name === 'certification');
  if (!table) return;
  for await (const rows of allRows(context, table, 'evidence', false)) {
    for (const row of rows) {
      const { id, evidence_hash: hash, evidence_type: type, evidence_name: name } = row;
      if (typeof hash !== 'string') continue;
      const ending = ENDINGS[String(type)] ?? extname(String(name));
      yield* originalPart(context, `evidence/${String(id)}${ending}`, hash);
    }
  }
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
