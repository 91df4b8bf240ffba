import type { Indication, Point, ScarType } from '@stipple/domain';
import { blob, closedBy, ellipse, line, symmetric } from './geometry.ts';
import { PARTINGS, parted } from './female.ts';
import { norwood } from './norwood.ts';
import type { DrawnView, Sketch } from './sketch.ts';

/** An irregular patch about a point. */
const patch = ([x, y]: Point, size: number, wobble: readonly number[]): string =>
  blob(
    wobble.map((share, i): Point => {
      const angle = (2 * Math.PI * i) / wobble.length;
      return [x + size * share * Math.cos(angle), y + size * share * Math.sin(angle)];
    }),
  );

const ROUGH = [1, 0.85, 1.15, 0.75, 0.95, 1.2, 0.8, 1.05, 0.7, 1.1, 0.9];

/** A full head of short hair, as ground for patches and scars. */
const full = (view: DrawnView): Sketch => (view === 'back' ? { view, hair: 'short', bald: [] } : norwood('I', view));

function withBald(view: DrawnView, bald: readonly string[], more: Partial<Sketch> = {}): Sketch {
  const ground = full(view);
  return { ...ground, ...more, bald: [...(ground.bald ?? []), ...bald] };
}

const AREATA: Record<DrawnView, readonly string[]> = {
  top: [ellipse([-0.34, 0.28], 0.2, 0.17), ellipse([0.4, -0.1], 0.17, 0.16), ellipse([-0.1, -0.5], 0.24, 0.19)],
  front: [ellipse([-0.3, 0.74], 0.17, 0.11), ellipse([0.42, 0.66], 0.13, 0.1), ellipse([0.93, 0.22], 0.12, 0.14)],
  back: [ellipse([-0.35, 0.35], 0.2, 0.18), ellipse([0.3, -0.1], 0.24, 0.2), ellipse([-0.15, -0.42], 0.15, 0.12)],
};

/** A band along sides and back. */
const BAND: Record<DrawnView, string> = {
  top: `${ellipse([0, 0], 1.2, 1.2)}${ellipse([0, 0.12], 0.72, 0.78)}`,
  front: closedBy(symmetric([[0.8, 0.5]]), [
    [-1.3, 0.5],
    [-1.3, -1.4],
    [1.3, -1.4],
    [1.3, 0.5],
  ]),
  back: blob(
    symmetric([
      [1.2, 0.3],
      [0.6, 0.02],
      [0, -0.04],
      [0, -0.04],
    ]).concat([
      [-1.2, -1.2],
      [1.2, -1.2],
    ]),
  ),
};

/** The edge of the hair all around the face, widest at the temples. */
const TRACTION: Record<DrawnView, string> = {
  top: closedBy(
    symmetric([
      [0.98, 0.02],
      [0.7, 0.22],
      [0.48, 0.42],
      [0.2, 0.56],
      [0, 0.58],
    ]),
    [
      [-1.3, 0.05],
      [-1.3, 1.3],
      [1.3, 1.3],
      [1.3, 0.05],
    ],
  ),
  front: closedBy(
    symmetric([
      [1.1, 0.1],
      [0.86, 0.62],
      [0.6, 0.74],
      [0.3, 0.68],
      [0, 0.64],
    ]),
    [
      [-1.2, -0.4],
      [1.2, -0.4],
    ],
  ),
  back: ellipse([0, -0.75], 0.7, 0.25),
};

/** How each cause of hair loss is drawn; `front` and `top` differ where the face tells more. */
const CAUSES: Record<Indication, (view: DrawnView) => Sketch> = {
  aga_male: (view) => norwood('IV', view),
  aga_female: (view) => parted(PARTINGS.ludwig.II, view),
  areata: (view) => withBald(view, AREATA[view]),
  ophiasis: (view) => withBald(view, [BAND[view]]),
  totalis: (view) => ({ view, hair: 'none' }),
  universalis: (view) => ({ view, hair: 'none', brows: false }),
  cicatricial: (view) => scarred('alopecia', view),
  traction: (view) => ({ ...full(view), thin: [{ d: TRACTION[view], density: 0.28 }] }),
  chemo_radiation: (view) => ({ ...full(view), density: 0.12 }),
  telogen: (view) => ({ ...parted({ width: 0.05 }, view), density: 0.5, shed: true }),
  transplant_scar: (view) => scarred('fut_strip', view),
  trauma_scar: (view) => scarred('trauma', view),
  unknown: (view) => ({ ...full(view), density: 0.45, question: true }),
};

/** The view that shows a cause best. */
export const CAUSE_VIEW: Partial<Record<Indication, DrawnView>> = {
  ophiasis: 'back',
  totalis: 'front',
  universalis: 'front',
  traction: 'front',
  transplant_scar: 'back',
};

export const cause = (indication: Indication, view: DrawnView | undefined): Sketch =>
  CAUSES[indication](view ?? CAUSE_VIEW[indication] ?? 'top');

/** Where single grafts were taken: dots in rows, shifted like bricks. */
const GRAFTS = Array.from({ length: 45 }, (_, i): Point => {
  const row = Math.floor(i / 9);
  return [-0.6 + 0.15 * (i % 9) + (row % 2 ? 0.07 : 0), 0.08 - 0.13 * row];
});

const STITCHES: readonly Point[] = [
  [-0.42, 0.3],
  [-0.52, 0.02],
  [-0.46, -0.26],
  [-0.22, -0.46],
  [0.1, -0.5],
];

type Scar = NonNullable<Sketch['scars']>[number];

const SCARS: Record<ScarType, { readonly view: DrawnView; readonly scars: readonly Scar[] }> = {
  fut_strip: {
    view: 'back',
    scars: [
      {
        kind: 'cut',
        d: line(
          symmetric([
            [0.72, -0.02],
            [0.4, -0.2],
            [0, -0.26],
          ]),
        ),
      },
    ],
  },
  fue_dots: { view: 'back', scars: [{ kind: 'grafts', d: GRAFTS.map((dot) => ellipse(dot, 0.024, 0.021)).join('') }] },
  trauma: {
    view: 'top',
    scars: [
      {
        kind: 'cut',
        d: line([
          [-0.1, 0.5],
          [0.06, 0.3],
          [0, 0.14],
          [0.22, -0.04],
          [0.18, -0.26],
          [0.4, -0.42],
        ]),
      },
    ],
  },
  surgical: {
    view: 'top',
    scars: [
      { kind: 'cut', d: line(STITCHES) },
      {
        kind: 'cut',
        d: STITCHES.map(([x, y]) =>
          line([
            [x - 0.09, y - 0.03],
            [x + 0.09, y + 0.03],
          ]),
        ).join(''),
      },
    ],
  },
  alopecia: {
    view: 'top',
    scars: [
      { kind: 'smooth', d: patch([-0.12, -0.28], 0.36, ROUGH) },
      { kind: 'smooth', d: patch([0.42, 0.12], 0.17, ROUGH.toReversed()) },
    ],
  },
  keloid: {
    view: 'back',
    scars: [
      {
        kind: 'raised',
        d: patch([0.1, -0.3], 0.26, [1.45, 1.1, 0.75, 0.6, 0.75, 1.2, 1.4, 1.15, 0.8, 0.7, 0.85, 1.2]),
      },
    ],
  },
};

/** Full hair with a scar; a scar is drawn where its kind mostly lies. */
export function scarred(kind: ScarType, view: DrawnView | undefined): Sketch {
  const { view: own, scars } = SCARS[kind];
  const shown = view === 'front' ? own : (view ?? own);
  return { ...full(shown), scars };
}
