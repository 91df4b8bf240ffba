import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, utimes, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Clock } from '../clock.ts';
import { isUuid } from '../ids.ts';
import { writeWhole } from './atomic.ts';
import { Gate } from './gate.ts';

/** Whose an upload is: an account's, within one clinic, or the operator's own (`null`). */
export interface UploadOwner {
  readonly accountId: string;
  readonly clinicId: string | null;
}

/** A file on its way, or whole and waiting to be claimed. */
export interface Upload {
  readonly id: string;
  /** What its sender calls it; hostile text. */
  readonly name: string;
  /** What it may be used for. */
  readonly purpose: string;
  /** Bytes it will have, and has so far. */
  readonly length: number;
  readonly offset: number;
  readonly expiresAt: Date;
}

/** Bounds of the store. */
export interface UploadBounds {
  /** Files of one owner at a time. */
  readonly atOnce: number;
  /** Bytes, announced or there, of one owner and of one clinic. */
  readonly ownerBytes: number;
  readonly clinicBytes: number;
  readonly lifeMs: number;
}

/** Why there is no room for another file: too many of the owner's wait, or too many bytes of the owner or the clinic. */
export type RoomProblem = 'many' | 'owner full' | 'clinic full';

/** Bytes that did not fit: the sender stands elsewhere than the file, or sends more than it said. */
export type AppendProblem = 'absent' | 'elsewhere' | 'too long';

const ID = /^[0-9a-f]{32}$/;
const OPERATOR = 'operator';

/**
 * Files that are being sent and have not been claimed, below one folder. Whose they are stands in their path, so that
 * another's are not there to be found: `{clinic}/{account}.{id}` holds the bytes, `.json` beside it the rest. An
 * upload whose last byte is longer ago than its life is gone, swept or not. There is no row about it anywhere.
 */
export class UploadStore {
  readonly #creating = new Gate(1);
  /** Writers at work by path: who comes next ends them, for a sender asks again only when its line broke. */
  readonly #writers = new Map<string, { stop: AbortController; done: Promise<unknown> }>();

  private readonly root: string;
  private readonly clock: Clock;
  private readonly bounds: UploadBounds;

  constructor(root: string, clock: Clock, bounds: UploadBounds) {
    this.root = root;
    this.clock = clock;
    this.bounds = bounds;
  }

