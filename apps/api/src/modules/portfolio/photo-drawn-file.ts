import { image } from '../../platform/files/index.ts';
import { drawAside } from './photo-draw-thread.ts';
import type { Drawing } from './photo-drawing.ts';
import { DRAWN_SIDE } from './photo-drawn.ts';

/** A drawn photo as a JPEG file, for folders of example files; `side` in pixels, at most `DRAWN_SIDE`. */
export async function drawnJpeg(drawing: Drawing, side: number = DRAWN_SIDE): Promise<Buffer> {
  const drawn = await drawAside(drawing);
  return image(drawn.pixels, { raw: { width: drawn.side, height: drawn.side, channels: 3 } })
    .resize(side)
    .jpeg({ quality: 86 })
    .toBuffer();
}
