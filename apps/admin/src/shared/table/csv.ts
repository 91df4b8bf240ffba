import type { ApolloClient } from '@apollo/client';
import { CSV_FORMULA } from '@stipple/domain';
import type { AskPage, Column } from './definition.ts';

/** A plain number may start with a sign. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A cell: quoted where it must be, and never a formula, whoever wrote it. */
export function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const harmless = CSV_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line of cells with its end. */
export const csvLine = (values: readonly (string | number | null | undefined)[]): string =>
  `${values.map(csvCell).join(',')}\r\n`;

/** Rows asked for at a time. */
const PAGE = 100;

interface CsvOptions<Row> {
  readonly client: ApolloClient;
  readonly columns: readonly Column<Row>[];
  readonly ask: AskPage<Row>;
  readonly signal: AbortSignal;
  /** Told after each page how many rows are written, and of how many. */
  readonly onProgress: (done: number, total: number | null) => void;
}

/**
 * The whole list, filtered as it is, page by page into a file.
 * @throws what the server answers, or the signal's reason
 */
export async function writeCsv<Row>({ client, columns, ask, signal, onProgress }: CsvOptions<Row>): Promise<Blob> {
  const written = columns.filter(({ csv }) => csv);
  // Spreadsheets take a file for UTF-8 by its mark.
  const parts = ['\uFEFF', csvLine(written.map(({ label }) => label))];
  let after: string | undefined;
  let done = 0;
  for (;;) {
    const page = await ask(client, { first: PAGE, ...(after && { after }) });
    signal.throwIfAborted();
    if (!page) break;
    parts.push(page.nodes.map((row) => csvLine(written.map(({ csv }) => csv?.(row)))).join(''));
    done += page.nodes.length;
    onProgress(done, page.totalCount ?? null);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || !endCursor) break;
    after = endCursor;
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Gives a file to keep. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
