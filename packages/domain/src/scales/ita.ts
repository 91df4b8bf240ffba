import { value, type CodeOf } from './source.ts';

const BINO = 'Del Bino';

/** Classes of the individual typology angle (ITA), lightest first. Classes are closed above. */
export const ITA_VALUES = [
  value('very_light', 'Very light', 'ITA above 55 degrees.', 'G', BINO),
  value('light', 'Light', 'ITA above 41 up to 55 degrees.', 'G', BINO),
  value('intermediate', 'Intermediate', 'ITA above 28 up to 41 degrees.', 'G', BINO),
  value('tan', 'Tan', 'ITA above 10 up to 28 degrees.', 'G', BINO),
  value(
    'brown',
    'Brown',
    'ITA above -30 up to 10 degrees. One dermatology variant ends at 10 and calls all below dark (arXiv 1910.13268).',
    'G',
    BINO,
  ),
  value('dark', 'Dark', 'ITA of -30 degrees and below.', 'G', BINO),
] as const;
export type ItaClass = CodeOf<typeof ITA_VALUES>;
export const ITA_CLASSES: readonly ItaClass[] = ITA_VALUES.map((v) => v.code);

/** A measured colour in CIELAB (D65, 2 degree observer): L* 0-100, a* and b* unbounded in principle. */
export interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

/**
 * ITA in degrees, atan((L* - 50) / b*), rounded to 0.01; `undefined` ("not measurable") for b* <= 0 or a value that
 * is no number. Only ever computed from a measured colour, never from a Monk pick (domain.md section 1).
 */
export function itaDegree(lab: Lab): number | undefined {
  if (!Number.isFinite(lab.L) || !Number.isFinite(lab.b) || lab.b <= 0) return undefined;
  const degree = (Math.atan((lab.L - 50) / lab.b) * 180) / Math.PI;
  return Math.round(degree * 100) / 100;
}

/** The class of an ITA degree, after rounding to 0.01; `undefined` for a value that is no number. */
export function itaClass(degree: number): ItaClass | undefined {
  if (!Number.isFinite(degree)) return undefined;
  const rounded = Math.round(degree * 100) / 100;
  if (rounded > 55) return 'very_light';
  if (rounded > 41) return 'light';
  if (rounded > 28) return 'intermediate';
  if (rounded > 10) return 'tan';
  return rounded > -30 ? 'brown' : 'dark';
}
