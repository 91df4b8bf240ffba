import { type Finding, filled } from '@stipple/domain';
import { statSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { shownText, type SourceRecord } from '../format/cell.ts';
import { knownHeadings, type Meanings } from '../format/heading.ts';
import { TABLE_NAMES, type TableName } from '../format/column.ts';
import { FileFault } from '../rejection.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { OpenTable, TableSource } from './open-table.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetRows } from './sheet-rows.ts';
import { parseXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** The tables of a workbook, and what to say about its other sheets. */
export interface Workbook {
  readonly tables: readonly TableSource[];
  readonly warnings: readonly Finding[];
  close(): void;
}

/** Sheets, and relations of one part, that a workbook may have. */
const MOST_SHEETS = 10_000;

/** The header is the first row with so many known headings. */
const HEADER_HEADINGS = 3;

/** Sheet rows among which a header is looked for before any row with so many cells is taken for one. */
const HEADER_ROWS = 20;

/**
 * Opens an `.xlsx` and finds the visible sheets that carry a table's name. With `meanings` somebody is there to say
 * what headings mean: a sheet without known ones then opens at its first row of three cells. Throws a `FileFault`.
 */
export async function openWorkbook(path: string, meanings: Meanings | null = null): Promise<Workbook> {
  const file = basename(path);
  if (statSync(path).size === 0) throw new FileFault('empty_table', 'the file is empty (0 bytes)');
  if (statSync(path).size > MAX_FILE_BYTES) throw new FileFault('file_too_large', 'the file has more than 512 MiB');
  const zip = await openZip(path);
  try {
    const book = await readBook(zip);
    let strings: Promise<SharedStrings> | null = null;
    const shared = () => {
      if (book.strings === null) return Promise.resolve(null);
      strings ??= SharedStrings.read(book.strings, zip.read(book.strings));
      return strings;
    };
    const tables: TableSource[] = [];
    const warnings: Finding[] = [];
    for (const sheet of book.sheets) {
      const table = TABLE_NAMES.find((name) => name === sheet.name.trim().toLowerCase());
      if (sheet.hidden)
        warnings.push(filled('the hidden sheet "{sheet}" of {file} is ignored', { sheet: sheet.name, file }));
      else if (!table)
        warnings.push(
          filled('the sheet "{sheet}" of {file} is no table of the format and is ignored', { sheet: sheet.name, file }),
        );
      else if (tables.some((other) => other.table === table))
        warnings.push(filled('a second sheet "{sheet}" of {file} is ignored', { sheet: sheet.name, file }));
      else {
        const bytes = zip.parts.get(sheet.part)?.uncompressedSize ?? 0;
        const open = async () => openSheet(table, zip, sheet.part, await shared(), book.from1904, meanings);
        tables.push({ table, file: `${file}#${sheet.name}`, bytes, open });
      }
    }
    const close = () => {
      zip.close();
      void strings?.then((read) => read.close()).catch(() => undefined);
    };
    return { tables, warnings, close };
  } catch (error) {
    zip.close();
    throw error;
  }
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly strings: string | null;
  readonly from1904: boolean;
}

async function readBook(zip: Zip): Promise<Book> {
  const [root] = await readRelations(zip, '_rels/.rels', '', 'officeDocument');
  const part = root?.target ?? 'xl/workbook.xml';
  const relations = await readRelations(
    zip,
    posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`),
    posix.dirname(part),
  );
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let from1904 = false;
  const parsing = parseXml(part, zip.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = relations.find(
        (relation) => relation.id === attributes['id'] && relation.type === 'worksheet',
      )?.target;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      if (sheets.length >= MOST_SHEETS) throw new FileFault('unreadable_file', 'the workbook has too many sheets');
      if (target !== undefined) sheets.push({ name: attributes['name'] ?? '', hidden, part: target });
    },
  });
  for await (const chunk of parsing) void chunk;
  const strings = relations.find((relation) => relation.type === 'sharedStrings')?.target ?? null;
  return { sheets, strings: strings !== null && zip.parts.has(strings) ? strings : null, from1904 };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function readRelations(zip: Zip, part: string, base: string, only?: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  const parsing = parseXml(part, zip.read(part), {
    open(name, { Id = '', Type = '', Target = '' }) {
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      if (name !== 'Relationship' || (only !== undefined && type !== only)) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(base, Target);
      if (relations.length >= MOST_SHEETS)
        throw new FileFault('unreadable_file', 'the workbook has too many relations');
      relations.push({ id: Id, type, target });
    },
  });
  for await (const chunk of parsing) void chunk;
  return relations;
}

async function openSheet(
  table: TableName,
  zip: Zip,
  part: string,
  strings: SharedStrings | null,
  from1904: boolean,
  meanings: Meanings | null,
): Promise<OpenTable> {
  const isHeader = meanings === null ? null : await headerWithin(table, zip, part, strings, from1904, meanings);
  let bytes = 0;
  const rows = readRows(zip, part, new SheetRows(strings, from1904), (chunk) => {
    bytes += chunk;
  });
  let seen = 0;
  for (;;) {
    const { value: record, done } = await rows.next();
    if (done === true) break;
    seen += 1;
    const headings = record.cells.map(shownText);
    if (isHeader ? !isHeader(record.line) : knownHeadings(table, headings) < HEADER_HEADINGS) continue;
    return {
      headings,
      headingLine: record.line,
      warnings: () => [],
      records: () => rows,
      bytesRead: () => bytes,
      close: async () => void (await rows.return(undefined)),
    };
  }
  throw seen === 0
    ? new FileFault('empty_table', 'the sheet is empty')
    : new FileFault(
        'missing_column',
        filled('no row of the sheet has {count} headings of the table {table}', { count: HEADER_HEADINGS, table }),
      );
}

/** Which row of a sheet is its header: the first with known headings, else the first with as many cells. */
async function headerWithin(
  table: TableName,
  zip: Zip,
  part: string,
  strings: SharedStrings | null,
  from1904: boolean,
  meanings: Meanings,
): Promise<(line: number) => boolean> {
  let first: number | null = null;
  let seen = 0;
  for await (const record of readRows(zip, part, new SheetRows(strings, from1904), () => undefined)) {
    const headings = record.cells.map(shownText);
    if (knownHeadings(table, headings, meanings) >= HEADER_HEADINGS) return (line) => line === record.line;
    if (headings.filter((heading) => heading.trim() !== '').length >= HEADER_HEADINGS) first ??= record.line;
    seen += 1;
    if (seen === HEADER_ROWS) break;
  }
  return (line) => line === first;
}

async function* readRows(
  zip: Zip,
  part: string,
  sheet: SheetRows,
  onBytes: (bytes: number) => void,
): AsyncGenerator<SourceRecord, undefined> {
  for await (const bytes of parseXml(part, zip.read(part), sheet)) {
    onBytes(bytes);
    yield* sheet.take();
  }
  return undefined;
}
