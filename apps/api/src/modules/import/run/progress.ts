import type { TableSource } from '../read/open-table.ts';
import { printable } from './printable.ts';

/** Where a command writes for people. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Is told how far a run is. What it throws ends the run where it stands: rows that landed stay. */
export interface ProgressOf {
  /** So many rows and bytes of a table have been dealt with. */
  at(source: TableSource, rows: number, bytes: number): void | Promise<void>;
}

/** Shows how far a run is: a bar with rate and remaining time on a terminal, a line now and then elsewhere. */
export class Progress implements ProgressOf {
  private readonly total: number;
  private readonly started: number;
  private readonly before = new Map<string, { rows: number; bytes: number }>();
  private shownAt = 0;
  private drawn = false;

  constructor(
    private readonly screen: Screen,
    sources: readonly TableSource[],
    private readonly now: () => number = () => performance.now(),
  ) {
    this.total = sources.reduce((sum, source) => sum + source.bytes, 0);
    this.started = now();
    this.shownAt = this.started;
  }

  at(source: TableSource, rows: number, bytes: number): void {
    this.before.set(source.file, { rows, bytes: Math.min(bytes, source.bytes) });
    const now = this.now();
    if (now - this.shownAt < (this.screen.isTTY ? 100 : 5_000)) return;
    this.shownAt = now;
    const line = this.line(source.file, now);
    if (!this.screen.isTTY) return void this.screen.write(`${line}\n`);
    this.drawn = true;
    this.screen.write(`\r\x1b[2K${line.slice(0, (this.screen.columns ?? 80) - 1)}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.drawn) this.screen.write('\r\x1b[2K');
    this.drawn = false;
  }

  private line(file: string, now: number): string {
    let rows = 0;
    let bytes = 0;
    for (const each of this.before.values()) {
      rows += each.rows;
      bytes += each.bytes;
    }
    const seconds = Math.max(0.001, (now - this.started) / 1000);
    const share = this.total === 0 ? 1 : bytes / this.total;
    const left = share > 0 ? (seconds / share) * (1 - share) : 0;
    const filled = Math.round(share * 20);
    const bar = `${'#'.repeat(filled)}${'-'.repeat(20 - filled)}`;
    const rate = Math.round(rows / seconds).toLocaleString('en');
    return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${rows.toLocaleString('en')} rows  ${rate} rows/s  ${clock(left)} left  ${printable(file)}`;
  }
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
