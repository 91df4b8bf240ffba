import type { Point } from '@stipple/domain';
import { boxAround, type Box } from './geometry.ts';
import { png } from './png.ts';
import type { Pattern } from './stipple.ts';

/** How a guide is drawn. */
export interface GuideOptions {
  /** Outlines of the zones, mm. */
  readonly zones: readonly (readonly Point[])[];
  /** Radius of a drawn dot in mm; healed dots are about 0.05 to 0.085 mm in radius (facialmicropigmentation.com). */
  readonly radiusMm?: number;
  /** Draws only what is there after this session; all sessions without it. */
  readonly session?: number;
  /** One colour for all sessions, as it looks; else one colour for each session. */
  readonly plain?: boolean;
}

const RADIUS_MM = 0.15;
const MARGIN_MM = 3;
const PAPER = 0xffffff;
const LINE = 0xb0b0b0;
/** Session colours that also differ in lightness. */
const INK = [0x1b1b1b, 0x1f6fb2, 0xd1791f, 0x7a3f98, 0x3a8f4d, 0xb03030, 0x6b6b00, 0x008080];

const hex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

function layers(pattern: Pattern, options: GuideOptions): { from: number; to: number; colour: number }[] {
  const shown = pattern.sessions.slice(0, options.session ?? pattern.sessions.length);
  return shown.map((to, i) => ({
    from: shown[i - 1]!,
    to,
    colour: INK[options.plain ? 0 : i % INK.length]!,
  }));
}

/** A drawing of the pattern to scale, in mm: printed at 100 % it lies over the scalp. */
export function patternSvg(pattern: Pattern, options: GuideOptions): string {
  const box = boxAround(options.zones, MARGIN_MM);
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const radius = options.radiusMm ?? RADIUS_MM;
  const outlines = options.zones.map(
    (zone) =>
      `<polygon points="${zone.map((p) => p.join(',')).join(' ')}" fill="none" stroke="${hex(LINE)}" stroke-width="0.2"/>`,
  );
  const groups = layers(pattern, options).map(({ from, to, colour }) => {
    const dots = pattern.dots.slice(from, to).map((d) => `M${d.x} ${d.y}h0`);
    return `<path stroke="${hex(colour)}" stroke-width="${2 * radius}" stroke-linecap="round" d="${dots.join('')}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="${box.x0} ${box.y0} ${width} ${height}">`,
    ...outlines,
    ...groups,
    '</svg>',
  ].join('\n');
}

function paintDots(
  pixels: Uint8Array,
  width: number,
  height: number,
  box: Box,
  perMm: number,
  pattern: Pattern,
  options: GuideOptions,
): void {
  const radius = (options.radiusMm ?? RADIUS_MM) * perMm;
  layers(pattern, options).forEach(({ from, to }, layer) => {
    for (const dot of pattern.dots.slice(from, to)) {
      const cx = (dot.x - box.x0) * perMm;
      const cy = (dot.y - box.y0) * perMm;
      for (let y = Math.max(0, Math.floor(cy - radius)); y <= Math.min(height - 1, cy + radius); y++) {
        for (let x = Math.max(0, Math.floor(cx - radius)); x <= Math.min(width - 1, cx + radius); x++) {
          const near = (x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2 <= radius * radius;
          if (near) pixels[y * width + x] = layer + 1;
        }
      }
    }
  });
}

/** The same drawing as a PNG; `perMm` pixels for each mm (12 is about 300 dpi), written into the file so that it prints to scale. */
export function patternPng(pattern: Pattern, options: GuideOptions, perMm = 12): Uint8Array {
  const box = boxAround(options.zones, MARGIN_MM);
  const width = Math.ceil((box.x1 - box.x0) * perMm);
  const height = Math.ceil((box.y1 - box.y0) * perMm);
  const pixels = new Uint8Array(width * height);
  paintDots(pixels, width, height, box, perMm, pattern, options);
  return png(
    width,
    height,
    pixels,
    [PAPER, ...layers(pattern, options).map((l) => l.colour)],
    Math.round(perMm * 1000),
  );
}
