/**
 * Drawn photos: what demo and bench data show instead of people. The same drawing always gives
 * the same picture, every view and moment of one seed shows the same head in the same crop and
 * light, and the word DRAWN stands in the picture.
 */
import type { Drawing } from './photo-drawing.ts';
import { stampFace, stampFollicles, stampStrands } from './photo-drawn-dots.ts';
import { bodyDistance, cameraOf } from './photo-drawn-geometry.ts';
import { stampLabel, stampRuler } from './photo-drawn-label.ts';
import { appearanceOf } from './photo-drawn-moment.ts';
import { paintHead } from './photo-drawn-enlarge.ts';
import { scalpOf } from './photo-drawn-pattern.ts';

/** Pixels per side a drawn photo is made at; smaller copies come from it. */
export const DRAWN_SIDE = 1280;

/** The picture as RGB bytes, `side` x `side`. Takes about 100 ms of CPU. */
export function drawPixels(drawing: Drawing, side: number = DRAWN_SIDE): Uint8Array {
  const look = appearanceOf(drawing);
  const scalpAt = scalpOf(drawing);
  const pixels = paintHead(drawing, look, scalpAt, side);
  const canvas = { pixels, side };
  stampFollicles(canvas, drawing, look, scalpAt);
  if (drawing.indication === 'aga_female') stampStrands(canvas, drawing, scalpAt);
  if (drawing.view === 'macro') {
    const units = cameraOf('macro').half * 2;
    stampRuler(canvas, side / (units * 100));
  } else if (drawing.view !== 'vertex') stampFace(canvas, drawing, faceSurface);
  stampLabel(canvas);
  return pixels;
}

/** How far to the front the face reaches at (x, y). */
function faceSurface(x: number, y: number): number {
  let z = 1.4;
  for (let i = 0; i < 24; i++) z -= bodyDistance(x, y, z) * 0.9;
  return z;
}
