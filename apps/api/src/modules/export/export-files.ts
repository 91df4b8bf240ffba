import { createHmac, timingSafeEqual } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../../platform/ids.ts';

interface Named {
  readonly clinicId: string;
  readonly id: string;
}

/** Where the archive of an export lies. */
export function exportPath(root: string, { clinicId, id }: Named): string {
  if (!isUuid(clinicId) || !isUuid(id)) throw new TypeError('An id must be a UUID');
  return join(root, clinicId, `${id}.zip`);
}

/** Archives that were made, or begun, before an instant. */
export async function expiredExports(root: string, before: number): Promise<string[]> {
  const found: string[] = [];
  for (const clinic of await readdir(root).catch(() => [])) {
    for (const name of await readdir(join(root, clinic)).catch(() => [])) {
      const path = join(root, clinic, name);
      const file = await stat(path).catch(() => null);
      if (file && file.mtimeMs < before) found.push(path);
    }
  }
  return found;
}

const signatureOf = (secret: string, { clinicId, id }: Named, expires: number): string =>
  createHmac('sha256', secret).update(`export 1\n${clinicId}\n${id}\n${expires}`).digest('base64url');

/** The query that opens an archive until `expires` (seconds since 1970), together with the session of its owner. */
export const signExport = (secret: string, named: Named, expires: number): string =>
  `expires=${expires}&signature=${signatureOf(secret, named, expires)}`;

/** Whether the signature was made for this archive, and its time is not up at `now`. */
export function checkExport(
  secret: string,
  named: Named,
  given: { readonly expires: string | undefined; readonly signature: string | undefined },
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(given.expires ?? '')) return false;
  const expires = Number(given.expires);
  const wanted = Buffer.from(signatureOf(secret, named, expires));
  const signature = Buffer.from(given.signature ?? '');
  const isOurs = wanted.length === signature.length && timingSafeEqual(wanted, signature);
  return isOurs && now.getTime() < expires * 1000;
}
