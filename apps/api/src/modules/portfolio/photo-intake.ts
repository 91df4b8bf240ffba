import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { PHOTO_FILE_LIMITS, type PhotoType, filled } from '@stipple/domain';
import { rgbaToThumbHash } from 'thumbhash';
import { Gate, image } from '../../platform/files/index.ts';
import { contentOf, pngSize } from './photo-header.ts';
import { safePhotoPath } from './photo-path.ts';
import { rejected, type RejectedPhoto } from './photo-rejection.ts';

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
  if (bytes.length === 0) return rejected('empty_file', 'the file is empty', EXPECTED_TYPE);
  if (bytes.length > PHOTO_FILE_LIMITS.bytes) return tooManyBytes(bytes.length);
  const content = contentOf(bytes);
  if ('unsupported' in content)
    return rejected('unsupported_file', `the file is ${content.unsupported}`, EXPECTED_TYPE);
  const claimed = content.type === 'image/png' ? pngSize(bytes) : await jpegOrWebpSize(bytes);
  if (!claimed) return rejected('corrupt_file', 'the header of the picture is damaged', 'a whole picture file');
  if (claimed.width * claimed.height > PHOTO_FILE_LIMITS.pixels)
    return rejected(
      'image_too_large',
      filled('the picture has {width} x {height} pixels', claimed),
      filled('at most {max} million pixels', { max: PHOTO_FILE_LIMITS.pixels / 1e6 }),
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
    return rejected('file_missing', 'the file can not be read', 'a file that may be read');
  }
  try {
    const { size } = await file.stat();
    return size > PHOTO_FILE_LIMITS.bytes ? tooManyBytes(size) : await inspectPhoto(await file.readFile());
  } finally {
    await file.close();
  }
}

function tooManyBytes(size: number): RejectedPhoto {
  const megabytes = PHOTO_FILE_LIMITS.bytes / 1024 / 1024;
  return rejected(
    'image_too_large',
    filled('the file has {size} MB', { size: (size / 1024 / 1024).toFixed(1) }),
    filled('a file of at most {max} MB', { max: megabytes }),
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
    return rejected('corrupt_file', 'the picture is damaged or cut off', 'a whole picture file');
  }
}
