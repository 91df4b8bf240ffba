/** What a drawn photo shows before any dot is put on it, painted on the coarse grid of its view. */
import { hairOf, mix, pigmentOf, skinOf, type Rgb } from './photo-drawn-colour.ts';
import { cameraOf, capeShare, CHANNELS, geometryOf } from './photo-drawn-geometry.ts';
import type { Appearance } from './photo-drawn-moment.ts';
import { toPlane, type Scalp } from './photo-drawn-pattern.ts';
import type { Drawing } from './photo-drawing.ts';
import { noiseAt, smooth } from './photo-drawn-random.ts';

/** Key light from above and a little to the side, the same for every photo. */
const KEY: Rgb = [0.3, 0.88, 0.37];
const CAPE: Rgb = [0.018, 0.026, 0.034];

/** A colour that is mixed in place: 80,000 samples are painted for every picture. */
type Mixed = [number, number, number];

/** What the samples of one picture have in common; colours in linear light. */
interface Palette {
  readonly skin: Rgb;
  readonly lips: Rgb;
  readonly scar: Rgb;
  /** Skin seen through shaved hairs, or long hair itself. */
  readonly hair: Rgb;
  /** Skin seen through pigment. */
  readonly ink: Rgb;
  readonly isLong: boolean;
  /** 0 for the lightest skin, 1 for the darkest. */
  readonly depth: number;
}

function paletteOf(drawing: Drawing, look: Appearance): Palette {
  const skin = skinOf(drawing.skinTone);
  const hair = hairOf(drawing.hairColour, drawing.greyPercent);
  const pigment = mix(pigmentOf(drawing.hairColour), [0.05, 0.07, 0.1], look.blue);
  const isLong = drawing.indication === 'aga_female';
  const times = (r: number, g: number, b: number): Rgb => [skin[0] * r, skin[1] * g, skin[2] * b];
  return {
    skin,
    lips: times(0.62, 0.4, 0.42),
    scar: times(1.08, 0.93, 0.95),
    hair: isLong ? mix(hair, [0, 0, 0], 0.25) : mix(mix(skin, hair, 0.78), times(0.34, 0.35, 0.39), 0.5),
    ink: mix(mix(skin, isLong ? hair : pigment, isLong ? 0.9 : 0.8), times(0.33, 0.34, 0.38), 0.5),
    isLong,
    depth: (Number(drawing.skinTone) - 1) / 9,
  };
}

/** For every sample of the coarse grid: red, green, blue (linear) and the distance to the outline in units. */
export function paintGrid(
  drawing: Drawing,
  look: Appearance,
  scalpAt: (x: number, y: number, out: Scalp) => void,
  side: number,
): Float32Array {
  const geometry = geometryOf(drawing.view, side);
  const { toward } = cameraOf(drawing.view);
  const palette = paletteOf(drawing, look);
  const half = halfway(toward);
  const out = new Float32Array(side * side * 4);
  const scalp: Scalp = { scalp: 0, loss: 0, treated: 0, scar: 0 };
  const colour: Mixed = [0, 0, 0];
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
    const facing = Math.max(0, nx * toward[0] + ny * toward[1] + nz * toward[2]);
    const key = Math.max(0, (nx * KEY[0] + ny * KEY[1] + nz * KEY[2] + 0.18) / 1.18);
    const light = (0.27 + 0.13 * ny) * (0.55 + 0.45 * open) + 0.5 * key + 0.2 * facing;
    const cape = capeShare(x, y, z);
    let gloss = 0;
    if (cape < 1) {
      const [px, py] = toPlane(x, y, z);
      scalpAt(px, py, scalp);
      gloss = paintSkin(colour, palette, scalp, look, drawing.density, x, y, z) * (1 - cape);
    }
    into(colour, CAPE, cape);
    const shine = Math.max(0, nx * half[0] + ny * half[1] + nz * half[2]);
    const spark = gloss > 0 && shine > 0.7 ? (shine ** 22 * 0.75 + shine ** 90 * 0.5) * gloss : 0;
    const edge = 1 - facing;
    const added = spark + edge * edge * edge * (0.035 - 0.02 * cape);
    // Light that has been under the skin comes out a little redder.
    out[i * 4] = colour[0] * light * 1.06 + added;
    out[i * 4 + 1] = colour[1] * light + added;
    out[i * 4 + 2] = colour[2] * light + added;
  }
  return out;
}

/** Writes the unlit colour at a point of the head and answers how glossy it is. */
function paintSkin(
  colour: Mixed,
  { skin, lips, scar, hair, ink, isLong, depth }: Palette,
  scalp: Scalp,
  look: Appearance,
  density: number,
  x: number,
  y: number,
  z: number,
): number {
  [colour[0], colour[1], colour[2]] = skin;
  if (y < 0.22) {
    redden(colour, blushAt(x, y, z) * (0.7 - 0.4 * depth));
    into(
      colour,
      lips,
      smooth(1.15, 0.85, Math.sqrt((x / 0.2) ** 2 + ((y + 0.7) / 0.055) ** 2)) * smooth(0.7, 0.8, z) * 0.75,
    );
  }
  const mottle = noiseAt(x * 9 + 7, (y + z) * 9) * 0.6 + noiseAt(x * 23, (y - z) * 23) * 0.4;
  redden(colour, (mottle - 0.5) * 0.14);
  into(colour, scar, scalp.scar * 0.8);
  const natural = scalp.scalp * (1 - scalp.loss);
  into(colour, hair, isLong ? natural ** 0.7 * 0.94 : natural * (0.78 - depth * 0.08));
  const inked = scalp.treated * look.pigment * density * (1 - natural * (isLong ? 0 : 0.6));
  into(colour, ink, inked * (isLong ? 0.95 : 0.86));
  redden(colour, scalp.treated * look.redness * (0.35 + 0.5 * mottle) * (0.8 - depth * 0.4));
  // Bare scalp shines, stubble and pigmented skin do not.
  const bare = 1 - Math.max(natural, inked);
  return 0.05 + bare * (scalp.scalp > 0.2 ? 0.13 : 0.05) + scalp.scar * 0.06;
}

/** Ears, nose and cheeks are redder than the rest. */
function blushAt(x: number, y: number, z: number): number {
  const aside = Math.abs(x);
  const nose = Math.sqrt(x * x + ((y + 0.42) * 1.1) ** 2 + (z - 1.02) ** 2);
  const cheek = Math.sqrt((aside - 0.36) ** 2 + (y + 0.4) ** 2);
  return (
    smooth(0.62, 0.85, aside) * smooth(0.2, 0, y) * 0.5 +
    smooth(0.3, 0.05, nose) * 0.5 +
    smooth(0.3, 0.1, cheek) * smooth(0.3, 0.6, z) * 0.35
  );
}

function halfway(toward: readonly [number, number, number]): Rgb {
  const h: Rgb = [KEY[0] + toward[0], KEY[1] + toward[1], KEY[2] + toward[2]];
  const length = Math.hypot(...h);
  return [h[0] / length, h[1] / length, h[2] / length];
}

function into(colour: Mixed, other: Rgb, share: number): void {
  colour[0] += (other[0] - colour[0]) * share;
  colour[1] += (other[1] - colour[1]) * share;
  colour[2] += (other[2] - colour[2]) * share;
}

/** Redder skin for a positive share, paler for a negative one. */
function redden(colour: Mixed, share: number): void {
  colour[0] *= 1 + share * 0.05;
  colour[1] *= 1 - share * 0.42;
  colour[2] *= 1 - share * 0.38;
}
