/** The thread of `photo-draw-thread.ts`: draws what it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { DRAWN_SIDE, drawPixels, type Drawing } from './photo-drawn.ts';

parentPort?.on('message', ({ id, drawing }: { id: number; drawing: Drawing }) => {
  try {
    const pixels = drawPixels(drawing);
    parentPort?.postMessage({ id, pixels, side: DRAWN_SIDE }, [pixels.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});
