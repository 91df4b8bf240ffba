import {
  accepted,
  PHOTO_TYPES,
  problem,
  refused,
  type Member,
  type Outcome,
  type Problem,
  type Expected,
} from '@stipple/domain';
import type { FileStore } from '../../platform/files/index.ts';
import type { Uploads } from '../upload/index.ts';
import { inspectPhoto } from './photo-intake.ts';
import type { CaptureSaid, KeptPicture } from './photo.managed.repository.ts';

/** What is said of a photo that was uploaded; its moment may follow from its day. */
export type PhotoSaid = CaptureGiven & { readonly uploadId: string };

/** How a photo was taken, as a form says it. */
export type CaptureGiven = { readonly [F in keyof CaptureSaid]?: CaptureSaid[F] | null | undefined } & Pick<
  CaptureSaid,
  'view'
>;

/** An uploaded photo once its file has been looked at and kept. */
export type TakenPhoto = CaptureGiven & KeptPicture;

/** Takes uploaded photos in: what is no whole picture is refused, and the uploads stay until the photos are in a case. */
export class PhotoIntake {
  constructor(
    private readonly uploads: Pick<Uploads, 'look' | 'forget'>,
    private readonly store: FileStore,
  ) {}

  /** Looks at the files and keeps them as they came; says of each one that can not be taken what is wrong with it. */
  async take(member: Member, photos: readonly PhotoSaid[]): Promise<Outcome<TakenPhoto[]>> {
    const taken: TakenPhoto[] = [];
    const problems: Problem[] = [];
    for (const [index, { uploadId, ...said }] of photos.entries()) {
      const path = `photos.${index}.uploadId`;
      const file = await this.uploads.look(member, uploadId, PHOTO_TYPES, path);
      if (!file.ok) {
        problems.push(...file.problems);
        continue;
      }
      const seen = await inspectPhoto(file.value.bytes);
      if (seen.kind === 'rejected') {
        problems.push(...refusedFile(path, seen.expected));
        continue;
      }
      taken.push({
        ...said,
        originalHash: await this.store.keepOriginal(member.clinicId, seen.bytes),
        originalType: seen.type,
        originalBytes: seen.bytes.length,
        width: seen.width,
        height: seen.height,
        thumbhash: seen.thumbhash,
      });
    }
    return problems.length > 0 ? refused(...problems) : accepted(taken);
  }

  /** Their photos are in a case: the uploads are done with. */
  forget(member: Member, photos: readonly Pick<PhotoSaid, 'uploadId'>[]): Promise<void> {
    return this.uploads.forget(
      member,
      photos.map(({ uploadId }) => uploadId),
    );
  }
}

const refusedFile = (path: string, expected: Expected): Problem[] => [problem(path, 'INVALID_VALUE', null, expected)];
