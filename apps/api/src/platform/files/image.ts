/** The image library, set up once: few threads, no cache, and no readers but those of photos. */
import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp';

export type { Sharp } from 'sharp';

/** Most pixels a picture may have (import-format rule 13), judged from its header before anything is decoded. */
export const MAX_PIXELS = 60_000_000;

sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** A picture to be read from bytes; only JPEG, PNG, WebP and raw pixels can be. */
export function image(input: SharpInput, options: SharpOptions = {}): Sharp {
  return sharp(input, { limitInputPixels: MAX_PIXELS, sequentialRead: true, ...options });
}
