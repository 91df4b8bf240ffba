/** Dots and strands stamped on a drawn photo. */
import type { Rgb } from './photo-drawn-colour.ts';
import { CHANNELS, GRID, type Camera } from './photo-drawn-geometry.ts';

/** RGB bytes of a square picture. */
export interface Canvas {
  readonly pixels: Uint8Array;
  readonly side: number;
}

/** A soft round dot: `radius` in pixels, `opacity` 0-1, colour in sRGB bytes. */
export function dot(
  { pixels, side }: Canvas,
  x: number,
  y: number,
  radius: number,
  opacity: number,
  colour: Rgb,
): void {
  const reach = radius + 0.7;
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(side - 1, Math.ceil(x + reach));
  const top = Math.max(0, Math.floor(y - reach));
  const bottom = Math.min(side - 1, Math.ceil(y + reach));
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - x;
      const dy = row + 0.5 - y;
      const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.sqrt(dx * dx + dy * dy)));
      if (cover === 0) continue;
      const share = cover * opacity;
      const at = (row * side + column) * 3;
      pixels[at] = pixels[at]! + (colour[0] - pixels[at]!) * share;
      pixels[at + 1] = pixels[at + 1]! + (colour[1] - pixels[at + 1]!) * share;
      pixels[at + 2] = pixels[at + 2]! + (colour[2] - pixels[at + 2]!) * share;
    }
}

/** A thin straight stroke from a to b, `width` pixels wide. */
export function stroke(
  canvas: Canvas,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  width: number,
  opacity: number,
  colour: Rgb,
): void {
  const { pixels, side } = canvas;
  const half = width / 2;
  const left = Math.max(0, Math.floor(Math.min(ax, bx) - half - 1));
  const right = Math.min(side - 1, Math.ceil(Math.max(ax, bx) + half + 1));
  const top = Math.max(0, Math.floor(Math.min(ay, by) - half - 1));
  const bottom = Math.min(side - 1, Math.ceil(Math.max(ay, by) + half + 1));
  const lx = bx - ax;
  const ly = by - ay;
  const squared = lx * lx + ly * ly || 1e-6;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const px = column + 0.5 - ax;
      const py = row + 0.5 - ay;
      const t = Math.min(1, Math.max(0, (px * lx + py * ly) / squared));
      const dx = px - t * lx;
      const dy = py - t * ly;
      const cover = Math.min(1, Math.max(0, half + 0.5 - Math.sqrt(dx * dx + dy * dy)));
      if (cover === 0) continue;
      const share = cover * Math.min(1, width) * opacity;
      const at = (row * side + column) * 3;
      pixels[at] = pixels[at]! + (colour[0] - pixels[at]!) * share;
      pixels[at + 1] = pixels[at + 1]! + (colour[1] - pixels[at + 1]!) * share;
      pixels[at + 2] = pixels[at + 2]! + (colour[2] - pixels[at + 2]!) * share;
    }
}

/**
 * Where a point of space lands in the picture, in pixels; false when it is outside, turned away,
 * or something stands before it. `point` holds position and normal.
 */
export function project(
  camera: Camera,
  geometry: Float32Array,
  side: number,
  point: Float64Array,
  out: Float64Array,
): boolean {
  const { target, right, up, toward, half } = camera;
  const facing = point[3]! * toward[0] + point[4]! * toward[1] + point[5]! * toward[2];
  if (facing < 0.06) return false;
  const x = point[0]! - target[0];
  const y = point[1]! - target[1];
  const z = point[2]! - target[2];
  const u = (x * right[0] + y * right[1] + z * right[2]) / half;
  const v = (x * up[0] + y * up[1] + z * up[2]) / half;
  if (u < -1 || u >= 1 || v <= -1 || v > 1) return false;
  const column = Math.min(GRID - 1, Math.trunc(((u + 1) / 2) * GRID));
  const row = Math.min(GRID - 1, Math.trunc(((1 - v) / 2) * GRID));
  const at = (row * GRID + column) * CHANNELS;
  if (geometry[at + 6]! > 0.1) return false;
  const seen =
    (geometry[at]! - target[0]) * toward[0] +
    (geometry[at + 1]! - target[1]) * toward[1] +
    (geometry[at + 2]! - target[2]) * toward[2];
  if (seen - (x * toward[0] + y * toward[1] + z * toward[2]) > 0.07) return false;
  out[0] = ((u + 1) / 2) * side;
  out[1] = ((1 - v) / 2) * side;
  out[2] = facing;
  return true;
}
