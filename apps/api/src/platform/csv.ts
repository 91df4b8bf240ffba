import { CSV_FORMULA } from '@stipple/domain';

/** A cell of a CSV file of ours: quoted where needed, and with formulas defused, so that no spreadsheet runs it. */
export function csvCell(value: string | null): string {
  if (value === null) return '';
  const safe = CSV_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file of ours. */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The mark makes spreadsheets read a file as UTF-8. */
export const CSV_MARK = '\uFEFF';

/** A cell of a file of ours as it was before {@link csvCell} defused it. */
export const undefused = (text: string): string =>
  text.startsWith("'") && CSV_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
