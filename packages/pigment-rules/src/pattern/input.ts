import {
  check,
  HAIRLINE_STYLES,
  inputProblem,
  shapes,
  type HairlineStyle,
  type Point,
  type InputProblem,
} from '@stipple/domain';
import { polygonArea } from './geometry.ts';

/** A place with a direction of growth: degrees, 0 to the right, 90 up. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

/** What a pattern is made from. All lengths in mm; plain data, so that it can be sent to a worker. */
export interface PatternInput {
  /** The zone, or several that meet: they are filled as one, so that no seam shows. `factor` scales the target. */
  readonly zones: readonly { readonly polygon: readonly Point[]; readonly factor?: number }[];
  /** Dots per cm2 reached at each session, rising; the last is the target. */
  readonly dotsPerCm2: readonly number[];
  /** Areas, scars among them, that are denser or sparser: the target times `factor`. */
  readonly patches?: readonly { readonly polygon: readonly Point[]; readonly factor: number }[];
  /** The hairline's edge, along which density fades by style. */
  readonly edge?: { readonly line: readonly Point[]; readonly style: HairlineStyle; readonly fadeMm?: number };
  /** Existing follicles, and how far every dot keeps from them. */
  readonly hair?: { readonly places: readonly Point[]; readonly distanceMm: number };
  /** Directions of growth at some places; between them they are blended. */
  readonly directions?: readonly Direction[];
  /** Whole number; the same seed gives the same dots. */
  readonly seed: number;
}

/** Most dots of one pattern. */
export const MAX_DOTS = 60_000;
/** Width of the fade at the hairline's edge by style, mm (J). */
export const FADE_MM: Record<HairlineStyle, number> = { clean_cut: 2, slightly_receding: 5, mature: 8, individual: 6 };

const MM = 1000;
const coordinate = shapes.number('mm', -MM, MM);
const points = (doc: string, min: number) => shapes.list(doc, shapes.list('x, y', coordinate, 2, 2), 2000, min);
const PATTERN = shapes.record('Pattern', {
  zones: shapes.list(
    'Zones',
    shapes.record('Zone', { polygon: points('Polygon', 3), factor: shapes.optional(shapes.number('Factor', 0.1, 2)) }),
    20,
    1,
  ),
  dotsPerCm2: shapes.list('Dots per cm2 by session', shapes.number('Dots per cm2', 1, 400), 8, 1),
  patches: shapes.optional(
    shapes.list(
      'Patches',
      shapes.record('Patch', { polygon: points('Polygon', 3), factor: shapes.number('Factor', 0.1, 2) }),
      50,
    ),
  ),
  edge: shapes.optional(
    shapes.record('Edge', {
      line: points('Line', 2),
      style: shapes.code('Style', HAIRLINE_STYLES),
      fadeMm: shapes.optional(shapes.number('Fade in mm', 0, 30)),
    }),
  ),
  hair: shapes.optional(
    shapes.record('Hair', {
      places: shapes.list('Places', shapes.list('x, y', coordinate, 2, 2), 100_000),
      distanceMm: shapes.number('Distance', 0, 5),
    }),
  ),
  directions: shapes.optional(
    shapes.list(
      'Directions',
      shapes.record('Direction', { x: coordinate, y: coordinate, degrees: shapes.number('Degrees', -360, 360) }),
      500,
    ),
  ),
  seed: shapes.whole('Seed', 0, 4_294_967_295),
});

/** Everything wrong with a pattern's input: shape, empty polygons, falling densities, too many dots. */
export function patternProblems(input: unknown): InputProblem[] {
  const shape = check(PATTERN, input);
  if (shape.length > 0) return shape;
  const given = input as PatternInput;
  const problems: InputProblem[] = [];
  [
    ...given.zones.map((z, i) => [`zones.${i}.polygon`, z.polygon] as const),
    ...(given.patches ?? []).map((p, i) => [`patches.${i}.polygon`, p.polygon] as const),
  ].forEach(([path, polygon]) => {
    if (polygonArea(polygon) < 1)
      problems.push(inputProblem(path, 'OUT_OF_RANGE', polygonArea(polygon), 'a polygon of at least 1 mm2'));
  });
  given.dotsPerCm2.forEach((density, i) => {
    const before = given.dotsPerCm2[i - 1];
    if (before !== undefined && density < before)
      problems.push(
        inputProblem(`dotsPerCm2.${i}`, 'CONFLICT', density, `at least ${before}, that of the session before`),
      );
  });
  const factor = [...given.zones, ...(given.patches ?? [])].reduce((most, z) => Math.max(most, z.factor ?? 1), 1);
  const dots =
    given.zones.reduce((sum, z) => sum + polygonArea(z.polygon), 0) * (given.dotsPerCm2.at(-1)! / 100) * factor;
  if (dots > MAX_DOTS)
    problems.push(inputProblem('zones', 'OUT_OF_RANGE', Math.round(dots), `at most ${MAX_DOTS} dots`));
  return problems;
}
