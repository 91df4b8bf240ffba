import { createHash } from 'node:crypto';
import { access, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../ids.ts';
import { writeWhole } from './atomic.ts';

/** A piece of work left for an idle process: the copy to be made, and what the maker needs to know. */
export interface Wish {
  readonly clinicId: string;
  readonly name: string;
  /** JSON, written by who wishes and read by who makes. */
  readonly task: string;
}

const HASH = /^[0-9a-f]{64}$/;
const COPY = /^[a-z][0-9a-f]{64}-\d{2,5}\.(?:webp|avif)$/;
const WISH = /^([0-9a-f-]{36})\.([a-z][0-9a-f]{64}-\d{2,5}\.avif)$/;

/** Copies of another generation are made anew: raise it when the encoder or its settings change. */
const GENERATION = 1;

/**
 * Files below one folder, apart by clinic. Originals are named by their content, so the same bytes are kept once
 * within a clinic and never shared between two. Copies can be made again at any time.
 */
export class FileStore {
  private readonly root: string;

  /** @param root the folder `files` of the data folder */
  constructor(root: string) {
    this.root = root;
  }

  /** Keeps a file as it came and answers its SHA-256, by which it is found again. It is never served. */
  async keepOriginal(clinicId: string, bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const path = this.originalPath(clinicId, hash);
    const now = new Date();
    // One that is there counts as kept from now on, so that nobody drops it meanwhile.
    const isThere = await orNull(utimes(path, now, now).then(() => true));
    if (!isThere) await writeWhole(path, bytes, true);
    return hash;
  }

  /** Clinics that have files here, in no order. */
  async clinics(): Promise<string[]> {
    return ((await orNull(readdir(this.root))) ?? []).filter(isUuid);
  }

  /**
   * Drops an original unless somebody kept it, once more maybe, since then; answers whether it is gone. Who names it
   * must do so within that time of having kept it.
   */
  async dropOriginal(clinicId: string, hash: string, keptBefore: Date): Promise<boolean> {
    const path = this.originalPath(clinicId, hash);
    const aside = `${path}.dropped`;
    const isOld = async (name: string) => {
      const found = await orNull(stat(name));
      return found && found.mtime < keptBefore;
    };
    if ((await isOld(path)) === false) return false;
    // Aside first: who keeps the same bytes from here on writes them anew, and who did just before has touched them.
    await orNull(rename(path, aside));
    const old = await isOld(aside);
    if (old === null) return false;
    if (!old) await writeWhole(path, await readFile(aside), true);
    await rm(aside, { force: true });
    return old;
  }

  /** The original with that hash. @throws when the clinic has none */
  readOriginal(clinicId: string, hash: string): Promise<Buffer> {
    return readFile(this.originalPath(clinicId, hash));
  }

  /** Where the original with that hash lies, to be read piece by piece; null when the clinic has none. */
  async originalAt(clinicId: string, hash: string): Promise<string | null> {
    const path = this.originalPath(clinicId, hash);
    return (await exists(path)) ? path : null;
  }

  /** A copy by its name, or null when it has not been made. */
  async readCopy(clinicId: string, name: string): Promise<Buffer | null> {
    return orNull(readFile(this.copyPath(clinicId, name)));
  }

  hasCopy(clinicId: string, name: string): Promise<boolean> {
    return exists(this.copyPath(clinicId, name));
  }

  keepCopy(clinicId: string, name: string, bytes: Uint8Array): Promise<void> {
    return writeWhole(this.copyPath(clinicId, name), bytes);
  }

  /** Leaves word that a copy is wanted; once is enough. */
  async wish({ clinicId, name, task }: Wish): Promise<void> {
    const path = this.wishPath(clinicId, name);
    if (!(await exists(path))) await writeWhole(path, Buffer.from(task), true);
  }

  /** What is wished for and not made, at most `limit`, in no order. */
  async wishes(limit: number): Promise<Wish[]> {
    const names = (await orNull(readdir(join(this.root, 'wished')))) ?? [];
    const wishes: Wish[] = [];
    for (const file of names) {
      const [, clinicId, name] = WISH.exec(file) ?? [];
      if (!clinicId || !name) continue;
      // Another process may have fulfilled it meanwhile.
      const task = await readFile(this.wishPath(clinicId, name), 'utf8').catch(() => null);
      if (task !== null) wishes.push({ clinicId, name, task });
      if (wishes.length === limit) break;
    }
    return wishes;
  }

  /** Takes a wish away, fulfilled or not. */
  unwish({ clinicId, name }: Wish): Promise<void> {
    return rm(this.wishPath(clinicId, name), { force: true });
  }

  private originalPath(clinicId: string, hash: string): string {
    if (!HASH.test(hash)) throw new TypeError('Not a file hash');
    return join(this.folder(clinicId), 'original', hash.slice(0, 2), hash);
  }

  private copyPath(clinicId: string, name: string): string {
    if (!COPY.test(name)) throw new TypeError('Not the name of a copy');
    return join(this.folder(clinicId), `copy-${GENERATION}`, name.slice(1, 3), name);
  }

  private wishPath(clinicId: string, name: string): string {
    if (!isUuid(clinicId) || !COPY.test(name)) throw new TypeError('Not the name of a copy');
    return join(this.root, 'wished', `${clinicId}.${name}`);
  }

  private folder(clinicId: string): string {
    if (!isUuid(clinicId)) throw new TypeError('A clinic id must be a UUID');
    return join(this.root, clinicId);
  }
}

/** What comes of looking at a file; null when there is none. */
function orNull<T>(looking: Promise<T>): Promise<T | null> {
  return looking.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
