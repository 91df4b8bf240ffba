import type { Round } from './load.ts';

/** One line of the table: what was measured, what it should be, what it is. */
export interface Line {
  readonly what: string;
  /** The figure, as a number; `null` when it could not be measured. */
  readonly figure: number | null;
  readonly unit: string;
  /** What it must not fall below or rise above; none for what is only shown. */
  readonly target: { readonly least: number } | { readonly most: number } | null;
}

/** Whether a line meets its target; `null` when it has none. */
export function isMet({ figure, target }: Line): boolean | null {
  if (target === null) return null;
  if (figure === null) return false;
  return 'least' in target ? figure >= target.least : figure <= target.most;
}

const number = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
};

/** The targets with their verdicts, as text. */
export function verdicts(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const met = isMet(line);
    const { figure, unit, target } = line;
    const wanted = target === null ? '' : 'least' in target ? `>= ${target.least}` : `<= ${target.most}`;
    const shown = figure === null ? '-' : `${number(figure)}${unit === '' ? '' : ` ${unit}`}`;
    return [line.what, shown, wanted, met === null ? '' : met ? 'met' : 'MISSED'];
  });
  return table([['', 'measured', 'target', ''], ...rows]);
}

/** Loads beside one another, as text. */
export function rounds(title: string, measured: Readonly<Record<string, Round>>): string {
  const head = [title, 'requests/s', 'p50 ms', 'p99 ms', 'server ms', 'Postgres ms', 'KB'];
  const rows = Object.entries(measured).map(([name, round]) => [
    name,
    round.perSecond.toFixed(0),
    round.p50.toFixed(1),
    round.p99.toFixed(1),
    round.serverCpu.toFixed(2),
    round.postgresCpu.toFixed(2),
    (round.bytes / 1000).toFixed(1),
  ]);
  return table([head, ...rows]);
}
