import type { Finding } from '@stipple/domain';
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFault } from '../rejection.ts';
import { recogniseEncoding } from './encoding.ts';
import { MAX_FILE_BYTES } from './limits.ts';

/** A text file as UTF-8 bytes that can be read from any offset. */
export interface Utf8File {
  readonly fd: number;
  /** Where the text begins, behind a byte-order mark. */
  readonly start: number;
  readonly size: number;
  readonly warnings: readonly Finding[];
  close(): void;
}

/**
 * Opens a text file. One in another encoding is first rewritten as UTF-8 into a temporary file that has no name any
 * more once it is open, so that nothing of it stays behind, not even after a kill.
 * Throws a `FileFault` when there is nothing in it or too much.
 */
export function openUtf8(path: string, declared: string | null): Utf8File {
  const fd = openSync(path, 'r');
  try {
    const { size } = fstatSync(fd);
    if (size === 0) throw new FileFault('empty_table', 'the file is empty (0 bytes)');
    if (size > MAX_FILE_BYTES) throw new FileFault('file_too_large', 'the file has more than 512 MiB');
    const encoding = recogniseEncoding(fd, declared);
    if (size === encoding.markBytes)
      throw new FileFault('empty_table', 'the file holds a byte-order mark and nothing else');
    const warnings = encoding.guess === undefined ? [] : [encoding.guess];
    if (encoding.label === 'utf-8') {
      return { fd, start: encoding.markBytes, size, warnings, close: () => closeSync(fd) };
    }
    const spooled = rewrite(fd, encoding.label, encoding.markBytes);
    closeSync(fd);
    return { ...spooled, start: 0, warnings };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function rewrite(fd: number, label: string, from: number): Pick<Utf8File, 'fd' | 'size' | 'close'> {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-import-'));
  const spool = openSync(join(folder, 'text'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Some systems do not let go of an open file: then it goes when it is closed.
  }
  const close = () => {
    closeSync(spool);
    rmSync(folder, { recursive: true, force: true });
  };
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const buffer = Buffer.alloc(1024 * 1024);
  let size = 0;
  for (let at = from; ;) {
    const read = readSync(fd, buffer, 0, buffer.length, at);
    at += read;
    const text = read === 0 ? decoder.decode() : decoder.decode(buffer.subarray(0, read), { stream: true });
    size += writeAll(spool, markBroken(text));
    if (read === 0) return { fd: spool, size, close };
  }
}

/** What could not be decoded becomes a byte that UTF-8 does not know, so that its row is rejected and not imported wrong. */
function markBroken(text: string): Buffer {
  if (!text.includes('\uFFFD')) return Buffer.from(text);
  const parts = text
    .split('\uFFFD')
    .flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [BROKEN, Buffer.from(part)]));
  return Buffer.concat(parts);
}
const BROKEN = Buffer.from([0xff]);

function writeAll(fd: number, bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
  return bytes.length;
}
