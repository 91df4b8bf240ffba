/** What time does to the pigment of a drawn photo. */
import type { Drawing } from './photo-drawing.ts';

/** How treated skin looks at one moment, each 0-1 unless said otherwise. */
export interface Appearance {
  /** Strength of the pigment's shade; 0 before treatment. */
  pigment: number;
  /** Redness of the treated skin. */
  redness: number;
  /** Opacity of one dot. */
  dot: number;
  /** Radius of a dot against a healed one. */
  spread: number;
  /** Share of blue that old carbon takes on. */
  blue: number;
  /** Flaking while the skin heals. */
  flakes: number;
}

const DEFAULT_DAYS = { before: 0, fresh: 0, healing: 14, healed: 60, aged: 900 } as const;

/**
 * Fresh pigment stands dark among red skin, heals lighter and softer within a month
 * (domain.md section 2: 30-50 % darker right after), then fades over years.
 */
export function appearanceOf(drawing: Drawing): Appearance {
  if (drawing.moment === 'before') return { pigment: 0, redness: 0, dot: 0, spread: 1, blue: 0, flakes: 0 };
  const days = Math.max(0, drawing.daysHealed ?? DEFAULT_DAYS[drawing.moment]);
  const settling = Math.exp(-days / 11);
  const fading = Math.exp(-Math.max(0, days - 90) / 3200);
  const age = Math.min(1, Math.max(0, days - 365) / 1500);
  return {
    pigment: (0.88 + 0.12 * settling) * fading,
    redness: Math.exp(-days / 4.5),
    dot: (0.68 + 0.32 * settling) * fading,
    spread: 1 + 0.16 * settling + 0.35 * age,
    blue: age * 0.5,
    flakes: Math.exp(-(((days - 7) / 5) ** 2)) * 0.8,
  };
}
