import type { Zone } from './zones.ts';

/** The standard outlines a scalp is drawn on. Left and right are the client's. */
export const SCALP_VIEWS = ['front', 'top', 'left', 'right', 'back'] as const;
export type ScalpView = (typeof SCALP_VIEWS)[number];

/** A point in normalised coordinates of a view: x to the right, y down, both 0 to 1. */
export type Point = readonly [x: number, y: number];
/** A closed polygon; the last point joins the first. */
export type Polygon = readonly Point[];

/** One view: the head's outline and each visible zone's polygons, in normalised coordinates. */
export interface Outline {
  readonly view: ScalpView;
  readonly head: Polygon;
  readonly zones: Partial<Record<Zone, readonly Polygon[]>>;
}

/** The head in a view is the unit disc (x right, y up), placed in the normalised square. */
const RADIUS = { x: 0.42, y: 0.47 } as const;
const CREST = 0.62;
const STEPS = 12;

const place = ([x, y]: Point): Point => [
  Math.round((0.5 + RADIUS.x * x) * 1e4) / 1e4,
  Math.round((0.5 - RADIUS.y * y) * 1e4) / 1e4,
];
const mirrored = (polygon: Polygon): Polygon => polygon.map(([x, y]): Point => [-x, y]);

/** Points of y = f(x) from one x to another. */
function along(f: (x: number) => number, from: number, to: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const x = from + ((to - from) * i) / STEPS;
    return [x, f(x)];
  });
}
/** Points of the unit circle from one angle (degrees, 0 right, 90 up) to another. */
function arc(from: number, to: number): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const a = ((from + ((to - from) * i) / STEPS) * Math.PI) / 180;
    return [Math.cos(a), Math.sin(a)];
  });
}
const over = (x: number) => Math.sqrt(1 - x * x);
const angle = (x: number, y: number) => (Math.atan2(y, x) * 180) / Math.PI;
const box = (x0: number, y0: number, x1: number, y1: number): Polygon => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

type Drawn = Partial<Record<Zone, readonly Polygon[]>>;

/** Nose up. The client's left is at the left. */
function top(): Drawn {
  const front = (x: number) => 0.82 - 0.35 * x * x;
  const behind = (x: number) => front(x) - 0.08;
  const back = (x: number) => -0.72 + (0.22 / CREST ** 2) * x * x;
  const temple: Polygon = [...along(front, 0.38, CREST), [CREST, 0.45], [0.38, 0.45]];
  const side: Polygon = [[CREST, 0.45], ...arc(angle(over(0.45), 0.45), angle(over(0.5), -0.5)), [CREST, -0.5]];
  return {
    hairline: [[...along(front, -0.38, 0.38), ...along(behind, 0.38, -0.38)]],
    temples: [mirrored(temple), temple],
    frontal: [
      [
        [-CREST, 0.45],
        [-0.38, 0.45],
        ...along(behind, -0.38, 0.38),
        [0.38, 0.45],
        [CREST, 0.45],
        [CREST, 0.3],
        [-CREST, 0.3],
      ],
    ],
    mid_scalp: [box(-CREST, 0.3, CREST, -0.15)],
    vertex: [[[-CREST, -0.15], [CREST, -0.15], ...along(back, CREST, -CREST)]],
    parietal_left: [mirrored(side)],
    parietal_right: [side],
    occipital: [[...along(back, -CREST, CREST), ...arc(angle(over(0.5), -0.5), angle(-over(0.5), -0.5))]],
  };
}

/** Face to face: the client's right is at the left. */
function front(): Drawn {
  const line = (x: number) => 0.45 - 0.3 * x * x;
  const behind = (x: number) => line(x) + 0.08;
  const temple: Polygon = [...along(line, 0.38, CREST), [CREST, 0.62], [0.38, 0.62]];
  const side: Polygon = [[CREST, 0.1], ...arc(angle(over(0.1), 0.1), angle(CREST, over(CREST)))];
  return {
    hairline: [[...along(line, -0.38, 0.38), ...along(behind, 0.38, -0.38)]],
    temples: [mirrored(temple), temple],
    frontal: [
      [
        [-CREST, 0.62],
        [-0.38, 0.62],
        ...along(behind, -0.38, 0.38),
        [0.38, 0.62],
        [CREST, 0.62],
        ...arc(angle(CREST, over(CREST)), angle(-CREST, over(CREST))),
      ],
    ],
    parietal_left: [side],
    parietal_right: [mirrored(side)],
  };
}

/** The client's left side, face to the left. */
function left(parietal: 'parietal_left' | 'parietal_right'): Drawn {
  const cap = (x0: number, x1: number): Polygon => [[x0, 0.45], ...along(over, x0, x1), [x1, 0.45]];
  return {
    hairline: [cap(-0.78, -0.6)],
    temples: [box(-0.78, 0.45, -0.45, 0.15)],
    frontal: [cap(-0.6, -0.2)],
    mid_scalp: [cap(-0.2, 0.25)],
    vertex: [[[0.25, 0.45], ...along(over, 0.25, over(0.45))]],
    [parietal]: [box(-0.45, 0.45, 0.45, -0.15)],
    occipital: [[[0.45, 0.45], ...arc(angle(over(0.45), 0.45), angle(over(0.5), -0.5)), [0.45, -0.5]]],
  };
}

/** From behind: the client's left is at the left. */
function back(): Drawn {
  const side: Polygon = [[CREST, -0.2], ...arc(angle(over(0.2), -0.2), angle(CREST, over(CREST)))];
  return {
    vertex: [[[-CREST, 0.45], ...arc(angle(-CREST, over(CREST)), angle(CREST, over(CREST))), [CREST, 0.45]]],
    occipital: [box(-CREST, 0.45, CREST, -0.5)],
    parietal_left: [mirrored(side)],
    parietal_right: [side],
  };
}

function outline(view: ScalpView, drawn: Drawn, flip = false): Outline {
  const laid = (polygon: Polygon) => (flip ? mirrored(polygon) : polygon).map(place);
  const zones: Drawn = {};
  for (const [zone, polygons] of Object.entries(drawn)) Object.assign(zones, { [zone]: polygons.map(laid) });
  return { view, head: [...arc(0, 180), ...arc(195, 345)].map(place), zones };
}

/** The five standard outlines with the polygons of every zone that shows in them. Drawn by judgement (J), C8. */
export const OUTLINES: Record<ScalpView, Outline> = {
  front: outline('front', front()),
  top: outline('top', top()),
  left: outline('left', left('parietal_left')),
  right: outline('right', left('parietal_right'), true),
  back: outline('back', back()),
};
