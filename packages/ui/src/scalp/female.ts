import type { LudwigStage, Point, SavinStage, SinclairStage } from '@stipple/domain';
import { blob, symmetric } from './geometry.ts';
import type { DrawnView, Sketch } from './sketch.ts';

/** Loss along the parting: its half width, the half width of thin hair beside it, and how dense that still is. */
export interface Parting {
  readonly width: number;
  readonly thin?: number;
  readonly density?: number;
  /** `tree` is widest at the front, `oval` over the crown, `open` reaches the front line. */
  readonly shape?: 'lens' | 'tree' | 'oval' | 'open';
}

export const PARTINGS: {
  readonly ludwig: Record<LudwigStage, Parting>;
  readonly sinclair: Record<SinclairStage, Parting>;
  readonly savin: Record<SavinStage, Parting>;
} = {
  ludwig: {
    I: { width: 0.07, thin: 0.3, density: 0.6 },
    II: { width: 0.13, thin: 0.5, density: 0.35, shape: 'tree' },
    III: { width: 0.46, thin: 0.6, density: 0.35, shape: 'oval' },
  },
  sinclair: {
    '1': { width: 0.03 },
    '2': { width: 0.1 },
    '3': { width: 0.14, thin: 0.42, density: 0.5 },
    '4': { width: 0.24, thin: 0.52, density: 0.4, shape: 'tree' },
    '5': { width: 0.52, thin: 0.68, density: 0.3, shape: 'oval' },
  },
  savin: {
    I_1: { width: 0.03 },
    I_2: { width: 0.06 },
    I_3: { width: 0.1 },
    I_4: { width: 0.15 },
    II_1: { width: 0.12, thin: 0.42, density: 0.55 },
    II_2: { width: 0.16, thin: 0.55, density: 0.42 },
    III: { width: 0.24, thin: 0.62, density: 0.28 },
    ADVANCED: { width: 0.44, thin: 0.66, density: 0.25, shape: 'oval' },
    FRONTAL: { width: 0.4, thin: 0.62, density: 0.3, shape: 'open' },
  },
};

const SHAPES: Record<NonNullable<Parting['shape']>, (w: number) => Point[]> = {
  lens: (w) => [
    [0, 0.84],
    [w * 0.8, 0.55],
    [w, 0.1],
    [w * 0.7, -0.3],
    [0, -0.52],
  ],
  tree: (w) => [
    [0, 0.8],
    [w * 0.95, 0.66],
    [w, 0.48],
    [w * 0.72, 0.1],
    [w * 0.4, -0.25],
    [0, -0.55],
  ],
  oval: (w) => [
    [0, 0.66],
    [w * 0.7, 0.52],
    [w, 0.1],
    [w * 0.75, -0.38],
    [0, -0.6],
  ],
  open: (w) => [
    [0, 1.4],
    [w * 1.7, 1.2],
    [w * 1.35, 0.8],
    [w * 1.05, 0.4],
    [w * 0.9, 0],
    [w * 0.6, -0.4],
    [0, -0.55],
  ],
};

const shape = (kind: Parting['shape'], width: number) => blob(symmetric(SHAPES[kind ?? 'lens'](width)));

/** The face under parted hair. */
const FACE = blob(
  symmetric([
    [0, 0.6],
    [0.42, 0.42],
    [0.72, 0.02],
    [0.74, -0.5],
    [0.45, -1.1],
    [0, -1.3],
  ]),
);

/** The same with the front line of hair gone. */
const OPEN_FACE = blob(
  symmetric([
    [0, 0.86],
    [0.5, 0.7],
    [0.74, 0.05],
    [0.74, -0.5],
    [0.45, -1.1],
    [0, -1.3],
  ]),
);

/** From the front the parting is seen as a wedge above the hairline. */
const wedge = (width: number) =>
  blob(
    symmetric([
      [0, 0.52],
      [width * 0.45, 0.68],
      [width * 0.7, 0.88],
      [0, 1.04],
    ]),
  );

/** A woman's head with loss along the parting. */
export function parted({ width, thin, density = 0.5, shape: kind }: Parting, view: DrawnView): Sketch {
  if (view === 'front') {
    return {
      view,
      hair: 'long',
      bald: [kind === 'open' ? OPEN_FACE : FACE, wedge(kind === 'oval' ? width * 0.6 : width)],
      thin: thin === undefined ? [] : [{ d: wedge(thin * 1.3), density }],
    };
  }
  return {
    view: 'top',
    hair: 'long',
    bald: [shape(kind, width)],
    thin: thin === undefined ? [] : [{ d: shape(kind === 'open' ? 'oval' : kind, thin), density }],
  };
}
