/** The image library, set up once: few threads, no cache, and no readers but those of photos. */
import { PHOTO_FILE_LIMITS } from '@stipple/domain';
import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp';

export type { Sharp } from 'sharp';

sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** A picture to be read from bytes; only JPEG, PNG, WebP and raw pixels can be. */
export function image(input: SharpInput, options: SharpOptions = {}): Sharp {
  return sharp(input, { limitInputPixels: PHOTO_FILE_LIMITS.pixels, sequentialRead: true, ...options });
}

/** A picture made of nothing: one colour, or a text. */
export const blank = (options: Pick<SharpOptions, 'create' | 'text'>): Sharp => sharp(options);
