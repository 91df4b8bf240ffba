import { value, type CodeOf } from './source.ts';

const FITZ = 'opensnp.org';

/** Fitzpatrick types I-VI. They measure how skin reacts to sun, not its colour (fitzpatrickskintype.com). */
export const FITZPATRICK_VALUES = [
  value('I', 'Type I', 'Always burns, never tans. Questionnaire score 0-6.', 'C', FITZ),
  value('II', 'Type II', 'Usually burns, tans little. Questionnaire score 7-13.', 'C', FITZ),
  value('III', 'Type III', 'Sometimes burns, tans evenly. Questionnaire score 14-20.', 'C', FITZ),
  value('IV', 'Type IV', 'Burns little, tans well. Questionnaire score 21-27.', 'C', FITZ),
  value('V', 'Type V', 'Rarely burns, tans deeply. Questionnaire score 28-34.', 'C', FITZ),
  value('VI', 'Type VI', 'Never burns. Questionnaire score 35 and more.', 'C', FITZ),
] as const;
export type FitzpatrickType = CodeOf<typeof FITZPATRICK_VALUES>;
export const FITZPATRICK_TYPES: readonly FitzpatrickType[] = FITZPATRICK_VALUES.map((v) => v.code);

/** Lowest questionnaire score of each Fitzpatrick type; the last one is open above. */
const FITZPATRICK_FROM: Record<FitzpatrickType, number> = { I: 0, II: 7, III: 14, IV: 21, V: 28, VI: 35 };

/** The questionnaire has ten questions scored 0 to 4 each. */
export const FITZPATRICK_QUESTIONS = { count: 10, maxScore: 4 } as const;

/**
 * The Fitzpatrick type for a questionnaire's total score (0-40).
 * `undefined` for a score that is not a whole number in range. Source: opensnp.org/phenotypes/275.
 */
export function fitzpatrickOfScore(score: number): FitzpatrickType | undefined {
  const highest = FITZPATRICK_QUESTIONS.count * FITZPATRICK_QUESTIONS.maxScore;
  if (!Number.isInteger(score) || score < 0 || score > highest) return undefined;
  return FITZPATRICK_TYPES.findLast((type) => score >= FITZPATRICK_FROM[type]);
}

/** The total of ten answers (0-4 each); `undefined` when one is missing or out of range. */
export function fitzpatrickScore(answers: readonly number[]): number | undefined {
  if (answers.length !== FITZPATRICK_QUESTIONS.count) return undefined;
  const valid = answers.every((a) => Number.isInteger(a) && a >= 0 && a <= FITZPATRICK_QUESTIONS.maxScore);
  return valid ? answers.reduce((sum, a) => sum + a, 0) : undefined;
}

const monkGroup = 'Heldreth 2024';

/** Monk skin tones 1-10; swatches in `MONK_SWATCHES`. */
export const MONK_VALUES = [
  value('1', 'Monk 1', 'Light, the lightest of ten tones.', 'P', monkGroup),
  value('2', 'Monk 2', 'Light, second of ten tones.', 'P', monkGroup),
  value('3', 'Monk 3', 'Light, third of ten tones.', 'P', monkGroup),
  value('4', 'Monk 4', 'Medium, fourth of ten tones.', 'P', monkGroup),
  value('5', 'Monk 5', 'Medium, fifth of ten tones.', 'P', monkGroup),
  value('6', 'Monk 6', 'Medium, sixth of ten tones.', 'P', monkGroup),
  value('7', 'Monk 7', 'Dark, seventh of ten tones.', 'P', monkGroup),
  value('8', 'Monk 8', 'Dark, eighth of ten tones.', 'P', monkGroup),
  value('9', 'Monk 9', 'Dark, ninth of ten tones.', 'P', monkGroup),
  value('10', 'Monk 10', 'Dark, the darkest of ten tones.', 'P', monkGroup),
] as const;
export type MonkTone = CodeOf<typeof MONK_VALUES>;
export const MONK_TONES: readonly MonkTone[] = MONK_VALUES.map((v) => v.code);

/** sRGB swatch of each Monk tone (cavac.at). For picking only: never derive an ITA degree from it. */
export const MONK_SWATCHES: Record<MonkTone, string> = {
  '1': '#f6ede4',
  '2': '#f3e7db',
  '3': '#f7ead0',
  '4': '#eadaba',
  '5': '#d7bd96',
  '6': '#a07e56',
  '7': '#825c43',
  '8': '#604134',
  '9': '#3a312a',
  '10': '#292420',
};

/** Whether a Monk tone counts as light (1-3), medium (4-6) or dark (7-10). Source: Heldreth et al. 2024. */
export function monkGroupOf(tone: MonkTone): 'light' | 'medium' | 'dark' {
  const n = Number(tone);
  if (n <= 3) return 'light';
  return n <= 6 ? 'medium' : 'dark';
}

/** A client's undertone as seen at the wrist. Contested: it may not influence the outcome (ctshop.com.au). */
export const UNDERTONE_VALUES = [
  value('cool', 'Cool', 'Blue or purple veins.', 'C', 'courses.tabauk.com'),
  value('neutral', 'Neutral', 'Blue-green veins.', 'C', 'courses.tabauk.com'),
  value('warm', 'Warm', 'Green veins.', 'C', 'courses.tabauk.com'),
] as const;
export type Undertone = CodeOf<typeof UNDERTONE_VALUES>;
export const UNDERTONES: readonly Undertone[] = UNDERTONE_VALUES.map((v) => v.code);
