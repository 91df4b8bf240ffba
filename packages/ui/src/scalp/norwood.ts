import type { NorwoodStage, Point } from '@stipple/domain';
import { blob, closedBy, CROWN, ellipse, symmetric } from './geometry.ts';
import type { DrawnView, Sketch } from './sketch.ts';

/** The hairline from above: the middle, the shoulder of the forelock, the deepest point of the temple, the edge. */
interface Front {
  readonly middle: number;
  readonly shoulder: Point;
  readonly temple: Point;
  readonly edge: Point;
  /** Radii of the bald crown. */
  readonly crown?: Point;
  /** Density of the band between front and crown, or of what is left. */
  readonly band?: number;
  readonly left?: number;
}

const FRONTS: Record<NorwoodStage, Front> = {
  I: { middle: 0.8, shoulder: [0.3, 0.78], temple: [0.56, 0.68], edge: [0.88, 0.44] },
  II: { middle: 0.79, shoulder: [0.24, 0.74], temple: [0.52, 0.5], edge: [0.86, 0.47] },
  IIA: { middle: 0.62, shoulder: [0.26, 0.6], temple: [0.56, 0.5], edge: [0.86, 0.45] },
  III: { middle: 0.78, shoulder: [0.2, 0.66], temple: [0.52, 0.24], edge: [0.84, 0.49] },
  IIIA: { middle: 0.36, shoulder: [0.26, 0.33], temple: [0.56, 0.22], edge: [0.85, 0.44] },
  III_VERTEX: { middle: 0.78, shoulder: [0.22, 0.69], temple: [0.52, 0.4], edge: [0.85, 0.48], crown: [0.27, 0.25] },
  IV: { middle: 0.64, shoulder: [0.18, 0.52], temple: [0.54, 0.16], edge: [0.83, 0.46], crown: [0.36, 0.28] },
  IVA: { middle: 0.06, shoulder: [0.28, 0.03], temple: [0.58, -0.04], edge: [0.84, 0.42] },
  V: {
    middle: 0.4,
    shoulder: [0.22, 0.26],
    temple: [0.58, 0.06],
    edge: [0.82, 0.43],
    crown: [0.5, 0.34],
    band: 0.35,
  },
  VA: { middle: -0.2, shoulder: [0.3, -0.23], temple: [0.62, -0.2], edge: [0.83, 0.4] },
  VI: { middle: -0.78, shoulder: [0.42, -0.64], temple: [0.68, -0.15], edge: [0.83, 0.42] },
  VII: { middle: -0.92, shoulder: [0.6, -0.7], temple: [0.86, -0.2], edge: [0.93, 0.25], left: 0.5 },
};

const top = ({ middle, shoulder, temple, edge }: Front): string =>
  closedBy(symmetric([edge, temple, shoulder, [0, middle]]), [
    [-1.3, edge[1]],
    [-1.3, 1.4],
    [1.3, 1.4],
    [1.3, edge[1]],
  ]);

/** How high a depth seen from above lies in the face. */
const rise = (depth: number, from: number) => from + Math.max(0, (from === 0.45 ? 0.8 : 0.68) - depth) * 0.72;

function face(front: Front): string {
  const middle = rise(front.middle, 0.45);
  const temple = rise(front.temple[1], 0.4);
  const bare = middle > 0.92;
  const side: Point[] = bare
    ? [
        [0.97, -0.2],
        [0.86, -0.02],
        [0.85 + (front.left === undefined ? 0 : 0.08), 0.26],
        [0.78 + (front.left === undefined ? 0 : 0.16), front.left === undefined ? 0.6 : 0.3],
        [0.74, 1.2],
      ]
    : [
        [0.97, -0.2],
        [0.86, -0.02],
        [0.82, 0.2],
        [0.6, Math.min(temple, 0.8)],
        [0.3, Math.max(middle, Math.min(temple, 0.78) * 0.35 + middle * 0.65)],
      ];
  const over: Point[] = bare ? [[0, 1.3]] : [[0, middle]];
  return closedBy(symmetric([...side, ...over]), [
    [-0.97, -1.4],
    [0.97, -1.4],
  ]);
}

/** A man's head at a stage of the Norwood scale. */
export function norwood(stage: NorwoodStage, view: DrawnView): Sketch {
  const front = FRONTS[stage];
  const density = front.left;
  if (view === 'front') return { view, hair: 'short', density, bald: [face(front)] };
  const crown = front.crown && ellipse(CROWN, front.crown[0], front.crown[1]);
  const band = blob(
    symmetric([
      [0.62, 0.2],
      [0.66, -0.15],
      [0.5, -0.5],
    ]),
  );
  return {
    view: 'top',
    hair: 'short',
    density,
    bald: [top(front), ...(crown ? [crown] : [])],
    thin: front.band === undefined ? [] : [{ d: band, density: front.band }],
  };
}

/** Whether a text is a stage of the Norwood scale. */
export const isNorwood = (stage: string): stage is NorwoodStage => Object.hasOwn(FRONTS, stage);
