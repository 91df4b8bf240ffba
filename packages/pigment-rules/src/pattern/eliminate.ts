import type { Box } from './geometry.ts';
import { PointGrid } from './grid.ts';
import { WeightHeap } from './heap.ts';

/** Candidates for dots: places in mm, the density there as a factor of the target, and whether they count. */
export interface Candidates {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Density at the place, 1 being the target's. */
  readonly factor: Float64Array;
  /** Lies in the zone; the others only keep the zone's rim from filling up. */
  readonly counts: Uint8Array;
}

/** Points nearer than this share of the spacing weigh no more: a tight pair must not outweigh a crowd (Yuksel's beta). */
const LIMIT = 0.65;
const eighth = (n: number): number => {
  const fourth = n * n * n * n;
  return fourth * fourth;
};

/**
 * Weighted sample elimination (Yuksel 2015): takes away, one after another, the point most crowded by others, until as
 * many as wanted are left that count. Crowding looks at a hexagonal spacing of the density wanted, wider where density
 * is lower.
 * @param spacing distance in mm of the hexagonal packing at factor 1
 * @returns the numbers of the points left, in their order, and those taken away, last taken first
 */
export function eliminate(
  candidates: Candidates,
  members: Int32Array,
  wanted: number,
  spacing: number,
  box: Box,
): { left: Int32Array; taken: number[] } {
  const { xs, ys, factor, counts } = candidates;
  const least = members.reduce((lowest, m) => Math.min(lowest, factor[m]!), 1);
  const widest = spacing / Math.sqrt(least);
  const own = Float64Array.from(members, (m) => xs[m]!);
  const grid = new PointGrid(
    box,
    Math.max(spacing, widest / 4),
    own,
    Float64Array.from(members, (m) => ys[m]!),
  );
  const reach = new Float64Array(members.length);
  members.forEach((m, i) => {
    reach[i] = spacing / Math.sqrt(factor[m]!);
  });
  const weights = new Float64Array(members.length);
  let counted = 0;
  for (const m of members) counted += counts[m]!;
  const closest = LIMIT * (1 - Math.sqrt(Math.min(1, wanted / Math.max(1, counted))) ** 3);
  const pull = (i: number, j: number, squared: number): number => {
    const range = (reach[i]! + reach[j]!) / 2;
    if (squared >= range * range) return 0;
    const room = 1 - Math.max(closest, Math.sqrt(squared) / range);
    return eighth(room);
  };
  const each = (i: number, visit: (j: number, weight: number) => void): void => {
    const m = members[i]!;
    grid.near(xs[m]!, ys[m]!, (reach[i]! + widest) / 2, (j, squared) => {
      if (j !== i) visit(j, pull(i, j, squared));
    });
  };
  for (let i = 0; i < members.length; i++) {
    each(i, (_, weight) => {
      weights[i] = weights[i]! + weight;
    });
  }
  const heap = new WeightHeap(
    Int32Array.from(members, (_, i) => i),
    weights,
  );
  const gone = new Uint8Array(members.length);
  const taken: number[] = [];
  while (counted > wanted) {
    const i = heap.take();
    gone[i] = 1;
    const m = members[i]!;
    counted -= counts[m]!;
    taken.push(m);
    each(i, (j, weight) => {
      if (gone[j] === 1 || weight === 0) return;
      weights[j] = weights[j]! - weight;
      heap.fell(j);
    });
  }
  return { left: members.filter((_, i) => gone[i] === 0), taken: taken.toReversed() };
}
