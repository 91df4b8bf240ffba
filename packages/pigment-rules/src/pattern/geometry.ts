import type { Point } from '@stipple/domain';

/** A box in mm. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Area of a simple polygon, whichever way round, in the square of its unit. */
export function polygonArea(polygon: readonly Point[]): number {
  let twice = 0;
  polygon.forEach(([x, y], i) => {
    const [nx, ny] = polygon[(i + 1) % polygon.length]!;
    twice += x * ny - nx * y;
  });
  return Math.abs(twice) / 2;
}

/** Whether a point lies in a polygon (even-odd rule). */
export function inside(polygon: readonly Point[], x: number, y: number): boolean {
  let odd = false;
  let [px, py] = polygon[polygon.length - 1]!;
  for (const [qx, qy] of polygon) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) odd = !odd;
    px = qx;
    py = qy;
  }
  return odd;
}

/** Distance from a point to a segment. */
function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const ex = x - ax - t * dx;
  const ey = y - ay - t * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Distance from a point to a line of segments. */
export function distanceToLine(line: readonly Point[], x: number, y: number): number {
  let least = Number.MAX_VALUE;
  for (let i = 1; i < line.length; i++) {
    least = Math.min(least, toSegment(x, y, line[i - 1]!, line[i]!));
  }
  return least;
}

/** The smallest box around polygons, widened by a margin. */
export function boxAround(polygons: readonly (readonly Point[])[], margin: number): Box {
  const xs = polygons.flatMap((p) => p.map(([x]) => x));
  const ys = polygons.flatMap((p) => p.map(([, y]) => y));
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return { x0: least(xs) - margin, y0: least(ys) - margin, x1: most(xs) + margin, y1: most(ys) + margin };
}
