import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFault } from '../rejection.ts';
import { MAX_RECORD_BYTES } from './limits.ts';
import { parseXml, unescapeText } from './xml.ts';

/** As much of the texts as stays in memory, in characters; the rest goes to a temporary file without a name. */
const IN_MEMORY = 16 * 1024 * 1024;
const MOST_TEXTS = 8_000_000;

/** A workbook's table of texts, by number. Memory is bounded whatever its size. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private characters = 0;
  private spool: { fd: number; folder: string; size: number } | undefined;
  private readonly places: number[] = [];

  /** Reads the part; rich text is joined, phonetic runs are dropped. */
  static async read(part: string, bytes: AsyncIterable<Buffer>): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let text = '';
    let inText = false;
    let phonetic = 0;
    const parsing = parseXml(part, bytes, {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic += 1;
        else if (name === 't') inText = phonetic === 0;
      },
      text(piece) {
        // A text longer than a record may be is cut just above that bound: its row is rejected all the same.
        if (inText && text.length <= MAX_RECORD_BYTES) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic -= 1;
        else if (name === 'si') strings.add(unescapeText(text));
      },
    });
    try {
      for await (const chunk of parsing) void chunk;
    } catch (error) {
      strings.close();
      throw error;
    }
    return strings;
  }

  private add(text: string): void {
    if (this.texts.length + this.places.length / 2 >= MOST_TEXTS) {
      throw new FileFault('file_too_large', 'the workbook has more than 8 million texts');
    }
    if (this.characters <= IN_MEMORY) {
      this.texts.push(text);
      this.characters += text.length;
      return;
    }
    this.spool ??= newSpool();
    const bytes = Buffer.from(text, 'utf16le');
    this.places.push(this.spool.size, bytes.length);
    for (let at = 0; at < bytes.length;) at += writeSync(this.spool.fd, bytes, at);
    this.spool.size += bytes.length;
  }

  /** The text of that number, or `null` when the table has none. */
  get(index: number): string | null {
    const held = this.texts[index];
    if (held !== undefined) return held;
    const place = (index - this.texts.length) * 2;
    const [from, length] = [this.places[place], this.places[place + 1]];
    if (!this.spool || from === undefined || length === undefined) return null;
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length;) at += readSync(this.spool.fd, bytes, at, length - at, from + at);
    return bytes.toString('utf16le');
  }

  close(): void {
    if (!this.spool) return;
    closeSync(this.spool.fd);
    rmSync(this.spool.folder, { recursive: true, force: true });
    this.spool = undefined;
  }
}

function newSpool(): { fd: number; folder: string; size: number } {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-import-'));
  const fd = openSync(join(folder, 'texts'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Some systems do not let go of an open file: then it goes when it is closed.
  }
  return { fd, folder, size: 0 };
}
