import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rejected, type RejectedPhoto } from './photo-rejection.ts';

/** Where a table's `file` cell leads. */
export type PhotoPath = { readonly kind: 'ok'; readonly path: string } | RejectedPhoto;

const RELATIVE = 'a path below photos/, such as anna/before-front.jpg';
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:file|data|blob|javascript|mailto):)/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Finds the file that a relative path means (import-format rule 13). `root` is the folder `photos`; its name may
 * stand at the front of the path, `\` counts as `/`. No link is followed, not even one that stays inside.
 */
export async function safePhotoPath(root: string, relative: string): Promise<PhotoPath> {
  const text = relative.trim().replaceAll('\\', '/');
  const reason = unsafeReason(text);
  if (reason) return rejected('unsafe_path', `the path ${reason}`, RELATIVE);
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0) return rejected('file_missing', 'the path names no file', RELATIVE);
  const prefixed = segments[0]!.toLowerCase() === 'photos' && segments.length > 1;
  const found = await walk(root, prefixed ? segments.slice(1) : segments);
  if (!prefixed || found.kind === 'ok' || found.category !== 'file_missing') return found;
  // A folder named photos inside photos/.
  const inner = await walk(root, segments);
  return inner.kind === 'rejected' && inner.category === 'file_missing' ? found : inner;
}

function unsafeReason(text: string) {
  if (CONTROL.test(text)) return 'holds a control character';
  if (/^[a-z]:/i.test(text)) return 'starts with a drive letter';
  if (ADDRESS.test(text)) return 'is a web address';
  if (text.startsWith('/')) return 'is absolute';
  if (text.split('/').some((segment) => segment.trim() === '..')) return 'leads out of the folder with ".."';
  return null;
}

async function walk(root: string, segments: readonly string[]): Promise<PhotoPath> {
  if ((await kindOf(root)) === 'link') return rejected('unsafe_path', 'the folder photos is a link', 'a real folder');
  let path = root;
  for (const [index, segment] of segments.entries()) {
    const name = await nameIn(path, segment);
    if (name === null)
      return rejected('file_missing', 'there is no such file below photos/', 'the name of a file that is there');
    path = join(path, name);
    const kind = await kindOf(path);
    if (kind === 'link') return rejected('unsafe_path', 'the path leads through a link', 'a real file');
    const isLast = index === segments.length - 1;
    if (kind !== (isLast ? 'file' : 'folder'))
      return isLast && kind !== null
        ? rejected('unsupported_file', 'the path names something that is not a file', 'a JPEG, PNG or still WebP file')
        : rejected('file_missing', 'there is no such file below photos/', 'the name of a file that is there');
  }
  return { kind: 'ok', path };
}

/** The entry of a folder with exactly this name, or else with one that looks the same once composed (NFC). */
async function nameIn(folder: string, segment: string): Promise<string | null> {
  if (await kindOf(join(folder, segment))) return segment;
  const composed = segment.normalize('NFC');
  const names = await readdir(folder).catch(() => []);
  return names.toSorted().find((name) => name.normalize('NFC') === composed) ?? null;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'link' | 'other' | null> {
  const found = await lstat(path).catch(() => null);
  if (!found) return null;
  if (found.isSymbolicLink()) return 'link';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}
