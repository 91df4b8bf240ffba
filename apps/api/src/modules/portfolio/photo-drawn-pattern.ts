/**
 * Where a drawn head has hair, lost hair, and pigment.
 *
 * The scalp is laid flat as seen from above: a point is (x, y) in degrees from the vertex, x to
 * the subject's left, y to the front. The shapes follow the Norwood, Ludwig and SALT drawings of
 * domain.md section 1 as a drawing may, not as a measurement.
 */
import { SCAR_INDICATIONS, type Indication } from '@stipple/domain';
import { CRANIUM } from './photo-drawn-geometry.ts';
import type { Drawing } from './photo-drawing.ts';
import { noiseAt, randomOf, smooth } from './photo-drawn-random.ts';

/** What is at one point of the scalp, each 0-1. */
export interface Scalp {
  /** Inside the outline that hair grows in. */
  scalp: number;
  /** Share of the hair that is lost. */
  loss: number;
  /** Share of the aimed-at density that was pigmented, once treated. */
  treated: number;
  /** Scar tissue: smooth, paler or pinker. */
  scar: number;
}

/** Outline of the hair: degrees from the front along the head, degrees from the vertex. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [0, 67],
  [20, 67],
  [34, 69],
  [44, 71],
  [54, 80],
  [62, 94],
  [68, 112],
  [74, 119],
  [79, 112],
  [84, 103],
  [100, 103],
  [110, 110],
  [125, 126],
  [145, 140],
  [180, 146],
];

function outlineAt(azimuth: number): number {
  const a = Math.abs(azimuth);
  for (let i = 1; i < OUTLINE.length; i++) {
    const [from, low] = OUTLINE[i - 1]!;
    const [to, high] = OUTLINE[i]!;
    if (a <= to) return low + ((high - low) * (a - from)) / (to - from);
  }
  return 146;
}

/** The flat coordinates of a point in space. */
export function toPlane(x: number, y: number, z: number): [number, number] {
  const dx = (x - CRANIUM.x) / CRANIUM.rx;
  const dy = (y - CRANIUM.y) / CRANIUM.ry;
  const dz = (z - CRANIUM.z) / CRANIUM.rz;
  const flat = Math.sqrt(dx * dx + dz * dz) || 1e-6;
  const angle = (Math.atan2(flat, dy) * 180) / Math.PI;
  return [(dx / flat) * angle, (dz / flat) * angle];
}

/** The point of the cranium at flat coordinates, and the direction away from it. */
export function fromPlane(px: number, py: number, out: Float64Array): void {
  const degrees = Math.sqrt(px * px + py * py) || 1e-6;
  const angle = (degrees * Math.PI) / 180;
  const dx = (Math.sin(angle) * px) / degrees;
  const dy = Math.cos(angle);
  const dz = (Math.sin(angle) * py) / degrees;
  out[0] = CRANIUM.x + dx * CRANIUM.rx;
  out[1] = CRANIUM.y + dy * CRANIUM.ry;
  out[2] = CRANIUM.z + dz * CRANIUM.rz;
  const nx = dx / CRANIUM.rx;
  const ny = dy / CRANIUM.ry;
  const nz = dz / CRANIUM.rz;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  out[3] = nx / length;
  out[4] = ny / length;
  out[5] = nz / length;
}

/** Recession in the middle and at the temples, radius of the vertex patch, half-width when all is joined. */
type Norwood = readonly [middle: number, temples: number, vertex: number, joined: number];
const NORWOOD: Record<string, Norwood> = {
  I: [0, 3, 0, 0],
  II: [3, 16, 0, 0],
  IIA: [16, 14, 0, 0],
  III: [7, 32, 0, 0],
  IIIA: [32, 26, 0, 0],
  'III VERTEX': [8, 28, 21, 0],
  IV: [20, 38, 27, 0],
  IVA: [50, 26, 0, 0],
  V: [30, 44, 37, 0],
  VA: [64, 26, 22, 0],
  VI: [40, 40, 40, 56],
  VII: [50, 40, 46, 72],
};

/** How much of the crown a female-pattern stage lays open: share lost, half-width of the part. */
function female(stage: string): readonly [share: number, width: number] {
  const grade = /^(?:4|5|III|ADV|FRONT)/.test(stage) ? 3 : /^(?:3|II)/.test(stage) ? 2 : 1;
  return grade === 3 ? [0.9, 32] : grade === 2 ? [0.8, 17] : [0.7, 7];
}

type Loss = (x: number, y: number, wobble: number) => number;

/** Front edge of the hair at x. */
const frontEdge = (x: number): number => 67 - 0.0066 * x * x;
const temple = (x: number): number => Math.exp(-(((Math.abs(x) - 33) / 14) ** 2));

function norwoodLoss([middle, temples, vertex, joined]: Norwood): Loss {
  return (x, y, wobble) => {
    const inside = smooth(62, 48, Math.abs(x) + wobble);
    const edge = frontEdge(x) - middle - temples * temple(x);
    let loss = smooth(-6, 6, y - edge + wobble * 1.3) * inside;
    if (vertex > 0) {
      const distance = Math.sqrt(x * x + (y + 38) ** 2);
      loss = Math.max(loss, smooth(vertex + 9, vertex - 7, distance + wobble * 1.6));
    }
    if (joined > 0) {
      const distance = Math.sqrt((x / joined) ** 2 + ((y - 4) / (joined + 26)) ** 2);
      loss = Math.max(loss, smooth(1.1, 0.92, distance + wobble * 0.012));
    }
    return loss * 0.97;
  };
}

