/** Follicles, pigment dots and long strands of a drawn photo. */
import { hairOf, pigmentOf, strandsOf, toByte, type Rgb } from './photo-drawn-colour.ts';
import { cameraOf, geometryOf } from './photo-drawn-geometry.ts';
import type { Appearance } from './photo-drawn-moment.ts';
import { fromPlane, type Scalp } from './photo-drawn-pattern.ts';
import { randomOf } from './photo-drawn-random.ts';
import { dot, project, stroke, type Canvas } from './photo-drawn-stamp.ts';
import type { Drawing } from './photo-drawing.ts';

/** Follicles on the whole ellipsoid: about 75 a square centimetre. */
const FOLLICLES = 62_000;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

type ScalpAt = (x: number, y: number, out: Scalp) => void;

const asBytes = (colour: Rgb): Rgb => [toByte(colour[0]), toByte(colour[1]), toByte(colour[2])];

/** Shaved hairs and pigment dots; the same head has the same follicles at every moment. */
export function stampFollicles(canvas: Canvas, drawing: Drawing, look: Appearance, scalpAt: ScalpAt): void {
  const camera = cameraOf(drawing.view);
  const geometry = geometryOf(drawing.view);
  const random = randomOf(`${drawing.seed} follicles`);
  const scalp: Scalp = { scalp: 0, loss: 0, treated: 0, scar: 0 };
  const point = new Float64Array(6);
  const spot = new Float64Array(3);
  const macro = drawing.view === 'macro';
  const pixel = canvas.side / 1280;
  const { own, grey } = strandsOf(drawing.hairColour);
  const pigment = asBytes(pigmentOf(drawing.hairColour));
  const ink: Rgb = [pigment[0], pigment[1] + look.blue * 18, pigment[2] + look.blue * 34];
  const long = drawing.indication === 'aga_female';
  const hairRadius = (macro ? 2.1 : 0.95) * pixel;
  const dotRadius = (macro ? 4.1 : 1.12) * look.spread * pixel;
  for (let i = 0; i < FOLLICLES; i++) {
    const jitterA = random();
    const jitterB = random();
    const chance = random();
    const shade = random();
    const inkChance = random();
    // A spiral spreads points evenly; the jitter takes the order out of it.
    const height = 1 - (2 * (i + 0.5)) / FOLLICLES;
    const angle = i * GOLDEN + (jitterB - 0.5) * 0.02;
    const fromTop = (Math.acos(height) * 180) / Math.PI + (jitterA - 0.5) * 0.9;
    if (fromTop > 148 || fromTop <= 0) continue;
    const px = Math.sin(angle) * fromTop;
    const py = Math.cos(angle) * fromTop;
    fromPlane(px, py, point);
    if (!project(camera, geometry, canvas.side, point, spot)) continue;
    scalpAt(px, py, scalp);
    if (scalp.scalp < 0.02) continue;
    const grows = scalp.scalp * (1 - scalp.loss);
    const thin = Math.sqrt(spot[2]!);
    if (chance < grows * 0.96) {
      if (long) continue;
      const colour = shade * 100 < drawing.greyPercent ? grey : own;
      if (macro) {
        const lean = 9 + shade * 7;
        const x = spot[0]!;
        const y = spot[1]!;
        const tip = [x + (jitterB - 0.5) * 8 * pixel, y + lean * pixel] as const;
        stroke(canvas, [x, y], tip, hairRadius * 2, 0.8, colour);
      } else dot(canvas, spot[0]!, spot[1]!, hairRadius * thin, 0.55 + shade * 0.25, colour);
    }
    const inked = scalp.treated * drawing.density;
    // Pigment goes between hairs too, sparser where they still grow.
    const wanted = inked * (1 - grows * 0.55);
    if (look.dot > 0 && inkChance < wanted) {
      if (look.redness > 0.05) dot(canvas, spot[0]!, spot[1]!, dotRadius * 2.3, look.redness * 0.06, [160, 52, 46]);
      const radius = dotRadius * (0.82 + shade * 0.4) * thin;
      if (macro) dot(canvas, spot[0]!, spot[1]!, radius * 1.45, look.dot * 0.3 * (1 - look.redness * 0.5), ink);
      dot(canvas, spot[0]!, spot[1]!, radius, look.dot * (0.62 + shade * 0.25), ink);
    }
    if (look.flakes > 0.05 && shade < look.flakes * 0.05 * inked)
      dot(canvas, spot[0]!, spot[1]!, (macro ? 9 : 2.2) * pixel, 0.35, [226, 208, 196]);
  }
}

