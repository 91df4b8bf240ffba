import {
  accepted,
  problem,
  refused,
  UPLOAD_LIMITS,
  type Member,
  type Operator,
  type Outcome,
  type UploadType,
  filled,
} from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';
import { UploadStore, type Upload, type UploadOwner } from '../../platform/files/index.ts';
import { contentOf } from './content.ts';
import { notScanned, type Scan, type ScanResult } from './scan.ts';

/** An uploaded file as its new owner gets it. */
export interface ClaimedFile {
  readonly bytes: Buffer;
  /** Told from the content. A picture was looked at from outside only: who shows it reads it whole. */
  readonly type: UploadType;
  /** What its sender calls it; hostile text. */
  readonly name: string;
  readonly scan: Exclude<ScanResult, 'infected'>;
}

/** What the store of uploads is bounded by. */
export const UPLOAD_BOUNDS = {
  atOnce: UPLOAD_LIMITS.atOnce,
  ownerBytes: UPLOAD_LIMITS.accountBytes,
  clinicBytes: UPLOAD_LIMITS.clinicBytes,
  lifeMs: UPLOAD_LIMITS.minutes * 60_000,
} as const;

/** Whose uploads an actor may claim. @throws Forbidden for who is not signed in, such as an import by command line */
export function uploadOwner(actor: Member | Operator): UploadOwner {
  if (actor.accountId === null) throw new Forbidden();
  return { accountId: actor.accountId, clinicId: actor.kind === 'member' ? actor.clinicId : null };
}

const WAITING = 'an upload of yours that has not expired';

const unfinished = (path: string, { offset, length }: Pick<Upload, 'offset' | 'length'>) =>
  problem(
    path,
    'CONFLICT',
    filled('{bytes} bytes', { bytes: offset }),
    filled('all {bytes} bytes of the file', { bytes: length }),
  );

/** Files that were uploaded and wait for the mutation that names them. */
export class Uploads {
  constructor(
    private readonly store: UploadStore,
    private readonly scan: Scan = notScanned,
  ) {}

  /**
   * Hands the uploaded file to `use` and forgets the upload when that accepts it. Call it outside of a transaction:
   * reading and looking at a file takes its time. An upload that is not the actor's does not exist.
   * `path` is the input field that named it, for what is wrong with the file.
   */
  async claim<T>(
    actor: Member | Operator,
    uploadId: string,
    accept: readonly UploadType[],
    use: (file: ClaimedFile) => Promise<Outcome<T>>,
    path = 'uploadId',
  ): Promise<Outcome<T>> {
    const file = await this.look(actor, uploadId, accept, path);
    if (!file.ok) return refused(...file.problems);
    const outcome = await use(file.value);
    if (outcome.ok) await this.forget(actor, [uploadId]);
    return outcome;
  }

  /** Looks at an uploaded file and leaves the upload where it is: for who takes several, all or none. */
  async look(
    actor: Member | Operator,
    uploadId: string,
    accept: readonly UploadType[],
    path = 'uploadId',
  ): Promise<Outcome<ClaimedFile>> {
    const owner = uploadOwner(actor);
    const upload = await this.store.find(owner, uploadId);
    if (upload?.purpose !== 'file') return refused(problem(path, 'UNKNOWN_REFERENCE', null, WAITING));
    if (upload.offset < upload.length) {
      return refused(unfinished(path, upload));
    }
    const bytes = await this.store.read(owner, uploadId);
    const content = await contentOf(bytes, upload.name, accept);
    if (!content.ok) return refused(problem(path, 'INVALID_VALUE', content.given, content.expected));
    const scan = await this.scan({ bytes, type: content.type });
    if (scan === 'infected') return refused(problem(path, 'INVALID_VALUE', 'an infected file', 'a clean file'));
    return accepted({ bytes, type: content.type, name: upload.name, scan });
  }

  /** Takes uploads away whose files have an owner now. */
  async forget(actor: Member | Operator, uploadIds: readonly string[]): Promise<void> {
    const owner = uploadOwner(actor);
    for (const uploadId of uploadIds) await this.store.remove(owner, uploadId);
  }

  /**
   * Hands uploaded files of an import over as the files of some paths, all or none of them. They are only ever
   * parsed, never served: no scanner looks at them, and the importer tells what they are.
   */
  async take(
    actor: Member,
    uploadIds: readonly string[],
    pathOf: (at: number) => string,
    path = 'files',
  ): Promise<Outcome<{ readonly name: string; readonly bytes: number }[]>> {
    const owner = uploadOwner(actor);
    const files: { name: string; bytes: number }[] = [];
    for (const [at, id] of uploadIds.entries()) {
      const upload = await this.store.find(owner, id);
      const where = `${path}.${at}.uploadId`;
      if (upload?.purpose !== 'import') return refused(problem(where, 'UNKNOWN_REFERENCE', null, WAITING));
      if (upload.offset < upload.length) {
        return refused(unfinished(where, upload));
      }
      files.push({ name: upload.name, bytes: upload.length });
    }
    for (const [at, id] of uploadIds.entries()) await this.store.move(owner, id, pathOf(at));
    return accepted(files);
  }
}