/** Distance from a point to a line of points. */
function distanceToLine(x: number, y: number, line: readonly (readonly [number, number])[]): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const lx = bx - ax;
    const ly = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * lx + (y - ay) * ly) / (lx * lx + ly * ly)));
    best = Math.min(best, Math.hypot(x - ax - t * lx, y - ay - t * ly));
  }
  return best;
}

const TRAUMA = [
  [14, 62],
  [24, 46],
  [30, 28],
  [42, 8],
  [50, -8],
] as const;

function lossOf(drawing: Drawing): Loss {
  const stage = (drawing.stage ?? '').trim().toUpperCase();
  const random = randomOf(`${drawing.seed} loss`);
  switch (drawing.indication) {
    case 'areata': {
      const patches = Array.from({ length: 5 }, (_, i) => ({
        x: [16, -30, 44, -8, -62][i]! + random() * 12 - 6,
        y: [42, 14, -6, -44, 10][i]! + random() * 12 - 6,
        radius: 11 + random() * 9,
      }));
      return (x, y, wobble) => {
        let loss = 0;
        for (const patch of patches) {
          const distance = Math.hypot(x - patch.x, y - patch.y) + wobble;
          loss = Math.max(loss, smooth(patch.radius + 2, patch.radius - 2, distance));
        }
        return loss;
      };
    }
    case 'ophiasis':
      return (x, y, wobble) => smooth(78, 86, Math.hypot(x, y) + wobble * 1.5) * smooth(62, 50, y + wobble);
    case 'totalis':
    case 'universalis':
      return () => 1;
    case 'cicatricial':
      return (x, y, wobble) => smooth(1.12, 0.9, Math.hypot((x - 6) / 30, (y - 14) / 40) + wobble * 0.06);
    case 'traction':
      return (x, y, wobble) => {
        const depth = 7 + 15 * Math.min(1, (Math.abs(x) / 46) ** 2);
        return smooth(-3, 3, y - frontEdge(x) + depth + wobble) * 0.92;
      };
    case 'transplant_scar':
      return (x, y) => {
        const angle = Math.hypot(x, y);
        const behind = Math.abs((Math.atan2(x, y) * 180) / Math.PI);
        return smooth(1.9, 1.1, Math.abs(angle - 93 - (behind - 90) * 0.16)) * smooth(82, 86, behind);
      };
    case 'trauma_scar':
      return (x, y, wobble) => smooth(3.4, 2.2, distanceToLine(x, y, TRAUMA) + wobble * 0.4);
    case 'aga_female': {
      const [share, width] = female(stage);
      return (x, y, wobble) =>
        share *
        smooth(width + 10, width - 7, Math.abs(x) * (1 + Math.max(0, -y) / 90) + wobble * 1.5) *
        smooth(-62, -38, y) *
        smooth(66, 58, y);
    }
    case 'chemo_radiation':
      return (x, y, wobble) => 0.9 - 0.05 * wobble * smooth(120, 60, Math.hypot(x, y));
    case 'telogen':
      return (x, y, wobble) => smooth(110, 40, Math.hypot(x, y)) * (0.6 + wobble * 0.04);
    case 'aga_male':
    case 'unknown':
      return norwoodLoss(NORWOOD[stage] ?? NORWOOD['III VERTEX']!);
  }
}

const SCARS: ReadonlySet<Indication> = new Set(SCAR_INDICATIONS);
/** Where pigment is put over the whole top, not only where hair is missing. */
const WHOLE_TOP: ReadonlySet<Indication> = new Set([
  'aga_male',
  'unknown',
  'totalis',
  'universalis',
  'chemo_radiation',
  'telogen',
]);

/** The scalp of a drawing as a function of flat coordinates; writes into `out`. */
export function scalpOf(drawing: Drawing): (x: number, y: number, out: Scalp) => void {
  const lossAt = lossOf(drawing);
  const shift = randomOf(`${drawing.seed} outline`)() * 100;
  const scarred = SCARS.has(drawing.indication);
  const wholeTop = WHOLE_TOP.has(drawing.indication);
  const wholeScalp = drawing.indication === 'totalis' || drawing.indication === 'universalis';
  return (x, y, out) => {
    const angle = Math.sqrt(x * x + y * y);
    const azimuth = (Math.atan2(x, y) * 180) / Math.PI;
    const wobble = (noiseAt(x * 0.16 + shift, y * 0.16) - 0.5) * 7;
    const fine = (noiseAt(x * 0.55 + shift, y * 0.55) - 0.5) * 3;
    out.scalp = smooth(2.4, -2.4, angle + wobble * 0.25 + fine * 0.5 - outlineAt(azimuth));
    if (out.scalp === 0) {
      out.loss = out.treated = out.scar = 0;
      return;
    }
    const loss = lossAt(x, y, wobble + fine);
    out.loss = loss;
    out.scar = scarred ? loss : 0;
    if (!wholeTop) {
      // A little beyond the rim, so that no pale line stays around a patch.
      out.treated = out.scalp * Math.min(1, loss * 2.5);
      return;
    }
    // The new hairline is a mature one: a little higher than a boy's, and rounder at the temples.
    const design = smooth(2.4, -2, y + fine * 0.7 - (frontEdge(x) - 3 - 7 * temple(x)));
    const sides = wholeScalp ? 1 : smooth(104, 78, angle);
    out.treated = out.scalp * design * Math.max(sides, loss);
  };
}
