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
  readonly atOnce: number;
  readonly lifeMs: number;
}

/** Bytes that did not fit: the sender stands elsewhere than the file, or sends more than it said. */
export type AppendProblem = 'absent' | 'elsewhere' | 'too long';

const ID = /^[0-9a-f]{32}$/;
const OPERATOR = 'operator';

/**
 * Files that are being sent and have not been claimed, below one folder. Whose they are stands in their path, so that
 * another's are not there to be found: `{account}/{clinic}.{id}` holds the bytes, `.json` beside it the rest. An
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

  /** Makes room for a file and answers its id, or null when the account has as many unclaimed as it may. */
  create(owner: UploadOwner, name: string, length: number, purpose: string): Promise<Upload | null> {
    return this.#creating.pass(async () => {
      if ((await this.#sweepAccount(owner.accountId)) >= this.bounds.atOnce) return null;
      const id = randomBytes(16).toString('hex');
      const path = this.#path(owner, id);
      await mkdir(join(this.root, owner.accountId), { recursive: true, mode: 0o700 });
      await (await open(path, 'wx', 0o600)).close();
      await this.#touch(path);
      await writeWhole(`${path}.json`, Buffer.from(JSON.stringify({ name, length, purpose })));
      return this.#find(owner, id);
    });
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
    for (const account of await entries(this.root)) {
      if (isUuid(account) && (await this.#sweepAccount(account)) === 0) {
        // Fails, rightly, where one has been made meanwhile.
        await rmdir(join(this.root, account)).catch(() => undefined);
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
      const said = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Pick<Upload, 'name' | 'length' | 'purpose'>;
      return { id, ...said, offset: size, expiresAt };
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

  /** Removes what is over of one account and answers how many uploads are left. */
  async #sweepAccount(accountId: string): Promise<number> {
    const folder = join(this.root, accountId);
    const over = this.clock.now().getTime() - this.bounds.lifeMs;
    let left = 0;
    for (const name of await entries(folder)) {
      const path = join(folder, name);
      // What lies beside the bytes lives as long as they do, and by its own time where there are none.
      const bytes = join(folder, name.split('.').slice(0, 2).join('.'));
      const found = await stat(bytes).catch(() => stat(path).catch(() => null));
      if (!found) continue;
      if (found.mtimeMs > over || this.#writers.has(bytes)) left += path === bytes ? 1 : 0;
      else await rm(path, { force: true });
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
    return join(this.root, accountId, `${clinicId ?? OPERATOR}.${id}`);
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
