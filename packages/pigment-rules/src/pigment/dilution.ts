import { itaDegree, type Consultation, type Product, type Settings } from '@stipple/domain';
import { ask, NOTHING, raise, type Raised } from '../context.ts';
import { finding } from '../finding.ts';
import type { WaterRange } from './hair.ts';

/** ITA limits of B4, strict (domain.md section 13 B4). */
export const ITA_LIGHT_ABOVE = 41;
export const ITA_DARK_BELOW = -30;

/** Dilution at one session, parts of water to 1; `clamped` when the product's own range cut it. */
export interface SessionWater extends WaterRange {
  readonly session: number;
  readonly clamped: boolean;
}

/** B4: more water above 41 degrees with a caution on blue shift, less below -30 with a note on contrast. */
export function skinAdjustment(c: Consultation, settings: Settings): { parts: number; raised: Raised } {
  const ita = c.skinLab ? itaDegree(c.skinLab) : undefined;
  if (ita === undefined) return { parts: 0, raised: ask('B4', c.skinLab ? 'skinLab.b' : 'skinLab') };
  const inputs = { ita };
  if (ita > ITA_LIGHT_ABOVE) {
    const parts = settings.values['pigment.lightSkinWater'];
    const setting = { key: 'pigment.lightSkinWater', value: parts } as const;
    return { parts, raised: raise(finding('B4', 'CAUTION', 'b4.light', { values: { ita, parts }, inputs, setting })) };
  }
  if (ita >= ITA_DARK_BELOW) return { parts: 0, raised: NOTHING };
  const parts = settings.values['pigment.darkSkinWater'];
  const setting = { key: 'pigment.darkSkinWater', value: parts } as const;
  return {
    parts: -parts,
    raised: raise(finding('B4', 'INFO', 'b4.dark', { values: { ita, parts }, inputs, setting })),
  };
}

const tenth = (n: number) => Math.round(n * 10) / 10;

function clamp(range: WaterRange, product: Product): WaterRange {
  const within = (n: number) => Math.min(Math.max(n, product.minWater ?? 0), product.maxWater ?? Number.MAX_VALUE);
  return { low: within(range.low), high: within(range.high) };
}

/**
 * The dilution of each session: B3's band and B4's parts, cut to the product's range (session 3 and later), then B5's
 * more water at sessions 1 and 2, cut again. Parts of water to 1, rounded to 0.1.
 */
export function sessionWater(
  range: WaterRange,
  parts: number,
  product: Product,
  settings: Settings,
  sessions: number,
): SessionWater[] {
  const wanted = { low: Math.max(0, range.low + parts), high: Math.max(0, range.high + parts) };
  const target = clamp(wanted, product);
  const v = settings.values;
  const more = [
    { low: v['pigment.session1Low'], high: v['pigment.session1High'] },
    { low: v['pigment.session2'], high: v['pigment.session2'] },
  ];
  return Array.from({ length: sessions }, (_, i) => {
    const percent = more[i] ?? { low: 0, high: 0 };
    const raw = { low: (target.low * (100 + percent.low)) / 100, high: (target.high * (100 + percent.high)) / 100 };
    const cut = clamp(raw, product);
    const clamped =
      cut.low !== raw.low || cut.high !== raw.high || target.low !== wanted.low || target.high !== wanted.high;
    return { session: i + 1, low: tenth(cut.low), high: tenth(cut.high), clamped };
  });
}
