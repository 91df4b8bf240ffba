import { rgbaToThumbHash } from 'thumbhash';
import { appearanceOf } from './photo-drawn-moment.ts';
import { paintHead } from './photo-drawn-enlarge.ts';
import { scalpOf } from './photo-drawn-pattern.ts';
import type { Drawing } from './photo-drawing.ts';

const SIDE = 32;

/** The thumbhash of a drawn photo as base64, from a few painted points: a millisecond, without drawing it. */
export function drawnThumbhash(drawing: Drawing): string {
  const rgb = paintHead(drawing, appearanceOf(drawing), scalpOf(drawing), SIDE, SIDE);
  const rgba = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let i = 0; i < SIDE * SIDE; i++) rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
  return Buffer.from(rgbaToThumbHash(SIDE, SIDE, rgba)).toString('base64');
}
