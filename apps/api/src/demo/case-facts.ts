import type {
  CaseScale,
  FitzpatrickType,
  HairColour,
  Indication,
  LudwigStage,
  NorwoodStage,
  SavinStage,
  ScarType,
  SinclairStage,
} from '@stipple/domain';
import type { Weights } from './chain-plan.ts';
import type { Random } from './random.ts';

const NORWOOD: Weights<NorwoodStage> = [
  ['II', 9],
  ['III', 38],
  ['IIIA', 4],
  ['III_VERTEX', 14],
  ['IV', 15],
  ['IVA', 3],
  ['V', 11],
  ['VA', 2],
  ['VI', 7],
  ['VII', 3],
];
const LUDWIG: Weights<LudwigStage> = [
  ['I', 4],
  ['II', 4],
  ['III', 2],
];
const SINCLAIR: Weights<SinclairStage> = [
  ['2', 4],
  ['3', 4],
  ['4', 2],
];
const SAVIN: Weights<SavinStage> = [
  ['I_3', 2],
  ['I_4', 3],
  ['II_1', 3],
  ['II_2', 2],
];

/** Monk tones that go with a skin type. The two scales measure different things; real cases state both. */
const MONK: Readonly<Record<FitzpatrickType, readonly number[]>> = {
  I: [1, 2],
  II: [2, 3],
  III: [3, 4, 5],
  IV: [5, 6],
  V: [7, 8],
  VI: [9, 10],
};

const LIGHT: Weights<HairColour> = [
  ['red', 22],
  ['red_blond', 18],
  ['light_blond', 26],
  ['dark_blond', 20],
  ['light_brown', 14],
];
const FAIR: Weights<HairColour> = [
  ['light_blond', 8],
  ['dark_blond', 24],
  ['light_brown', 34],
  ['dark_brown', 24],
  ['red', 5],
  ['red_blond', 5],
];
const MEDIUM: Weights<HairColour> = [
  ['light_brown', 24],
  ['dark_brown', 52],
  ['black', 24],
];
const DARK: Weights<HairColour> = [
  ['black', 78],
  ['dark_brown', 22],
];
const HAIR: Readonly<Record<FitzpatrickType, Weights<HairColour>>> = {
  I: LIGHT,
  II: FAIR,
  III: MEDIUM,
  IV: MEDIUM,
  V: DARK,
  VI: DARK,
};

const SCARS: Partial<Record<Indication, Weights<ScarType>>> = {
  transplant_scar: [
    ['fut_strip', 6],
    ['fue_dots', 4],
  ],
  trauma_scar: [
    ['trauma', 6],
    ['surgical', 4],
  ],
  cicatricial: [['alopecia', 1]],
};

/** Scale and stage of a case; only pattern loss has them. */
export function stageFor(
  random: Random,
  indication: Indication,
): { scale: CaseScale; stage: string } | { scale: null; stage: null } {
  if (indication === 'aga_male') return { scale: 'norwood', stage: random.weighted(NORWOOD) };
  if (indication !== 'aga_female') return { scale: null, stage: null };
  const scale = random.weighted<CaseScale>([
    ['ludwig', 7],
    ['sinclair', 2],
    ['savin', 1],
  ]);
  if (scale === 'ludwig') return { scale, stage: random.weighted(LUDWIG) };
  return { scale, stage: scale === 'sinclair' ? random.weighted(SINCLAIR) : random.weighted(SAVIN) };
}

/** The kind of scar a case covers, or `null`. */
export function scarFor(random: Random, indication: Indication): ScarType | null {
  const scars = SCARS[indication];
  return scars ? random.weighted(scars) : null;
}

/** A client's colours: a Monk tone and a hair colour that go with the skin type, and how much is grey. */
export function coloursFor(
  random: Random,
  fitzpatrick: FitzpatrickType,
): { monk: number; hairColour: HairColour; greyPercent: number } {
  const monk = random.pick(MONK[fitzpatrick]);
  if (random.chance(0.14)) {
    const hairColour = random.weighted<HairColour>([
      ['mixed', 7],
      ['grey', 3],
      ['white', 1],
    ]);
    const greyPercent = hairColour === 'mixed' ? random.whole(20, 60) : random.whole(75, 100);
    return { monk, hairColour, greyPercent };
  }
  return {
    monk,
    hairColour: random.weighted(HAIR[fitzpatrick]),
    greyPercent: random.chance(0.3) ? random.whole(5, 15) : 0,
  };
}

/** How a stage is written in a title. */
export const STAGE_NAMES: Readonly<Record<CaseScale, string>> = {
  norwood: 'Norwood',
  ludwig: 'Ludwig',
  sinclair: 'Sinclair',
  savin: 'Savin',
};
