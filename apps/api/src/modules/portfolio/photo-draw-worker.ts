/** The thread of `photo-draw-thread.ts`: draws what it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import type { Drawing } from './photo-drawing.ts';
import { drawPixels } from './photo-drawn.ts';

parentPort?.on('message', ({ id, drawing, side }: { id: number; drawing: Drawing; side: number }) => {
  try {
    const pixels = drawPixels(drawing, side);
    parentPort?.postMessage({ id, pixels, side }, [pixels.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});
