import { type Finding, filled } from '@stipple/domain';
import type { SourceRecord } from '../format/cell.ts';
import { RowFault } from '../rejection.ts';
import { ByteWindow, END } from './byte-window.ts';
import { MAX_RECORD_BYTES } from './limits.ts';
import type { Utf8File } from './utf8-file.ts';

/**
 * Reads CSV records with the physical line where each starts, in bounded memory, losing no line:
 * a record that can not be right (a quote never closed, text behind a closing quote) is rejected and reading goes on
 * at the next physical line. Written here because the libraries either swallow what follows such a quote, or give
 * no physical lines, or hold the whole record whatever its size.
 */
export interface CsvDialect {
  /** The delimiter's byte. */
  readonly delimiter: number;
  /** Whether a carriage return alone ends a line (files of old Macs). */
  readonly loneReturns: boolean;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** How many lines inside a broken record are looked at to tell what broke it. */
const SAMPLE = 200;
const MOST_WARNINGS = 20;

/** What one scan found: where the record ends, and its fields' places in the file. */
interface Scan {
  readonly end: number;
  readonly lines: number;
  /** Start and end of each field, three numbers each; the third is 1 for a quoted field. */
  readonly fields: number[];
  /** Offsets of the physical lines inside the record, behind the first. */
  readonly inner: number[];
  readonly fault?: 'unclosed' | 'behind_quote';
}

export class CsvRecords {
  private readonly bytes: ByteWindow;
  /** Offset of the next unread byte: progress in bytes. */
  offset: number;
  /** What looks odd and is legal, up to a bound. */
  readonly warnings: Finding[] = [];

  constructor(
    file: Utf8File,
    private readonly dialect: CsvDialect,
    start = file.start,
    private line = 1,
  ) {
    this.bytes = new ByteWindow(file);
    this.offset = start;
  }

  /** The line of the next record. */
  get nextLine(): number {
    return this.line;
  }

  /** The next record, or `null` at the end. `width` is the header's field count, once it is known. */
  next(width: number | null): SourceRecord | null {
    if (this.bytes.at(this.offset) === END) return null;
    const start = this.offset;
    const line = this.line;
    const scan = this.scan(start, false);
    const long = scan.end - start > MAX_RECORD_BYTES + 2;
    const count = scan.fields.length / 3;
    const torn = scan.fault === undefined && scan.inner.length > 0 && width !== null && (long || count !== width);
    if (scan.fault !== undefined || (torn && this.looksSwallowed(scan, width))) {
      return this.resume(start, line, scan, scan.fault ?? 'unclosed');
    }
    this.offset = scan.end;
    this.line = line + scan.lines;
    if (!long && scan.inner.length > 0 && width !== null) this.warnOfRowsInside(line, scan, width);
    if (long) {
      const fault = new RowFault(
        'too_long',
        scan.lines > 1
          ? filled('the record has more than 1 MiB (it runs from line {from} to {until})', reach(line, scan.lines))
          : 'the record has more than 1 MiB',
        'a record of at most 1 MiB',
      );
      return { line, cells: this.firstCells(scan.fields), fault };
    }
    return this.record(line, scan, width);
  }

  private record(line: number, scan: Scan, width: number | null): SourceRecord {
    const cells: string[] = [];
    for (let i = 0; i < scan.fields.length; i += 3) {
      const cell = this.text(scan.fields, i);
      if (cell === null) {
        const fault = new RowFault(
          'malformed_row',
          "the record holds bytes that are not text in the file's encoding",
          'text in one encoding',
        );
        return { line, cells: this.firstCells(scan.fields), fault };
      }
      cells.push(cell);
    }
    if (width !== null && cells.length !== width && cells.some((cell) => cell.trim() !== '')) {
      const fault = new RowFault(
        'malformed_row',
        scan.lines > 1
          ? filled('the row has {fields} fields, the header {width} (it runs from line {from} to {until})', {
              fields: cells.length,
              width,
              ...reach(line, scan.lines),
            })
          : filled('the row has {fields} fields, the header {width}', { fields: cells.length, width }),
        filled('{count} fields', { count: width }),
      );
      return { line, cells, fault };
    }
    return { line, cells };
  }

  /** Rejects the record's first line and goes on reading at the next physical line. */
  private resume(start: number, line: number, scan: Scan, why: 'unclosed' | 'behind_quote'): SourceRecord {
    const cells = this.firstCells(scan.fields);
    const next = scan.inner[0] ?? this.lineEnd(scan.end);
    const value = this.bytes.start(start, Math.min(next, start + 2_000)).replace(/[\r\n]+$/, '');
    this.offset = next;
    this.line = line + 1;
    const message =
      why === 'unclosed'
        ? 'a quote is opened and never closed; reading goes on at the next line'
        : 'text stands behind a closing quote; reading goes on at the next line';
    const fault = new RowFault(
      'malformed_row',
      message,
      'each quoted field closed, and quotes inside it doubled',
      null,
      value,
    );
    return { line, cells, fault };
  }

