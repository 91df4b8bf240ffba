import { useId } from 'react';
import { at, ellipse, HEAD, line, symmetric } from './geometry.ts';
import type { DrawnView, Sketch, Subject } from './sketch.ts';
import { sketchOf } from './subject.ts';
import styles from './scalp.module.css';

export interface ScalpDrawingProps {
  readonly of: Subject;
  /** The side seen; the one that shows most where it is left out. */
  readonly view?: DrawnView;
  /** Width and height in pixels; by the style sheet where it is left out. */
  readonly size?: number;
  /** What it shows, where nothing beside it says so; it is decoration otherwise. */
  readonly label?: string;
}

/** Irregular dots in a square of 12: short hair, seen close. */
const DENSE =
  'M1 1.5h0M3.6.8h0M6.3 1.6h0M9 .7h0M11.3 2h0M2.2 3.8h0M4.9 3.2h0M7.6 4h0M10.2 4.3h0M.8 6.2h0M3.4 6h0M6.1 6.4h0M8.7 6.7h0M11.4 6.6h0M2.1 8.5h0M4.7 8.7h0M7.4 8.9h0M10 9.1h0M.9 10.9h0M3.5 11.2h0M6.2 11.1h0M8.9 11.5h0M11.5 10.9h0';
const SPARSE = 'M1.5 2h0M6 1h0M10.3 3.2h0M3.6 5.3h0M8 6h0M1.2 8.8h0M5.7 9.6h0M10.4 10.2h0';

/** The outside of hair: close to the head when it is short. */
const HAIR: Record<Exclude<Sketch['hair'], 'none'>, Record<DrawnView, string>> = {
  short: { top: HEAD, front: ellipse([0, 0.02], 1.03, 1.03), back: ellipse([0, 0.02], 1.03, 1.03) },
  long: {
    top: ellipse([0, -0.02], 1.1, 1.04),
    front: ellipse([0, -0.02], 1.12, 1.05),
    back: ellipse([0, -0.02], 1.12, 1.05),
  },
};

const EARS = ellipse([-1.04, -0.06], 0.11, 0.17) + ellipse([1.04, -0.06], 0.11, 0.17);
const NOSE = line([
  [-0.13, 0.97],
  [-0.05, 1.05],
  [0.05, 1.05],
  [0.13, 0.97],
]);
const NAPE = `M${at([-0.55, -0.8])}L${at([-0.5, -1.2])}L${at([0.5, -1.2])}L${at([0.55, -0.8])}Z`;
const FACE = [
  line([
    [-0.08, 0],
    [-0.1, -0.3],
    [-0.02, -0.38],
    [0.07, -0.35],
  ]),
  line([
    [-0.2, -0.62],
    [0, -0.66],
    [0.2, -0.62],
  ]),
].join('');
const EYES = ellipse([-0.36, -0.1], 0.055, 0.045) + ellipse([0.36, -0.1], 0.055, 0.045);
const BROWS = symmetric([
  [0.54, 0.06],
  [0.38, 0.12],
  [0.22, 0.07],
]);
/** Long hair falls from the parting to both sides. */
const STRANDS = Array.from({ length: 9 }, (_, i) => {
  const y = 0.82 - 0.16 * i;
  const right = [
    [0.03, y],
    [0.5, y - 0.02],
    [0.86, y - 0.2],
    [1.05, y - 0.46],
  ] as const;
  return line(right) + line(right.map(([x, v]) => [-x, v] as const));
}).join('');
const SHED =
  line([
    [1.02, 0.5],
    [1.12, 0.4],
    [1.08, 0.26],
  ]) +
  line([
    [-1.05, 0.3],
    [-1.14, 0.16],
    [-1.06, 0.04],
  ]) +
  line([
    [1.1, -0.35],
    [1.02, -0.5],
    [1.12, -0.62],
  ]);

/**
 * A head seen from above, in front or behind, at a stage or with a cause of hair loss. Made from the outlines of the
 * domain; a drawing to recognise a pattern by, not a measure.
 */
export function ScalpDrawing({ of, view, size, label }: ScalpDrawingProps) {
  const id = useId();
  const sketch = sketchOf(of, view);
  if (!sketch) return null;
  const url = (name: string) => `url(#${id}${name})`;
  return (
    <svg
      className={styles.drawing}
      viewBox="-6 -6 112 112"
      width={size}
      height={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {sketch.hair === 'short' && <Dots id={`${id}d`} scale={0.5} d={DENSE} className={styles.dots} />}
      {sketch.pigment && <Dots id={`${id}p`} scale={0.45} d={DENSE} className={styles.pigment} />}
      {(sketch.thin || sketch.density) && <Dots id={`${id}s`} scale={0.6} d={SPARSE} className={styles.stubble} />}
      {sketch.hair !== 'none' && (
        <mask id={`${id}m`}>
          <path d={HAIR[sketch.hair][sketch.view]} fill="#fff" />
          {sketch.bald?.map((d) => (
            <path key={d} d={d} fillRule="evenodd" className={styles.bald} />
          ))}
        </mask>
      )}
      <Head sketch={sketch} />
      {sketch.hair !== 'none' && (
        <g mask={url('m')}>
          <Hair sketch={sketch} hair={sketch.hair} dots={url('d')} stubble={url('s')} />
        </g>
      )}
      {sketch.scars?.map(({ d, kind }) => (
        <path key={d} d={d} className={styles[kind]} />
      ))}
      {sketch.pigment && <path d={sketch.pigment} fill={url('p')} />}
      <Details sketch={sketch} />
    </svg>
  );
}

/** A pattern of dots, to fill a shape with. */
function Dots({ id, scale, ...path }: { id: string; scale: number; d: string; className: string | undefined }) {
  return (
    <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <path {...path} />
    </pattern>
  );
}

/** Hair, and the skin that shows through it where it is thin. */
function Hair({
  sketch: { view, density = 1, thin = [] },
  hair,
  dots,
  stubble,
}: {
  readonly sketch: Sketch;
  readonly hair: Exclude<Sketch['hair'], 'none'>;
  readonly dots: string;
  readonly stubble: string;
}) {
  const outside = HAIR[hair][view];
  return (
    <>
      <g opacity={density}>
        <path d={outside} className={styles.hair} />
        {hair === 'short' ? <path d={outside} fill={dots} /> : <path d={STRANDS} className={styles.strand} />}
      </g>
      {density < 1 && <path d={outside} fill={stubble} />}
      {thin.map((each) => (
        <g key={each.d}>
          <path d={each.d} className={styles.through} opacity={1 - each.density} />
          <path d={each.d} fill={stubble} />
        </g>
      ))}
    </>
  );
}

/** Skin, ears, and what of the face is seen. */
function Head({ sketch: { view } }: { readonly sketch: Sketch }) {
  return (
    <>
      <path d={EARS + { top: NOSE, back: NAPE, front: '' }[view]} className={styles.skin} />
      <path d={HEAD} className={styles.skin} />
    </>
  );
}

function Details({ sketch: { view, brows = true, question, shed } }: { readonly sketch: Sketch }) {
  return (
    <>
      {view === 'front' && (
        <>
          <path d={FACE} className={styles.line} />
          <path d={EYES} className={styles.eyes} />
          {brows && <path d={line(BROWS.slice(0, 3)) + line(BROWS.slice(3))} className={styles.brow} />}
        </>
      )}
      {shed && <path d={SHED} className={styles.shed} />}
      {question && (
        <text x="50" y="66" textAnchor="middle" className={styles.question}>
          ?
        </text>
      )}
    </>
  );
}