/** Long hair tied back from a middle part; where hair is lost strands are missing. */
export function stampStrands(canvas: Canvas, drawing: Drawing, scalpAt: ScalpAt): void {
  const camera = cameraOf(drawing.view);
  const geometry = geometryOf(drawing.view);
  const random = randomOf(`${drawing.seed} strands`);
  const scalp: Scalp = { scalp: 0, loss: 0, treated: 0, scar: 0 };
  const point = new Float64Array(6);
  const from = new Float64Array(3);
  const to = new Float64Array(3);
  const base = hairOf(drawing.hairColour, 0);
  const macro = drawing.view === 'macro';
  const pixel = canvas.side / 1280;
  const strands = macro ? 26_000 : 9_000;
  for (let i = 0; i < strands; i++) {
    const sign = random() < 0.5 ? -1 : 1;
    let x = sign * (macro ? random() * 50 : random() ** 1.3 * 92);
    let y = macro ? 10 + random() * 62 : 74 - random() * 170;
    const light = 0.4 + random() * 1.5;
    const isGrey = random() * 100 < drawing.greyPercent;
    const keep = random();
    const bend = (random() - 0.5) * 0.5;
    scalpAt(x, y, scalp);
    if (scalp.scalp < 0.3 || keep > (1 - scalp.loss) ** 1.4) continue;
    const colour: Rgb = isGrey
      ? [150 + light * 40, 148 + light * 40, 146 + light * 40]
      : asBytes([base[0] * light * 1.3, base[1] * light * 1.3, base[2] * light * 1.3]);
    fromPlane(x, y, point);
    let visible = project(camera, geometry, canvas.side, point, from);
    for (let step = 0; step < 9; step++) {
      x += sign * (1.7 + bend * 0.5);
      y -= 1.5 + bend;
      fromPlane(x, y, point);
      const next = project(camera, geometry, canvas.side, point, to);
      if (visible && next)
        stroke(canvas, [from[0]!, from[1]!], [to[0]!, to[1]!], (macro ? 2.2 : 1.15) * pixel, 0.5, colour);
      visible = next;
      from.set(to);
    }
  }
}

const BROW = { inner: 0.1, outer: 0.45 } as const;

/** Eyebrows and closed eyes, so that a front view reads as a face. */
export function stampFace(canvas: Canvas, drawing: Drawing, surfaceAt: (x: number, y: number) => number): void {
  const camera = cameraOf(drawing.view);
  const geometry = geometryOf(drawing.view);
  const random = randomOf(`${drawing.seed} face`);
  const { own, grey } = strandsOf(drawing.hairColour);
  const point = new Float64Array(6);
  const spots = [new Float64Array(3), new Float64Array(3)] as const;
  const pixel = canvas.side / 1280;
  const line = (ax: number, ay: number, bx: number, by: number, width: number, opacity: number, colour: Rgb): void => {
    const ends = [
      [ax, ay],
      [bx, by],
    ] as const;
    for (let end = 0; end < 2; end++) {
      const [x, y] = ends[end]!;
      point.set([x, y, surfaceAt(x, y), Math.sign(x) * 0.35, 0.1, 0.93]);
      if (!project(camera, geometry, canvas.side, point, spots[end]!)) return;
    }
    const [a, b] = spots;
    stroke(canvas, [a[0]!, a[1]!], [b[0]!, b[1]!], width * pixel, opacity, colour);
  };
  for (const sign of [-1, 1]) {
    const brows = drawing.indication === 'universalis' ? 0 : 420;
    for (let i = 0; i < brows; i++) {
      const t = random();
      const x = BROW.inner + (BROW.outer - BROW.inner) * t;
      const arch = 0.005 + 0.055 * Math.sin(Math.min(1, t * 1.25) * 2.2) - 0.05 * t * t;
      const y = arch + (random() - 0.5) * 0.06 * (1 - t * 0.7);
      const colour = random() * 130 < drawing.greyPercent ? grey : own;
      line(sign * x, y, sign * (x + 0.035), y + 0.018 * (1 - t * 1.6), 1.9, 0.5, colour);
    }
    for (let i = 0; i < 14; i++) {
      const at = (k: number): readonly [number, number] => {
        const t = k / 14;
        return [sign * (0.155 + 0.21 * t), -0.235 - 0.03 * Math.sin(Math.PI * t)];
      };
      line(...at(i), ...at(i + 1), 2.8, 1, [38, 26, 22]);
    }
  }
}
