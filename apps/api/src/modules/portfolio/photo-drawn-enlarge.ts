/** The painted coarse grid of a drawn photo, enlarged smoothly before its background. */
import { SRGB } from './photo-drawn-colour.ts';
import { cameraOf, GRID } from './photo-drawn-geometry.ts';
import type { Appearance } from './photo-drawn-moment.ts';
import { paintGrid } from './photo-drawn-paint.ts';
import type { Scalp } from './photo-drawn-pattern.ts';
import { latticeAt } from './photo-drawn-random.ts';
import type { Drawing } from './photo-drawing.ts';

/** Grain as a camera's sensor has it: a tile of factors around 1, repeated over the picture. */
const TILE = 256;
const GRAIN = Float32Array.from(
  { length: TILE * TILE },
  (_, i) => 1 + (latticeAt(i % TILE, Math.trunc(i / TILE)) - 0.5) * 0.05,
);

/** Where a pixel lies between two samples of the grid. */
function between(pixel: number, side: number, samples: number): number {
  return Math.min(samples - 1.001, Math.max(0, ((pixel + 0.5) / side) * samples - 0.5));
}

/** The picture without dots: RGB bytes, `side` x `side`, enlarged from `samples` x `samples` painted points. */
export function paintHead(
  drawing: Drawing,
  look: Appearance,
  scalpAt: (x: number, y: number, out: Scalp) => void,
  side: number,
  samples: number = GRID,
): Uint8Array {
  const grid = paintGrid(drawing, look, scalpAt, samples);
  const sharpness = side / (2 * cameraOf(drawing.view).half * 1.6);
  const out = new Uint8Array(side * side * 3);
  const line = new Float32Array(samples * 4);
  const lefts = new Int32Array(side);
  const shares = new Float32Array(side);
  const vignette = new Float32Array(side);
  for (let column = 0; column < side; column++) {
    const u = between(column, side, samples);
    lefts[column] = Math.trunc(u) * 4;
    shares[column] = u - Math.trunc(u);
    vignette[column] = 1 - ((column / side - 0.5) * 0.9) ** 2;
  }
  let to = 0;
  for (let row = 0; row < side; row++) {
    const v = between(row, side, samples);
    const upper = Math.trunc(v) * samples * 4;
    const weight = v - Math.trunc(v);
    for (let k = 0; k < samples * 4; k++) {
      const a = grid[upper + k]!;
      line[k] = a + (grid[upper + samples * 4 + k]! - a) * weight;
    }
    const wall = 0.47 - 0.16 * (row / side);
    const grainRow = (row % TILE) * TILE;
    for (let column = 0; column < side; column++) {
      const k = lefts[column]!;
      const share = shares[column]!;
      const distance = line[k + 3]! + (line[k + 7]! - line[k + 3]!) * share;
      const cover = Math.min(1, Math.max(0, 0.5 - distance * sharpness));
      const grain = GRAIN[grainRow + (column % TILE)]!;
      const back = (wall * vignette[column]! + 0.004) * (1 - cover);
      const body = cover * (1 - share);
      const next = cover * share;
      const red = (line[k]! * body + line[k + 4]! * next + back * 0.93) * grain;
      const green = (line[k + 1]! * body + line[k + 5]! * next + back) * grain;
      const blue = (line[k + 2]! * body + line[k + 6]! * next + back * 1.05) * grain;
      out[to] = SRGB[Math.min(4095, (red * 4095) | 0)]!;
      out[to + 1] = SRGB[Math.min(4095, (green * 4095) | 0)]!;
      out[to + 2] = SRGB[Math.min(4095, (blue * 4095) | 0)]!;
      to += 3;
    }
  }
  return out;
}
