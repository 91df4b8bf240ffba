import { TABLE_NAMES } from '../format/column.ts';
import { printable } from './printable.ts';
import type { Counts, Report } from './report.ts';

const COLUMNS: readonly (keyof Counts)[] = ['rows', 'created', 'updated', 'unchanged', 'rejected'];
const MOST_LINES = 20;

/** What a run did, for the screen: a table of counts, then what went wrong. */
export function summary(
  report: Report,
  where: { dryRun: boolean; rejectedCsv: string | null; seconds: number },
): string {
  const rows: string[][] = [['table', ...COLUMNS]];
  for (const table of TABLE_NAMES) {
    const counts = report.files.get(table);
    if (counts) rows.push([table, ...COLUMNS.map((column) => counts[column].toLocaleString('en'))]);
  }
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  const { fileErrors, warnings, first, totals } = report;
  if (fileErrors.length > 0) {
    lines.push('', 'Tables left out:');
    for (const { file, line, category, message } of fileErrors.slice(0, MOST_LINES)) {
      lines.push(`  ${file}${line === undefined ? '' : ` line ${line}`}: ${printable(message)} (${category})`);
    }
  }
  if (first.length > 0) {
    lines.push(
      '',
      `Rejected rows${totals.rejected > first.length ? ` (the first ${first.length} of ${totals.rejected.toLocaleString('en')})` : ''}:`,
    );
    for (const { file, line, message, category, expected } of first) {
      lines.push(`  ${file} line ${line}: ${printable(message)} (${category}); expected ${printable(expected)}`);
    }
    if (where.rejectedCsv !== null) lines.push(`All of them: ${where.rejectedCsv}`);
  }
  if (warnings.length > 0) {
    lines.push('', 'Worth a look:', ...warnings.slice(0, MOST_LINES).map((warning) => `  ${printable(warning)}`));
    if (warnings.length > MOST_LINES) lines.push(`  and ${warnings.length - MOST_LINES} more (see --report)`);
  }
  const rate = Math.round(totals.rows / Math.max(0.001, where.seconds)).toLocaleString('en');
  lines.push(
    '',
    `${totals.rows.toLocaleString('en')} rows in ${where.seconds.toFixed(1)} s (${rate} rows/s).${where.dryRun ? ' Dry run: nothing was written.' : ''}`,
  );
  return `${lines.join('\n')}\n`;
}
