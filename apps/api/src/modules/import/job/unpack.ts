import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { IMPORT_LIMITS, importTableOf, type Finding, filled } from '@stipple/domain';
import { FileFault } from '../rejection.ts';
import { openZip } from '../read/zip.ts';
import type { ImportFile } from './import-job.ts';

/** The most that archives of one import may unpack to, in bytes, and in files. */
const MOST_BYTES = 8 * 1024 * 1024 * 1024;
const MOST_FILES = 60_000;

const PICTURE = new Set(['.jpg', '.jpeg', '.png', '.webp']);

/**
 * Lays the files of an import out as the importer reads them: tables by their names, pictures in `photos/`. Archives
 * are unpacked; what is neither a table, a workbook nor a picture is left out and named. Safe to be done again.
 * Throws a `FileFault`.
 */
export async function unpack(
  uploads: readonly { readonly file: ImportFile; readonly path: string }[],
  folder: string,
): Promise<Finding[]> {
  if (await exists(folder)) return [];
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(join(making, 'photos'), { recursive: true });
  const ignored: Finding[] = [];
  for (const { file, path } of uploads) {
    const target = placeOf(file.name, file.table);
    if (extname(file.name).toLowerCase() === '.zip') ignored.push(...(await unpackZip(path, making, file.name)));
    else if (target === null)
      ignored.push(filled('{file} is no table of the format and is ignored', { file: file.name }));
    else await copyFile(path, join(making, target));
  }
  await rename(making, folder);
  return ignored;
}

/** Where a file of that name belongs, below the folder of an import; null when it is nothing to import. */
function placeOf(name: string, table: ImportFile['table']): string | null {
  const ending = extname(name).toLowerCase();
  if (ending === '.xlsx') return safeName(name);
  if (PICTURE.has(ending)) return join('photos', safeName(name));
  if (!['.csv', '.txt', '.tsv'].includes(ending)) return null;
  const named = table ?? importTableOf(name);
  return named === null ? null : `${named}.csv`;
}

/** The last part of a path, never hidden and never another folder. */
const safeName = (name: string): string => basename(name.replaceAll('\\', '/')).replace(/^\.+/, '_') || '_';

async function unpackZip(path: string, folder: string, archive: string): Promise<Finding[]> {
  const zip = await openZip(path, MOST_FILES);
  const ignored: Finding[] = [];
  let bytes = 0;
  try {
    for (const [part, entry] of zip.parts) {
      if (part.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/.test(part)) continue;
      const target = placeInZip(part);
      if (target === null) {
        if (ignored.length < IMPORT_LIMITS.shownRejections)
          ignored.push(filled('{part} in {archive} is ignored', { part, archive }));
        continue;
      }
      bytes += entry.uncompressedSize;
      if (bytes > MOST_BYTES)
        throw new FileFault('file_too_large', filled('{archive} unpacks to more than 8 GiB', { archive }));
      const to = join(folder, target);
      await mkdir(dirname(to), { recursive: true });
      await pipeline(zip.read(part), createWriteStream(to));
    }
  } finally {
    zip.close();
  }
  return ignored;
}

/** A part's place: tables wherever they lie, pictures with the folders below `photos/` that name them. */
function placeInZip(part: string): string | null {
  const steps = part.replaceAll('\\', '/').split('/');
  if (steps.some((step) => step === '..' || step === '.' || step === '')) return null;
  const name = steps.at(-1) ?? '';
  if (!PICTURE.has(extname(name).toLowerCase())) return placeOf(name, null);
  const photos = steps.findIndex((step) => step.toLowerCase() === 'photos');
  return join('photos', ...(photos === -1 ? [name] : steps.slice(photos + 1)));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
