import { filled } from '@stipple/domain';
import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { FileFault } from '../rejection.ts';
import { MAX_PART_BYTES } from './limits.ts';

/** The parts of a zipped package by name. */
export interface Zip {
  readonly parts: ReadonlyMap<string, Entry>;
  /** The unpacked bytes of a part, in chunks. Throws a `FileFault` when there would be too many. */
  read(part: string): AsyncGenerator<Buffer>;
  close(): void;
}

/** A workbook has some dozens of parts. */
const MOST_PARTS = 10_000;
/** XML packs to a tenth or a twentieth; what unpacks to hundreds of times its size is a bomb. */
const MOST_GROWTH = 300;
const SMALL_PART = 16 * 1024 * 1024;

/** Opens a zip file and lists its parts. Throws a `FileFault` when it is none, or has more parts than `most`. */
export async function openZip(path: string, most = MOST_PARTS): Promise<Zip> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, file) =>
      error ? reject(unreadable(error)) : resolve(file),
    );
  });
  const parts = new Map<string, Entry>();
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('error', (error: Error) => reject(unreadable(error)));
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        if (parts.size >= most) return reject(new FileFault('unreadable_file', 'the file has too many parts'));
        // A later part of the same name is what some readers take and others do not: the first counts.
        const name = entry.fileName.replace(/^\//, '');
        if (!parts.has(name)) parts.set(name, entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  } catch (error) {
    zip.close();
    throw error;
  }
  return { parts, read: (part) => readPart(zip, parts.get(part), part), close: () => zip.close() };
}

async function* readPart(zip: ZipFile, entry: Entry | undefined, part: string): AsyncGenerator<Buffer> {
  if (!entry) throw new FileFault('unreadable_file', filled('the file lacks its part {part}', { part }));
  if (entry.isEncrypted()) throw new FileFault('unreadable_file', 'the file is protected by a password');
  const grown = entry.uncompressedSize > SMALL_PART && entry.uncompressedSize > entry.compressedSize * MOST_GROWTH;
  if (grown || entry.uncompressedSize > MAX_PART_BYTES) {
    throw new FileFault(
      'file_too_large',
      filled('the part {part} unpacks to {bytes} bytes', { part, bytes: entry.uncompressedSize }),
    );
  }
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => (error ? reject(unreadable(error)) : resolve(readable)));
  });
  try {
    // The size declared above is checked against the real one while the part is unpacked.
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(error);
  } finally {
    stream.destroy();
  }
}

const unreadable = (error: unknown): FileFault =>
  error instanceof FileFault
    ? error
    : new FileFault(
        'unreadable_file',
        filled('not a file that can be read (.xlsx or .zip without a password): {why}', {
          why: error instanceof Error ? error.message : 'unknown',
        }),
      );
