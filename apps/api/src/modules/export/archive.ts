import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file within an archive, made while it is written. */
export interface ArchivePart {
  readonly path: string;
  /** What is packed already (pictures) is stored as it is. */
  readonly isPacked?: boolean;
  readonly open: () => Readable;
}

/** A part of text that is made piece by piece. */
export const textPart = (path: string, text: () => AsyncIterable<string>): ArchivePart => ({
  path,
  open: () => Readable.from(text(), { objectMode: false }),
});

/** A part that is a file on disk. */
export const filePart = (path: string, source: string): ArchivePart => ({
  path,
  isPacked: true,
  open: () => createReadStream(source),
});

/**
 * Writes parts into a ZIP, one after another as they come, and answers its size in bytes. Nothing of it is held in
 * memory; beside its final name until it is whole.
 */
export async function writeArchive(path: string, parts: AsyncIterable<ArchivePart>): Promise<number> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const making = `${path}.making`;
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(making, { mode: 0o600 }));
  try {
    await Promise.race([fill(zip, parts), written.then(() => undefined)]);
    zip.end();
    await written;
  } catch (error) {
    (zip.outputStream as Readable).destroy();
    await written.catch(() => undefined);
    await rm(making, { force: true });
    throw error;
  }
  await rename(making, path);
  return (await stat(path)).size;
}

/** Adds each part once the one before it has been read to its end. */
async function fill(zip: ZipFile, parts: AsyncIterable<ArchivePart>): Promise<void> {
  for await (const { path, isPacked = false, open } of parts) {
    const stream = open();
    await new Promise<void>((resolve, reject) => {
      stream.once('end', resolve);
      stream.once('error', reject);
      zip.addReadStream(stream, path, { compress: !isPacked });
    });
  }
}
