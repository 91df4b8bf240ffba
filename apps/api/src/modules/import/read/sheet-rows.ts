import { filled } from '@stipple/domain';
import { isBlank, type Cell, type SourceRecord } from '../format/cell.ts';
import { FileFault, RowFault } from '../rejection.ts';
import { MAX_RECORD_BYTES } from './limits.ts';
import type { SharedStrings } from './shared-strings.ts';
import { unescapeText, type XmlListener } from './xml.ts';

/** Days between the 1904 system's first day and the 1900 system's. */
const SHIFT_1904 = 1_462;
/** Columns a sheet can have (XFD), and how many of them are read: a table of the format has some ten. */
const MOST_COLUMNS = 16_384;
const READ_COLUMNS = 1_024;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  formula: boolean;
  cached: boolean;
  text: string;
}

/** Listens to a sheet's XML and gathers its rows, hidden ones included; formulas are never run. */
export class SheetRows implements XmlListener {
  private rows: SourceRecord[] = [];
  private row = 0;
  private cells: Cell[] = [];
  private characters = 0;
  private cell: OpenCell | undefined;
  private column = -1;
  private gathering = false;
  private phonetic = 0;

  constructor(
    private readonly strings: SharedStrings | null,
    private readonly from1904: boolean,
  ) {}

  /** The rows that are complete since the last call, blank ones left out. */
  take(): SourceRecord[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const stated = Number(attributes['r']);
      this.row = Number.isSafeInteger(stated) && stated > 0 ? stated : this.row + 1;
      this.cells = [];
      this.characters = 0;
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes['r'] === undefined ? this.column + 1 : columnOf(attributes['r']);
      if (!(this.column < MOST_COLUMNS)) throw new FileFault('unreadable_file', 'the sheet has a cell outside of it');
      this.cell = { column: this.column, type: attributes['t'] ?? 'n', formula: false, cached: false, text: '' };
    } else if (this.cell) {
      if (name === 'f') this.cell.formula = true;
      else if (name === 'rPh') this.phonetic += 1;
      else if (name === 'v') this.cell.cached = this.gathering = true;
      else if (name === 't') this.gathering = this.phonetic === 0;
    }
  }

  text(piece: string): void {
    if (!this.cell || !this.gathering) return;
    if (this.characters <= MAX_RECORD_BYTES) this.cell.text += piece;
    this.characters += piece.length;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.gathering = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c' && this.cell) {
      if (this.cell.column < READ_COLUMNS) {
        const cell = this.value(this.cell);
        while (this.cells.length < this.cell.column) this.cells.push('');
        this.cells[this.cell.column] = cell;
      }
      this.cell = undefined;
    } else if (name === 'row') this.endRow();
  }

  private endRow(): void {
    if (this.cells.every(isBlank)) return;
    const fault =
      this.characters > MAX_RECORD_BYTES
        ? new RowFault('too_long', 'the row has more than 1 MiB', 'a row of at most 1 MiB')
        : undefined;
    this.rows.push({ line: this.row, cells: this.cells, ...(fault && { fault }) });
  }

  private value(cell: OpenCell): Cell {
    const { type, text } = cell;
    if (type === 'e') return { fault: text || '#ERROR' };
    const calculated = type === 'str' ? cell.cached : text !== '';
    if (cell.formula && !calculated) return { fault: 'a formula without a cached value' };
    if (type === 's') return text === '' ? '' : this.shared(Number(text));
    if (type === 'str' || type === 'inlineStr') return unescapeText(text);
    if (text === '') return '';
    if (type === 'b') return { flag: text.trim() === '1' || text.trim() === 'true' };
    if (type === 'd') return /^\d{4}-\d{2}-\d{2}/.test(text) ? { day: text.slice(0, 10) } : text;
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    return this.from1904 ? { number, shift: SHIFT_1904 } : { number };
  }

  private shared(index: number): string {
    const text = this.strings?.get(index) ?? null;
    if (text === null)
      throw new FileFault(
        'unreadable_file',
        filled('row {row} of the sheet names a text that is not there', { row: this.row }),
      );
    this.characters += text.length;
    return text;
  }
}

/** The zero-based column of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}
