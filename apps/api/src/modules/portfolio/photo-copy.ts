/** The copies of a photo that are served: what they are called, and how they are made. */
import { createHash } from 'node:crypto';
import { PHOTO_WIDTHS, type PhotoWidth } from '@stipple/domain';
import { image, type FileStore, type Sharp } from '../../platform/files/index.ts';
import type { Drawing } from './photo-drawing.ts';
import { DRAWN_SIDE } from './photo-drawn.ts';
import { drawAside } from './photo-draw-thread.ts';

export type CopyFormat = 'webp' | 'avif';

/** What a photo's copies are made from: the kept original, or the parameters of a drawn one. */
export type PhotoSource =
  | { readonly kind: 'original'; readonly hash: string }
  | { readonly kind: 'drawing'; readonly drawing: Drawing };

/** Raise it when drawn photos should look different, so that their copies are made anew. */
const DRAWING_GENERATION = 1;

/** A copy is at most this many times as high as it is wide. */
const TALLEST = 4;

/** A name for what the copies are made from: the same for the same picture. */
export function sourceName(source: PhotoSource): string {
  if (source.kind === 'original') return `o${source.hash}`;
  const ordered = Object.entries(source.drawing).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `d${createHash('sha256')
    .update(JSON.stringify([DRAWING_GENERATION, ordered]))
    .digest('hex')}`;
}

/** The copy's name in the file store. */
export function copyName(source: PhotoSource, width: PhotoWidth, format: CopyFormat): string {
  return `${sourceName(source)}-${width}.${format}`;
}

/** The smallest width that shows as much: pictures are never enlarged, so wider ones would only be the same again. */
export function usefulWidth(wanted: PhotoWidth, originalWidth: number): PhotoWidth {
  return PHOTO_WIDTHS.find((width) => width >= Math.min(wanted, originalWidth)) ?? wanted;
}

/** Makes a copy: upright, sRGB, without any metadata, nothing see-through. */
export async function makeCopy(
  store: FileStore,
  clinicId: string,
  source: PhotoSource,
  width: PhotoWidth,
  format: CopyFormat,
): Promise<Buffer> {
  const resized = (await open(store, clinicId, source, width))
    .resize({ width, height: width * TALLEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  return format === 'webp'
    ? resized.webp({ quality: 80, effort: 3 }).toBuffer()
    : resized.avif({ quality: 55, effort: 3 }).toBuffer();
}

async function open(store: FileStore, clinicId: string, source: PhotoSource, width: PhotoWidth): Promise<Sharp> {
  if (source.kind === 'original')
    // It was read whole when it was taken in; a warning must not hide it now.
    return image(await store.readOriginal(clinicId, source.hash), { failOn: 'none' }).autoOrient();
  // A small copy needs no more detail than twice its own; it is there in half the time.
  const { pixels, side } = await drawAside(source.drawing, Math.min(DRAWN_SIDE, width * 2));
  return image(pixels, { raw: { width: side, height: side, channels: 3 } });
}
