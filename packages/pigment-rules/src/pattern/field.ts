import type { Point } from '@stipple/domain';
import { distanceToLine, inside, type Box } from './geometry.ts';
import { PointGrid } from './grid.ts';
import { FADE_MM, type Direction, type PatternInput } from './input.ts';

/** Lowest density at the very edge of a fading hairline, as a factor of the target (J). */
const EDGE_FACTOR = 0.25;

/** Density at a place as a factor of the target: 0 on a follicle, lower towards the hairline's edge, as the patches say. */
export type DensityField = (x: number, y: number) => number;

/** Number of the zone a place lies in, -1 outside all. */
export function zoneAt(input: PatternInput, x: number, y: number): number {
  return input.zones.findIndex((zone) => inside(zone.polygon, x, y));
}

function fade(input: PatternInput): DensityField {
  const { edge } = input;
  if (!edge) return () => 1;
  const width = edge.fadeMm ?? FADE_MM[edge.style];
  if (width === 0) return () => 1;
  return (x, y) => {
    const t = Math.min(1, distanceToLine(edge.line, x, y) / width);
    return EDGE_FACTOR + (1 - EDGE_FACTOR) * t * t * (3 - 2 * t);
  };
}

function hairMask(input: PatternInput, box: Box): DensityField {
  const { hair } = input;
  if (!hair || hair.distanceMm === 0 || hair.places.length === 0) return () => 1;
  const xs = Float64Array.from(hair.places, ([x]) => x);
  const ys = Float64Array.from(hair.places, ([, y]) => y);
  const grid = new PointGrid(box, Math.max(hair.distanceMm, 0.5), xs, ys);
  return (x, y) => {
    let free = 1;
    grid.near(x, y, hair.distanceMm, () => {
      free = 0;
    });
    return free;
  };
}

/** The density field of a pattern. Outside all zones it takes the last zone's factor, so that the rim is like the inside. */
export function densityField(input: PatternInput, box: Box): DensityField {
  const fading = fade(input);
  const free = hairMask(input, box);
  const patches = input.patches ?? [];
  const uniform = patches.length === 0 && input.zones.every((z) => (z.factor ?? 1) === (input.zones[0]?.factor ?? 1));
  const zoneFactor = (x: number, y: number): number => {
    if (uniform) return input.zones[0]?.factor ?? 1;
    const patch = patches.find((p) => inside(p.polygon, x, y));
    if (patch) return patch.factor;
    return input.zones[zoneAt(input, x, y)]?.factor ?? 1;
  };
  return (x, y) => zoneFactor(x, y) * fading(x, y) * free(x, y);
}

/** Direction of growth at a place, degrees, blended by distance; undefined where none is given. */
export function directionAt(directions: readonly Direction[], [x, y]: Point): number | undefined {
  if (directions.length === 0) return undefined;
  let sx = 0;
  let sy = 0;
  for (const d of directions) {
    const weight = 1 / ((d.x - x) ** 2 + (d.y - y) ** 2 + 1e-6);
    sx += weight * Math.cos((d.degrees * Math.PI) / 180);
    sy += weight * Math.sin((d.degrees * Math.PI) / 180);
  }
  return Math.round(((Math.atan2(sy, sx) * 180) / Math.PI) * 10) / 10;
}
