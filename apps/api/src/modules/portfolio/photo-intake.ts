import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { rgbaToThumbHash } from 'thumbhash';
import { Gate, image, MAX_PIXELS } from '../../platform/files/index.ts';
import { contentOf, pngSize, type PhotoType } from './photo-header.ts';
import { safePhotoPath } from './photo-path.ts';
import { rejected, type RejectedPhoto } from './photo-rejection.ts';

/** Most bytes a photo's file may have. */
export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;
/** Longest one photo may take to be read, in seconds. */
const MAX_SECONDS = 20;
const THUMB_SIDE = 100;
const EXPECTED_TYPE = 'a JPEG, PNG or still WebP file';

/** A photo that can be taken in: the file as it came, and what is kept of it in its row. */
export interface AcceptedPhoto {
  readonly kind: 'ok';
  readonly bytes: Buffer;
  readonly type: PhotoType;
  /** Pixels once upright. */
  readonly width: number;
  readonly height: number;
  /** A blurred impression of some 25 bytes, as base64. */
  readonly thumbhash: string;
}

export type PhotoInspection = AcceptedPhoto | RejectedPhoto;

/** Decoding takes memory in proportion to pixels: two at a time. */
const decoding = new Gate(2);

/**
 * Looks at a file whatever its name: the content decides (import-format rule 13). The size is judged from the
 * header before anything is decoded; then the whole picture is read once, so that a broken one is found now.
 */
export async function inspectPhoto(bytes: Buffer): Promise<PhotoInspection> {
  if (bytes.length === 0) return rejected('empty_file', 'The file is empty.', EXPECTED_TYPE);
  if (bytes.length > MAX_PHOTO_BYTES) return tooManyBytes(bytes.length);
  const content = contentOf(bytes);
  if ('unsupported' in content)
    return rejected('unsupported_file', `The file is ${content.unsupported}.`, EXPECTED_TYPE);
  const claimed = content.type === 'image/png' ? pngSize(bytes) : await jpegOrWebpSize(bytes);
  if (!claimed) return rejected('corrupt_file', 'The header of the picture is damaged.', 'a whole picture file');
  if (claimed.width * claimed.height > MAX_PIXELS)
    return rejected(
      'image_too_large',
      `The picture has ${claimed.width} x ${claimed.height} pixels.`,
      `at most ${MAX_PIXELS / 1e6} million pixels`,
    );
  return decoding.pass(() => readWhole(bytes, content.type));
}

/** Like `inspectPhoto`, for a path relative to the folder `photos` (see `safePhotoPath`). */
export async function inspectPhotoFile(root: string, relative: string): Promise<PhotoInspection> {
  const found = await safePhotoPath(root, relative);
  if (found.kind === 'rejected') return found;
  let file;
  try {
    // Refuses a link put there since the path was looked at.
    file = await open(found.path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch {
    return rejected('file_missing', 'The file can not be read.', 'a file that may be read');
  }
  try {
    const { size } = await file.stat();
    return size > MAX_PHOTO_BYTES ? tooManyBytes(size) : await inspectPhoto(await file.readFile());
  } finally {
    await file.close();
  }
}

function tooManyBytes(size: number): RejectedPhoto {
  const megabytes = MAX_PHOTO_BYTES / 1024 / 1024;
  return rejected(
    'image_too_large',
    `The file has ${(size / 1024 / 1024).toFixed(1)} MB.`,
    `a file of at most ${megabytes} MB`,
  );
}

async function jpegOrWebpSize(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  return image(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => null);
}

async function readWhole(bytes: Buffer, type: PhotoType): Promise<PhotoInspection> {
  try {
    const { autoOrient } = await image(bytes).metadata();
    const { data, info } = await image(bytes, { failOn: 'truncated' })
      .autoOrient()
      .resize(THUMB_SIDE, THUMB_SIDE, { fit: 'inside' })
      .toColourspace('srgb')
      .ensureAlpha()
      .timeout({ seconds: MAX_SECONDS })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const thumbhash = Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
    return { kind: 'ok', bytes, type, width: autoOrient.width, height: autoOrient.height, thumbhash };
  } catch {
    return rejected('corrupt_file', 'The picture is damaged or cut off.', 'a whole picture file');
  }
}