  /** Makes room for a file, all the bytes it will have, and answers it; or says why there is none. */
  create(owner: UploadOwner, name: string, length: number, purpose: string): Promise<Upload | RoomProblem> {
    return this.#creating.pass(async () => {
      const problem = await this.#roomProblem(owner, length);
      if (problem) return problem;
      const id = randomBytes(16).toString('hex');
      const path = this.#path(owner, id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await (await open(path, 'wx', 0o600)).close();
      await this.#touch(path);
      await writeWhole(`${path}.json`, Buffer.from(JSON.stringify({ name, length, purpose })));
      const upload = await this.#find(owner, id);
      if (!upload) throw new Error('An upload is gone as soon as it was made');
      return upload;
    });
  }

  async #roomProblem(owner: UploadOwner, length: number): Promise<RoomProblem | null> {
    const folder = dirname(this.#path(owner, ''));
    const waiting = await this.#sweepFolder(folder);
    const own = waiting.filter((name) => name.startsWith(`${owner.accountId}.`));
    if (own.length >= this.bounds.atOnce) return 'many';
    let [ofOwner, ofClinic] = [length, length];
    for (const name of waiting) {
      const bytes = (await said(join(folder, name)))?.length ?? 0;
      ofClinic += bytes;
      if (own.includes(name)) ofOwner += bytes;
    }
    if (ofOwner > this.bounds.ownerBytes) return 'owner full';
    return owner.clinicId !== null && ofClinic > this.bounds.clinicBytes ? 'clinic full' : null;
  }

  /** The owner's upload of that id, with nobody writing it any more; null when there is none. */
  async find(owner: UploadOwner, id: string): Promise<Upload | null> {
    if (!ID.test(id)) return null;
    await this.#takeOver(this.#path(owner, id));
    return this.#find(owner, id);
  }

  /**
   * Adds what comes to the end of an upload and answers how far it is. What arrived before a line broke is kept.
   * @throws what the stream throws when it breaks
   */
  async append(owner: UploadOwner, id: string, offset: number, body: Readable): Promise<Upload | AppendProblem> {
    if (!ID.test(id)) return 'absent';
    const path = this.#path(owner, id);
    await this.#takeOver(path);
    const stop = new AbortController();
    const work = this.#append(owner, id, offset, addAbortSignal(stop.signal, body));
    const writer = { stop, done: work.catch(() => undefined) };
    this.#writers.set(path, writer);
    try {
      return await work;
    } finally {
      if (this.#writers.get(path) === writer) this.#writers.delete(path);
    }
  }

  /** The bytes of an upload. @throws when there is none */
  read(owner: UploadOwner, id: string): Promise<Buffer> {
    return readFile(this.#path(owner, id));
  }

  /** Hands an upload over as the file of that path, which lies on the same disk, and forgets it. */
  async move(owner: UploadOwner, id: string, to: string): Promise<void> {
    const path = this.#path(owner, id);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(path, to);
    await erase(path);
  }

  /** Forgets an upload, whole or not. */
  async remove(owner: UploadOwner, id: string): Promise<void> {
    if (!ID.test(id)) return;
    const path = this.#path(owner, id);
    await this.#takeOver(path);
    await erase(path);
  }

  /** Removes every upload whose time is up, whoever left it and however it was left. */
  async sweep(): Promise<void> {
    for (const name of await entries(this.root)) {
      const folder = join(this.root, name);
      if ((isUuid(name) || name === OPERATOR) && (await this.#sweepFolder(folder)).length === 0) {
        // Fails, rightly, where one has been made meanwhile.
        await rmdir(folder).catch(() => undefined);
      }
    }
  }

  async #append(owner: UploadOwner, id: string, offset: number, body: Readable): Promise<Upload | AppendProblem> {
    const upload = await this.#find(owner, id);
    if (!upload) return 'absent';
    if (upload.offset !== offset) return 'elsewhere';
    const path = this.#path(owner, id);
    const file = await open(path, 'r+');
    try {
      if (!(await write(file, body, offset, upload.length))) {
        await file.truncate(offset);
        return 'too long';
      }
    } finally {
      await file.close();
      await this.#touch(path);
    }
    return (await this.#find(owner, id)) ?? 'absent';
  }

  async #find(owner: UploadOwner, id: string): Promise<Upload | null> {
    const path = this.#path(owner, id);
    try {
      const { size, mtimeMs } = await stat(path);
      const expiresAt = new Date(mtimeMs + this.bounds.lifeMs);
      if (expiresAt <= this.clock.now()) return null;
      const told = await said(path);
      return told && { id, ...told, offset: size, expiresAt };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  async #takeOver(path: string): Promise<void> {
    const writer = this.#writers.get(path);
    writer?.stop.abort();
    await writer?.done;
  }

  /** Removes what is over in one folder and answers the names of the uploads that are left. */
  async #sweepFolder(folder: string): Promise<string[]> {
    const over = this.clock.now().getTime() - this.bounds.lifeMs;
    const left: string[] = [];
    for (const name of await entries(folder)) {
      const path = join(folder, name);
      // What lies beside the bytes lives as long as they do, and by its own time where there are none.
      const bytes = join(folder, name.split('.').slice(0, 2).join('.'));
      const found = await stat(bytes).catch(() => stat(path).catch(() => null));
      if (!found) continue;
      if (found.mtimeMs <= over && !this.#writers.has(bytes)) await rm(path, { force: true });
      else if (path === bytes) left.push(name);
    }
    return left;
  }

  async #touch(path: string): Promise<void> {
    const now = this.clock.now();
    await utimes(path, now, now).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
  }

  #path({ accountId, clinicId }: UploadOwner, id: string): string {
    if (!isUuid(accountId) || (clinicId !== null && !isUuid(clinicId))) throw new TypeError('An id must be a UUID');
    return join(this.root, clinicId ?? OPERATOR, `${accountId}.${id}`);
  }
}

/** Writes what comes from `at` on; false when it goes beyond `end`. */
async function write(file: FileHandle, body: Readable, at: number, end: number): Promise<boolean> {
  let position = at;
  // Not destroyed when left early: it is a request that still gets its answer.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (position + chunk.length > end) return false;
    await file.write(chunk, 0, chunk.length, position);
    position += chunk.length;
  }
  return true;
}

/** What its sender said of an upload; null where it is not there. */
async function said(path: string): Promise<Pick<Upload, 'name' | 'length' | 'purpose'> | null> {
  try {
    return JSON.parse(await readFile(`${path}.json`, 'utf8')) as Pick<Upload, 'name' | 'length' | 'purpose'>;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function erase(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.json`, { force: true });
}

const entries = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
