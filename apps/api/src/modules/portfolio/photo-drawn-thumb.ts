import { rgbaToThumbHash } from 'thumbhash';
import type { Drawing } from './photo-drawing.ts';
import { paintHead } from './photo-drawn-enlarge.ts';
import { appearanceOf } from './photo-drawn-moment.ts';
import { scalpOf } from './photo-drawn-pattern.ts';

const SIDE = 32;

/** Thumbhashes by what can still be told apart in some 25 bytes; generated data has tens of thousands of photos. */
const known = new Map<string, string>();

/** The thumbhash of a drawn photo as base64, from a few painted points: a millisecond, without drawing it. */
export function drawnThumbhash(drawing: Drawing): string {
  const { view, moment, skinTone, hairColour, indication, scale, stage } = drawing;
  const name = [view, moment, skinTone, indication === 'aga_female' ? hairColour : '', indication, scale, stage].join();
  let hash = known.get(name);
  if (hash === undefined) known.set(name, (hash = paintThumb(drawing)));
  return hash;
}

function paintThumb(given: Drawing): string {
  // One head, one age for all that share the hash, so that it does not depend on who came first.
  const drawing: Drawing = { ...given, seed: 'thumb', daysHealed: null, greyPercent: 0, density: 0.85 };
  if (drawing.indication !== 'aga_female') drawing.hairColour = 'dark_brown';
  const rgb = paintHead(drawing, appearanceOf(drawing), scalpOf(drawing), SIDE, SIDE);
  const rgba = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let i = 0; i < SIDE * SIDE; i++) rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
  return Buffer.from(rgbaToThumbHash(SIDE, SIDE, rgba)).toString('base64');
}
