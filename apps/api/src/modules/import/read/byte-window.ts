import { readSync } from 'node:fs';
import { MAX_RECORD_BYTES } from './limits.ts';
import type { Utf8File } from './utf8-file.ts';

/** Behind the last byte. */
export const END = -1;
const SIZE = 4 * MAX_RECORD_BYTES;

/** A file's bytes by their offset, some megabytes of them in memory at a time. */
export class ByteWindow {
  private readonly window: Buffer;
  private base = 0;
  private held = 0;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(private readonly file: Utf8File) {
    this.window = Buffer.alloc(Math.min(SIZE, file.size));
  }

  /** The byte at an offset, or `END`. `keep` is an offset that should stay in the window when there is room. */
  at(at: number, keep = at): number {
    const place = at - this.base;
    if (place >= 0 && place < this.held) return this.window[place] as number;
    if (at >= this.file.size) return END;
    this.base = at - keep < MAX_RECORD_BYTES * 2 && keep <= at ? keep : at;
    this.held = 0;
    while (this.held < this.window.length) {
      const room = this.window.length - this.held;
      const read = readSync(this.file.fd, this.window, this.held, room, this.base + this.held);
      if (read === 0) break;
      this.held += read;
    }
    const found = at - this.base;
    return found < this.held ? (this.window[found] as number) : END;
  }

  /** The text between two offsets at most a record apart, or `null` when its bytes are no UTF-8. */
  text(from: number, to: number): string | null {
    try {
      return this.decoder.decode(this.between(from, to));
    } catch {
      return null;
    }
  }

  /** The same for a report: what is no UTF-8 is replaced. */
  start(from: number, to: number): string {
    return this.between(from, to).toString();
  }

  private between(from: number, to: number): Buffer {
    if (to <= from) return this.window.subarray(0, 0);
    this.at(to - 1, from);
    this.at(from, from);
    return this.window.subarray(from - this.base, Math.min(to - this.base, this.held));
  }
}
