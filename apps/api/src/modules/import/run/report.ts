import { type Finding, filled } from '@stipple/domain';
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Cell } from '../format/cell.ts';
import { TABLE_NAMES, type TableName } from '../format/column.ts';
import type { FileError, Rejection } from '../rejection.ts';
import { shown } from '../rejection.ts';
import { UsageError } from './usage-error.ts';

/** What became of a table's rows. `rows` is the sum of the others; blank rows are in none. */
export interface Counts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

const MOST_WARNINGS = 1_000;
const FLUSH = 64 * 1024;

/** Gathers what happened, and writes the rejected rows on as they come: memory stays bounded however many there are. */
export class Report {
  readonly files = new Map<TableName, Counts>();
  readonly fileErrors: FileError[] = [];
  readonly warnings: Finding[] = [];
  /** The first rejections, to show on screen. */
  readonly first: Rejection[] = [];
  private moreWarnings = 0;

  constructor(private readonly sinks: readonly RejectionSink[]) {}

  counts(table: TableName): Counts {
    const known = this.files.get(table) ?? { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
    this.files.set(table, known);
    return known;
  }

  reject(rejection: Rejection, origin: Origin): void {
    this.counts(rejection.table).rejected += 1;
    const short = { ...rejection, externalId: shown(rejection.externalId), value: shown(rejection.value) };
    if (this.first.length < 10) this.first.push(short);
    for (const sink of this.sinks) sink.add(short, origin);
  }

  warn(message: Finding): void {
    if (this.warnings.includes(message)) return;
    if (this.warnings.length < MOST_WARNINGS) this.warnings.push(message);
    else this.moreWarnings += 1;
  }

  get totals(): Counts {
    const sum = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
    for (const counts of this.files.values())
      for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
    return sum;
  }

  /** 0: all good. 2: some rows or tables were rejected. 1: nothing landed. */
  get exitCode(): 0 | 1 | 2 {
    const { rows, rejected } = this.totals;
    const flawless = rejected === 0 && this.fileErrors.length === 0;
    if (flawless) return this.files.size === 0 ? 1 : 0;
    return rows - rejected > 0 ? 2 : 1;
  }

  finish(): void {
    if (this.moreWarnings > 0) this.warnings.push(filled('and {count} more warnings', { count: this.moreWarnings }));
    for (const sink of this.sinks) sink.end(this);
  }
}

/** The row of a file that was rejected, as it stands there. */
export interface Origin {
  readonly headings: readonly string[];
  /** Column name -> position of its cell. */
  readonly positions: ReadonlyMap<string, number>;
  readonly cells: readonly Cell[];
}

/** Somewhere rejected rows are written to as they come. */
export interface RejectionSink {
  add(rejection: Rejection, origin: Origin): void;
  end(report: Report): void;
}

/** Writes text to a file in pieces of some size. */
export class TextFile {
  private readonly fd: number;
  private pending = '';

  constructor(readonly path: string) {
    this.fd = openSync(path, 'w');
  }

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= FLUSH) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.fd);
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending);
    for (let at = 0; at < bytes.length;) at += writeSync(this.fd, bytes, at);
    this.pending = '';
  }
}

/** The report of `--report`: JSON, written beside its final name and moved there when it is whole. */
export class JsonReport implements RejectionSink {
  private readonly file: TextFile;
  private count = 0;

  constructor(private readonly path: string) {
    try {
      this.file = new TextFile(`${path}.partial`);
    } catch (error) {
      throw new UsageError(
        `--report: ${path} can not be written (${error instanceof Error ? error.message : 'unknown'}).`,
      );
    }
    this.file.write('{\n  "rejected": [');
  }

  add({ table, file, line, externalId, column, value, category, message, expected }: Rejection): void {
    const row = { file, table, line, externalId, column, value, category, message, expected };
    this.file.write(`${this.count === 0 ? '' : ','}\n    ${JSON.stringify(row)}`);
    this.count += 1;
  }

  end(report: Report): void {
    const files = Object.fromEntries(
      TABLE_NAMES.flatMap((table) => (report.files.has(table) ? [[table, report.files.get(table)]] : [])),
    );
    this.file.write(`${this.count === 0 ? '' : '\n  '}],\n  "files": ${JSON.stringify(files)},\n`);
    this.file.write(
      `  "fileErrors": ${JSON.stringify(report.fileErrors)},\n  "warnings": ${JSON.stringify(report.warnings)}\n}\n`,
    );
    this.file.close();
    renameSync(this.file.path, this.path);
  }
}
