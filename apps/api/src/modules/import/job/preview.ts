import { IMPORT_LIMITS } from '@stipple/domain';
import { shownText } from '../format/cell.ts';
import { matchHeadings, type Meanings } from '../format/heading.ts';
import type { TableSource } from '../read/open-table.ts';
import { FileFault, shown } from '../rejection.ts';
import type { Input } from '../run/input.ts';
import type { PreviewTable } from './import-job.ts';

/** What each table of an input looks like: its headings, the columns they are taken for, and its first rows. */
export async function previewOf(input: Input, meanings: Meanings): Promise<PreviewTable[]> {
  const tables: PreviewTable[] = [];
  for (const source of input.tables) {
    const table = await preview(source, meanings);
    if (table) tables.push(table);
  }
  return tables;
}

/** A table that can not be read is left out here: the report says why. */
async function preview(source: TableSource, meanings: Meanings): Promise<PreviewTable | null> {
  const { table, file } = source;
  try {
    const open = await source.open();
    try {
      const samples: string[][] = open.headings.map(() => []);
      let rows = 0;
      for await (const record of open.records()) {
        record.cells.slice(0, samples.length).forEach((cell, at) => samples[at]?.push(shown(shownText(cell)) ?? ''));
        rows += 1;
        if (rows === IMPORT_LIMITS.previewRows) break;
      }
      const columns = new Map([...matchHeadings(table, open.headings, meanings).positions].map(([c, at]) => [at, c]));
      const headings = open.headings.slice(0, IMPORT_LIMITS.meanings).map((heading, at) => ({
        heading: shown(heading.trim()) ?? '',
        column: columns.get(at) ?? null,
        samples: samples[at] ?? [],
      }));
      return { table, file, headings };
    } finally {
      await open.close();
    }
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}
