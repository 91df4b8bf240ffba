import { value, type CodeOf } from './source.ts';

const OLSEN = 'Olsen 2004';

/** The four areas of the SALT score and their share of the scalp. Source: Olsen 2004 (dermatopics.dk). */
export const SALT_WEIGHTS = { top: 0.4, back: 0.24, left: 0.18, right: 0.18 } as const;
export type SaltArea = keyof typeof SALT_WEIGHTS;
export const SALT_AREAS: readonly SaltArea[] = ['top', 'back', 'left', 'right'];

/** SALT areas as scale values. */
export const SALT_AREA_VALUES = [
  value('top', 'Top', '40 % of the scalp.', 'P', OLSEN),
  value('back', 'Back', '24 % of the scalp.', 'P', OLSEN),
  value('left', 'Left', '18 % of the scalp.', 'P', OLSEN),
  value('right', 'Right', '18 % of the scalp.', 'P', OLSEN),
] as const;

/** SALT classes S0-S5; lower bound inclusive on the exact score. */
export const SALT_CLASS_VALUES = [
  value('S0', 'S0', 'No loss.', 'P', 'ubiehealth.com'),
  value('S1', 'S1', 'Less than 25 % loss.', 'P', 'ubiehealth.com'),
  value('S2', 'S2', '25 to 49 % loss.', 'P', 'ubiehealth.com'),
  value('S3', 'S3', '50 to 74 % loss.', 'P', 'ubiehealth.com'),
  value('S4', 'S4', '75 to 99 % loss.', 'P', 'ubiehealth.com'),
  value('S5', 'S5', '100 % loss.', 'P', 'ubiehealth.com'),
] as const;
export type SaltClass = CodeOf<typeof SALT_CLASS_VALUES>;

/** The second set of bands, in words. Store the score and select the band set. */
export const SALT_SEVERITY_VALUES = [
  value('none', 'None', 'No loss.', 'C', 'alopecia.org.uk'),
  value('mild', 'Mild', 'Up to 20 % loss.', 'C', 'alopecia.org.uk'),
  value('moderate', 'Moderate', '21 to 49 % loss.', 'C', 'alopecia.org.uk'),
  value('severe', 'Severe', '50 to 94 % loss.', 'C', 'alopecia.org.uk'),
  value('very_severe', 'Very severe', '95 to 100 % loss.', 'C', 'alopecia.org.uk'),
] as const;
export type SaltSeverity = CodeOf<typeof SALT_SEVERITY_VALUES>;

/** Percent of hair lost in each SALT area, 0-100. */
export type SaltLoss = Readonly<Record<SaltArea, number>>;

/** SALT score 0-100, exact to 10 decimals; `undefined` when a percentage is missing or out of 0-100. */
export function saltScore(loss: SaltLoss): number | undefined {
  if (!SALT_AREAS.every((area) => Number.isFinite(loss[area]) && loss[area] >= 0 && loss[area] <= 100))
    return undefined;
  const sum = SALT_AREAS.reduce((total, area) => total + SALT_WEIGHTS[area] * loss[area], 0);
  return Math.round(sum * 1e10) / 1e10;
}

const CLASS_FROM: readonly [SaltClass, number][] = [
  ['S5', 100],
  ['S4', 75],
  ['S3', 50],
  ['S2', 25],
];

/** Class S0-S5 of an exact score; bands hold from their lower bound. `undefined` outside 0-100. */
export function saltClass(score: number): SaltClass | undefined {
  if (!(score >= 0 && score <= 100)) return undefined;
  if (score === 0) return 'S0';
  return CLASS_FROM.find(([, from]) => score >= from)?.[0] ?? 'S1';
}

const SEVERITY_FROM: readonly [SaltSeverity, number][] = [
  ['very_severe', 95],
  ['severe', 50],
  ['moderate', 21],
];

/** Severity in words of an exact score; bands hold from their lower bound. `undefined` outside 0-100. */
export function saltSeverity(score: number): SaltSeverity | undefined {
  if (!(score >= 0 && score <= 100)) return undefined;
  if (score === 0) return 'none';
  return SEVERITY_FROM.find(([, from]) => score >= from)?.[0] ?? 'mild';
}
