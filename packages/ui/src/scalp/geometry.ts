import { OUTLINES, type Point } from '@stipple/domain';

/**
 * Drawings use the coordinates of the domain's outlines: the head in a view is the unit disc, x to the right, y up.
 * It is laid into a picture of 100 by 100.
 */
const extent = (along: 0 | 1) => {
  const values = OUTLINES.top.head.map((point) => point[along]);
  return Math.max(...values) - Math.min(...values);
};
const RX = 50 * extent(0);
const RY = 50 * extent(1);

const short = (value: number) => String(Math.round(value * 10) / 10);

/** A point as SVG writes it. */
export const at = ([x, y]: Point): string => `${short(50 + RX * x)} ${short(50 - RY * y)}`;

export const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y]);

/** Points from the right to the middle, and on to the left: what lies on both sides of a head. */
export function symmetric(right: readonly Point[]): Point[] {
  const last = right.at(-1);
  const middle = last?.[0] === 0 ? 1 : 0;
  return [...right, ...mirrored(right).toReversed().slice(middle)];
}

/** Curves through all points (Catmull-Rom), without the first point. */
function curves(points: readonly Point[], before: Point | undefined, after: Point | undefined): string {
  return points
    .slice(1)
    .map((end, i) => {
      const start = points[i] ?? end;
      const previous = points[i - 1] ?? before ?? start;
      const next = points[i + 2] ?? after ?? end;
      const first: Point = [start[0] + (end[0] - previous[0]) / 6, start[1] + (end[1] - previous[1]) / 6];
      const second: Point = [end[0] - (next[0] - start[0]) / 6, end[1] - (next[1] - start[1]) / 6];
      return `C${at(first)} ${at(second)} ${at(end)}`;
    })
    .join('');
}

/** A smooth line through points. */
export const line = (points: readonly Point[]): string =>
  points[0] ? `M${at(points[0])}${curves(points, undefined, undefined)}` : '';

/** A smooth closed shape through points. */
export function blob(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  return `M${at(first)}${curves([...points, first], points.at(-1), points[1])}Z`;
}

/** A smooth line that straight ones close around: for a hairline and what lies before it. */
export const closedBy = (smooth: readonly Point[], straight: readonly Point[]): string =>
  `${line(smooth)}${straight.map((point) => `L${at(point)}`).join('')}Z`;

export function ellipse([x, y]: Point, rx: number, ry: number): string {
  const [width, height] = [short(RX * rx), short(RY * ry)];
  return `M${at([x - rx, y])}a${width} ${height} 0 1 0 ${short(2 * RX * rx)} 0a${width} ${height} 0 1 0 ${short(-2 * RX * rx)} 0Z`;
}

/** The head as the domain outlines it. */
export const HEAD = ellipse([0, 0], 1, 1);

/** Where the crown lies, from the domain's zone. */
export const CROWN: Point = (() => {
  const points = OUTLINES.top.zones.vertex?.flat() ?? [];
  const ys = points.map(([, y]) => y);
  return [0, (0.5 - (Math.min(...ys) + Math.max(...ys)) / 2) * (50 / RY) * 2];
})();
