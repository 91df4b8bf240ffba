/** What a drawn photo shows before any dot is put on it, painted on the coarse grid of its view. */
import { hairOf, mix, pigmentOf, skinOf, type Rgb } from './photo-drawn-colour.ts';
import { cameraOf, CHANNELS, geometryOf, capeShare } from './photo-drawn-geometry.ts';
import type { Appearance } from './photo-drawn-moment.ts';
import { toPlane, type Scalp } from './photo-drawn-pattern.ts';
import type { Drawing } from './photo-drawn.ts';
import { noiseAt, smooth } from './photo-drawn-random.ts';

/** Key light from above and a little to the side, the same for every photo. */
const KEY: Rgb = [0.3, 0.88, 0.37];
const CAPE: Rgb = [0.018, 0.026, 0.034];

/** Lit skin, stubble shade and cape: colours (linear, 3) and distance to the outline in units, for every sample of the coarse grid. */
export function paintGrid(
  drawing: Drawing,
  look: Appearance,
  scalpAt: (x: number, y: number, out: Scalp) => void,
  side: number,
): Float32Array {
  const geometry = geometryOf(drawing.view, side);
  const camera = cameraOf(drawing.view);
  const skin = skinOf(drawing.skinTone);
  const hair = hairOf(drawing.hairColour, drawing.greyPercent);
  const pigment = mix(pigmentOf(drawing.hairColour), [0.05, 0.07, 0.1], look.blue);
  const long = drawing.indication === 'aga_female';
  const shave = mix(mix(skin, hair, 0.78), [skin[0] * 0.34, skin[1] * 0.35, skin[2] * 0.39], 0.5);
  const ink = mix(
    mix(skin, long ? hair : pigment, long ? 0.9 : 0.8),
    [skin[0] * 0.33, skin[1] * 0.34, skin[2] * 0.38],
    0.5,
  );
  const depth = (Number(drawing.skinTone) - 1) / 9;
  const out = new Float32Array(side * side * 4);
  const scalp: Scalp = { scalp: 0, loss: 0, treated: 0, scar: 0 };
  for (let i = 0; i < side * side; i++) {
    const at = i * CHANNELS;
    const distance = geometry[at + 6]!;
    out[i * 4 + 3] = distance;
    if (distance > 0.1) continue;
    const x = geometry[at]!;
    const y = geometry[at + 1]!;
    const z = geometry[at + 2]!;
    const nx = geometry[at + 3]!;
    const ny = geometry[at + 4]!;
    const nz = geometry[at + 5]!;
    const open = geometry[at + 7]!;
    const facing = Math.max(0, nx * camera.toward[0] + ny * camera.toward[1] + nz * camera.toward[2]);
    const key = Math.max(0, (nx * KEY[0] + ny * KEY[1] + nz * KEY[2] + 0.18) / 1.18);
    const light = (0.27 + 0.13 * ny) * (0.55 + 0.45 * open) + 0.5 * key + 0.2 * facing;
    const cape = capeShare(x, y, z);
    let colour: Rgb = CAPE;
    let gloss = 0;
    if (cape < 1) {
      const [px, py] = toPlane(x, y, z);
      scalpAt(px, py, scalp);
      colour = skin;
      const blush =
        smooth(0.62, 0.85, Math.abs(x)) * smooth(0.2, 0, y) * 0.5 +
        smooth(0.3, 0.05, Math.hypot(x, (y + 0.42) * 1.1, z - 1.02)) * 0.5 +
        smooth(0.3, 0.1, Math.hypot(Math.abs(x) - 0.36, y + 0.4)) * smooth(0.3, 0.6, z) * 0.35;
      colour = tint(colour, blush * (0.7 - 0.4 * depth));
      const lips = smooth(1.15, 0.85, Math.hypot(x / 0.2, (y + 0.7) / 0.055)) * smooth(0.7, 0.8, z);
      colour = mix(colour, [skin[0] * 0.62, skin[1] * 0.4, skin[2] * 0.42], lips * 0.75);
      const mottle = noiseAt(x * 9 + 7, (y + z) * 9) * 0.6 + noiseAt(x * 23, (y - z) * 23) * 0.4;
      colour = tint(colour, (mottle - 0.5) * 0.14);
      if (scalp.scar > 0) colour = mix(colour, [skin[0] * 1.08, skin[1] * 0.93, skin[2] * 0.95], scalp.scar * 0.8);
      const natural = scalp.scalp * (1 - scalp.loss);
      colour = long
        ? mix(colour, mix(hair, [0, 0, 0], 0.25), natural ** 0.7 * 0.94)
        : mix(colour, shave, natural * (0.78 - depth * 0.08));
      const inked = scalp.treated * look.pigment * drawing.density * (1 - natural * (long ? 0 : 0.6));
      colour = mix(colour, ink, inked * (long ? 0.95 : 0.86));
      colour = tint(colour, scalp.treated * look.redness * (0.35 + 0.5 * mottle) * (0.8 - depth * 0.4));
      const bare = 1 - Math.max(natural, inked);
      colour = mix(colour, CAPE, cape);
      gloss = 0.05 + bare * (scalp.scalp > 0.2 ? 0.13 : 0.05) + scalp.scar * 0.06;
    }
    const half = halfway(camera.toward);
    const shine = Math.max(0, nx * half[0] + ny * half[1] + nz * half[2]);
    const spark = (shine ** 22 * 0.75 + shine ** 90 * 0.5) * gloss * (1 - cape);
    const rim = (1 - facing) ** 3 * (0.035 - 0.02 * cape);
    for (let c = 0; c < 3; c++)
      // Light that has been under the skin comes out red at the edge of the shade.
      out[i * 4 + c] = colour[c]! * light * (c === 0 ? 1.06 : 1) + spark + rim;
  }
  return out;
}

function halfway(toward: readonly [number, number, number]): Rgb {
  const h: Rgb = [KEY[0] + toward[0], KEY[1] + toward[1], KEY[2] + toward[2]];
  const length = Math.hypot(...h);
  return [h[0] / length, h[1] / length, h[2] / length];
}

/** Redder skin for a positive share, paler for a negative one. */
function tint(colour: Rgb, share: number): Rgb {
  return [colour[0] * (1 + share * 0.05), colour[1] * (1 - share * 0.42), colour[2] * (1 - share * 0.38)];
}
