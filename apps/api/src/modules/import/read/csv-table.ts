import { foundIn } from '@stipple/domain';
import { readSync, statSync } from 'node:fs';
import { isBlank, shownText, type SourceRecord } from '../format/cell.ts';
import { knownHeadings, normaliseHeading, OWN_HEADINGS, type Meanings } from '../format/heading.ts';
import { undefused } from '../../../platform/csv.ts';
import type { TableName } from '../format/column.ts';
import { FileFault } from '../rejection.ts';
import { CsvRecords } from './csv-records.ts';
import type { OpenTable, TableSource } from './open-table.ts';
import { openUtf8, type Utf8File } from './utf8-file.ts';

const DELIMITERS = [',', ';', '\t'];

/** A table in a CSV file of any encoding, delimiter and line ending the format recognises. */
export function csvTable(
  table: TableName,
  path: string,
  file: string,
  encoding: string | null,
  meanings: Meanings = [],
): TableSource {
  return {
    table,
    file,
    bytes: statSync(path).size,
    open: () => Promise.resolve().then(() => openCsv(table, openUtf8(path, encoding), statSync(path).size, meanings)),
  };
}

function openCsv(table: TableName, text: Utf8File, bytes: number, meanings: Meanings): OpenTable {
  try {
    const { reader, header } = findHeader(table, text, meanings);
    const headings = header.cells.map(shownText);
    return {
      headings,
      headingLine: header.line,
      warnings: () => [...text.warnings, ...reader.warnings],
      records: () => recordsBelow(reader, headings),
      // The text may have been rewritten in another encoding: progress is a share of the file as it lies on disk.
      bytesRead: () => Math.round((reader.offset / Math.max(1, text.size)) * bytes),
      close: async () => text.close(),
    };
  } catch (error) {
    text.close();
    throw error;
  }
}

async function* recordsBelow(reader: CsvRecords, headings: readonly string[]): AsyncGenerator<SourceRecord> {
  const width = headings.length;
  const isOurs = headings.some((heading) => normaliseHeading(heading).startsWith(OWN_HEADINGS));
  for (let record = reader.next(width); record !== null; record = reader.next(width)) {
    if (record.fault === undefined && record.cells.every(isBlank)) continue;
    yield isOurs
      ? { ...record, cells: record.cells.map((cell) => (typeof cell === 'string' ? undefused(cell) : cell)) }
      : record;
  }
}

/** Reads the header with each delimiter and takes the one that makes the most known headings, then the most fields. */
function findHeader(
  table: TableName,
  text: Utf8File,
  meanings: Meanings,
): { reader: CsvRecords; header: SourceRecord } {
  const head = firstBytes(text);
  const loneReturns = endsWithLoneReturns(head);
  // Excel lets a first line such as `sep=;` name the delimiter; it is a physical line like any other.
  const declared = /^sep=(.)(\r\n|\r|\n)/i.exec(head.toString('latin1'));
  const start = text.start + (declared?.[0].length ?? 0);
  const candidates = declared?.[1] === undefined ? DELIMITERS : [declared[1]];
  let best: { reader: CsvRecords; header: SourceRecord; known: number } | undefined;
  for (const delimiter of candidates) {
    const dialect = { delimiter: delimiter.charCodeAt(0), loneReturns };
    const reader = new CsvRecords(text, dialect, start, declared ? 2 : 1);
    const header = firstRecord(reader);
    if (header === null) throw new FileFault('empty_table', 'the file holds blank lines only');
    const known = header.fault === undefined ? knownHeadings(table, header.cells.map(shownText), meanings) : -1;
    const better =
      !best || known > best.known || (known === best.known && header.cells.length > best.header.cells.length);
    if (better) best = { reader, header, known };
  }
  if (!best) throw new FileFault('empty_table', 'the file has no header');
  const { reader, header } = best;
  if (header.fault !== undefined) {
    throw new FileFault('missing_column', foundIn('the header can not be read', header.fault.message), header.line);
  }
  return { reader, header };
}

function firstRecord(reader: CsvRecords): SourceRecord | null {
  let record = reader.next(null);
  while (record !== null && record.fault === undefined && record.cells.every(isBlank)) record = reader.next(null);
  return record;
}

function firstBytes(text: Utf8File): Buffer {
  const buffer = Buffer.alloc(64 * 1024);
  return buffer.subarray(0, readSync(text.fd, buffer, 0, buffer.length, text.start));
}

/** Whether the first line ends with a carriage return and no line feed. */
function endsWithLoneReturns(head: Buffer): boolean {
  let quoted = false;
  for (let i = 0; i < head.length; i += 1) {
    if (head[i] === 0x22) quoted = !quoted;
    else if (!quoted && head[i] === 0x0a) return false;
    else if (!quoted && head[i] === 0x0d) return i + 1 < head.length && head[i + 1] !== 0x0a;
  }
  return false;
}
