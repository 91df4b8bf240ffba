import { addDays, addMonths, type Consultation, type IsoDate, type Settings } from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';
import type { PigmentAnswer } from '../pigment/rank.ts';
import { hasScar } from '../sessions/count.ts';

/** Base window in years: 4-6 (S0); absorbable pigment 2-3 (C, teammicro.com). Never above 8 (S1). */
export const BASE_YEARS = { low: 4, high: 6 } as const;
export const ABSORBABLE_YEARS = { low: 2, high: 3 } as const;
const CEILING = 8;
/** What is said beside it: clinics and documents range from 1.5 to 8 years. */
export const OUTER_YEARS = { low: 1.5, high: 8 } as const;

export const ADVERSE_FACTORS = ['high_sun', 'oily', 'scar', 'light_shade', 'poor_aftercare', 'dry'] as const;
export type AdverseFactor = (typeof ADVERSE_FACTORS)[number];

/** How long the result may last: always a range, with its reasons and "no source can predict". */
export interface Longevity {
  /** Years, for products that stay. */
  readonly years: { readonly low: number; readonly high: number };
  /** Years, where a candidate is absorbable. */
  readonly absorbableYears: { readonly low: number; readonly high: number } | null;
  readonly outerYears: typeof OUTER_YEARS;
  readonly factors: readonly AdverseFactor[];
  readonly findings: readonly Finding[];
}

/** Adverse factors of a consultation; a light shade is a session-3 target of 18:1 or more (setting). */
export function adverseFactors(c: Consultation, pigment: PigmentAnswer, settings: Settings): AdverseFactor[] {
  const limit = settings.values['pigment.lightShadeWater'];
  const target = pigment.candidates.flatMap((candidate) => candidate.water ?? []).filter((w) => w.session === 3);
  const holds: Record<AdverseFactor, boolean> = {
    high_sun: c.highSun === 'yes',
    oily: c.oilySkin === 'yes',
    scar: hasScar(c),
    light_shade: target.length > 0 && target.every((w) => (w.low + w.high) / 2 >= limit),
    poor_aftercare: c.poorAftercare === 'yes',
    dry: c.veryDry === 'yes',
  };
  return ADVERSE_FACTORS.filter((factor) => holds[factor]);
}

/**
 * E: the window in years. Each adverse factor takes half a year (setting) from both ends; never under the floor of
 * 1.5 (setting) nor above 8.
 */
export function longevityOf(factors: readonly AdverseFactor[], absorbable: boolean, settings: Settings): Longevity {
  const off = new Set(factors).size * settings.values['longevity.factorYears'];
  const floor = settings.values['longevity.floorYears'];
  const years = (n: number) => Math.round(Math.min(CEILING, Math.max(floor, n - off)) * 100) / 100;
  const window = (base: { low: number; high: number }) => ({ low: years(base.low), high: years(base.high) });
  const values = { low: years(BASE_YEARS.low), high: years(BASE_YEARS.high) };
  return {
    years: values,
    absorbableYears: absorbable ? window(ABSORBABLE_YEARS) : null,
    outerYears: OUTER_YEARS,
    factors,
    findings: [
      finding('E', 'INFO', 'e.window', { values, inputs: { factors: factors.join(', ') } }),
      finding('E', 'INFO', 'e.outer', { values: { ...OUTER_YEARS } }),
      finding('E', 'INFO', 'e.noPrediction'),
      ...(absorbable ? [finding('E', 'INFO', 'e.absorbable', { values: window(ABSORBABLE_YEARS) })] : []),
    ],
  };
}

/** When the result is looked at, counted from the last session: 6 weeks, 6 months, then yearly; touch-up from the window's start. */
export function reviewDays(
  lastSessionOn: IsoDate,
  years: { low: number; high: number },
): { reviews: IsoDate[]; touchUpFrom: IsoDate } {
  const yearly = Array.from({ length: Math.ceil(years.high) }, (_, i) => addMonths(lastSessionOn, 12 * (i + 1)));
  return {
    reviews: [addDays(lastSessionOn, 42), addMonths(lastSessionOn, 6), ...yearly],
    touchUpFrom: addMonths(lastSessionOn, Math.round(years.low * 12)),
  };
}
