import { type Finding, filled } from '@stipple/domain';
import { isAscii, isUtf8 } from 'node:buffer';
import { readSync } from 'node:fs';

/** What a text file is encoded in, and where its text begins. */
export interface Encoding {
  /** A label `TextDecoder` knows, for example `utf-8` or `windows-1252`. */
  readonly label: string;
  /** Bytes of the byte-order mark. */
  readonly markBytes: number;
  /** Why, when it was neither marked nor declared nor plain UTF-8. */
  readonly guess?: Finding;
}

/** The canonical label of a declared encoding, or `null` when there is none of that name. */
export function encodingLabel(declared: string): string | null {
  const label = declared
    .trim()
    .toLowerCase()
    .replace(/^(latin|ansi)$/, 'windows-1252')
    .replace(/^utf-?16-?(le|be)$/, 'utf-16$1');
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const CHUNK = 1024 * 1024;

/** Recognises a file's encoding: its mark, else what was declared, else UTF-16 by its zeros, UTF-8, or Windows-1252. */
export function recogniseEncoding(fd: number, declared: string | null): Encoding {
  const head = Buffer.alloc(64 * 1024);
  const start = head.subarray(0, readSync(fd, head, 0, head.length, 0));
  const marked = byMark(start);
  if (marked) return marked;
  if (declared !== null) return { label: declared, markBytes: 0 };
  const wide = byZeros(start);
  if (wide)
    return { label: wide, markBytes: 0, guess: filled('no byte-order mark: read as {encoding}', { encoding: wide }) };
  const { good, bad } = countUtf8(fd);
  // A few broken bytes in a UTF-8 file spoil their own rows only.
  if (bad === 0 || good >= bad) return { label: 'utf-8', markBytes: 0 };
  return {
    label: 'windows-1252',
    markBytes: 0,
    guess: 'not UTF-8: read as Windows-1252 (Latin-1); state another with --encoding',
  };
}

function byMark(start: Buffer): Encoding | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { label: 'utf-8', markBytes: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { label: 'utf-16le', markBytes: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { label: 'utf-16be', markBytes: 2 };
  return undefined;
}

/** Western text in UTF-16 has a zero in about every second byte; a stray NUL in other text does not look like that. */
function byZeros(start: Buffer): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < start.length; i += 1) if (start[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = start.length / 2;
  if (half < 2) return undefined;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

/** Counts the multi-byte characters that are well-formed UTF-8 and the bytes that are not. */
function countUtf8(fd: number): { good: number; bad: number } {
  const count = { good: 0, bad: 0 };
  const buffer = Buffer.alloc(CHUNK);
  let kept = 0;
  for (let at = 0; ;) {
    const read = readSync(fd, buffer, kept, CHUNK - kept, at);
    at += read;
    const end = read === 0 ? kept : wholeCharacters(buffer, kept + read);
    const chunk = buffer.subarray(0, end);
    if (!isUtf8(chunk)) countChunk(chunk, count);
    else if (!isAscii(chunk)) for (const byte of chunk) if (byte >= 0xc0) count.good += 1;
    if (read === 0) return count;
    kept = kept + read - end;
    buffer.copyWithin(0, end, end + kept);
  }
}

/** How much of the buffer ends with a whole character: a character cut in half waits for the next chunk. */
function wholeCharacters(buffer: Buffer, length: number): number {
  for (let back = 1; back <= 3 && back <= length; back += 1) {
    const byte = buffer[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length - back : length;
  }
  return length;
}

function countChunk(chunk: Buffer, count: { good: number; bad: number }): void {
  for (let i = 0; i < chunk.length;) {
    const byte = chunk[i] ?? 0;
    const width = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (width === 1) i += 1;
    else if (byte >= 0xc2 && i + width <= chunk.length && isUtf8(chunk.subarray(i, i + width))) {
      count.good += 1;
      i += width;
    } else {
      count.bad += 1;
      i += 1;
    }
  }
}