  /**
   * Whether a record of several lines and the wrong shape has swallowed whole records: when half of the lines inside
   * it would have the header's field count by themselves, the quote that joined them was never meant to.
   */
  private looksSwallowed(scan: Scan, width: number): boolean {
    const sample = scan.inner.slice(0, SAMPLE);
    const alike = sample.filter((at) => {
      const alone = this.scan(at, true);
      return alone.fault === undefined && alone.fields.length / 3 === width;
    });
    return alike.length * 2 >= sample.length;
  }

  /** A record of the right shape whose every inner line has that shape too is legal, and worth a word. */
  private warnOfRowsInside(line: number, scan: Scan, width: number): void {
    if (this.warnings.length >= MOST_WARNINGS || width < 3) return;
    const rows = scan.inner.every((at) => {
      const alone = this.scan(at, true);
      return alone.fault === undefined && alone.fields.length / 3 === width;
    });
    if (!rows) return;
    const last = line + scan.lines - 1;
    this.warnings.push(
      filled(
        'lines {from} to {until} are text of the row that starts on line {line}; if they are rows, a quote on line {line} is not closed',
        { from: line + 1, until: last, line },
      ),
    );
  }

  /** Scans one record from `start`; with `oneLine` a quote that is open at the line's end is a fault. */
  private scan(start: number, oneLine: boolean): Scan {
    const { delimiter, loneReturns } = this.dialect;
    const fields: number[] = [];
    const inner: number[] = [];
    let at = start;
    let lines = 1;
    for (;;) {
      const fieldStart = at;
      const quoted = this.bytes.at(at) === QUOTE;
      let fieldEnd: number;
      if (quoted) {
        at += 1;
        for (;;) {
          const byte = this.bytes.at(at, start);
          if (byte === QUOTE) {
            if (this.bytes.at(at + 1, start) !== QUOTE) break;
            at += 2;
            continue;
          }
          if (byte === END) return { end: at, lines, fields, inner, fault: 'unclosed' };
          at += 1;
          const broke = byte === LF || (byte === CR && loneReturns && this.bytes.at(at, start) !== LF);
          if (!broke) continue;
          if (oneLine) return { end: at, lines, fields, inner, fault: 'unclosed' };
          lines += 1;
          if (inner.length < SAMPLE) inner.push(at);
        }
        fieldEnd = at;
        at += 1;
      } else {
        for (;;) {
          const byte = this.bytes.at(at, start);
          if (byte === delimiter || byte === LF || byte === END) break;
          if (byte === CR && this.endsLine(at)) break;
          at += 1;
        }
        fieldEnd = at;
      }
      if (at - start <= MAX_RECORD_BYTES) fields.push(quoted ? fieldStart + 1 : fieldStart, fieldEnd, quoted ? 1 : 0);
      const byte = this.bytes.at(at, start);
      if (byte === delimiter) {
        at += 1;
        continue;
      }
      if (byte === END) return { end: at, lines, fields, inner };
      if (byte === LF) return { end: at + 1, lines, fields, inner };
      if (byte === CR && this.endsLine(at)) {
        return { end: this.bytes.at(at + 1) === LF ? at + 2 : at + 1, lines, fields, inner };
      }
      return { end: at, lines, fields, inner, fault: 'behind_quote' };
    }
  }

  /** Whether the carriage return at an offset ends a line: before a line feed, at the end, or in files of old Macs. */
  private endsLine(at: number): boolean {
    const next = this.bytes.at(at + 1);
    return next === LF || next === END || this.dialect.loneReturns;
  }

  private lineEnd(from: number): number {
    for (let at = from; ; at += 1) {
      const byte = this.bytes.at(at);
      if (byte === END) return at;
      if (byte === LF || (byte === CR && this.dialect.loneReturns && this.bytes.at(at + 1) !== LF)) return at + 1;
    }
  }

  /** The text of the field at an index of `fields`, or `null` when its bytes are no UTF-8. */
  private text(fields: readonly number[], index: number): string | null {
    const text = this.bytes.text(fields[index] ?? 0, fields[index + 1] ?? 0);
    return text !== null && fields[index + 2] === 1 ? text.replaceAll('""', '"') : text;
  }

  /** The beginnings of a faulty record's fields, for the report only. */
  private firstCells(fields: readonly number[]): string[] {
    const cells: string[] = [];
    for (let i = 0; i < fields.length && i < 3 * 64; i += 3) {
      const [from = 0, to = 0] = fields.slice(i, i + 2);
      cells.push(this.bytes.start(from, Math.min(to, from + 2_000)));
    }
    return cells;
  }
}

const reach = (line: number, lines: number) => ({ from: line, until: line + lines - 1 });
