import { value, type CodeOf } from './source.ts';

const FS = 'Fischer-Saller';
const FAMILY = 'domain.md';

/** Fischer-Saller ranges. Grey and white are not on the scale: see `greyPercent` and the hair colour families. */
export const FISCHER_SALLER_VALUES = [
  value('A', 'A', 'Very light blond.', 'G', FS),
  value('B_E', 'B-E', 'Light blond.', 'G', FS),
  value('F_L', 'F-L', 'Blond.', 'G', FS),
  value('M_O', 'M-O', 'Dark blond.', 'G', FS),
  value('P_T', 'P-T', 'Light to medium brown.', 'G', FS),
  value('U_Y', 'U-Y', 'Dark brown to black.', 'G', FS),
  value('I_IV', 'I-IV', 'Red.', 'G', FS),
  value('V_VI', 'V-VI', 'Red-blond.', 'G', FS),
] as const;
export type FischerSallerRange = CodeOf<typeof FISCHER_SALLER_VALUES>;
export const FISCHER_SALLER_RANGES: readonly FischerSallerRange[] = FISCHER_SALLER_VALUES.map((v) => v.code);

const LETTERS: readonly [string, FischerSallerRange][] = [
  ['A', 'A'],
  ['BCDE', 'B_E'],
  ['FGHIJKL', 'F_L'],
  ['MNO', 'M_O'],
  ['PQRST', 'P_T'],
  ['UVWXY', 'U_Y'],
];

/**
 * The range a single Fischer-Saller sample falls in, such as `Q` -> `P_T`. On the scale itself `I` and `V` are both
 * letters and roman numerals, so red samples are given as `red 1` to `red 6`. `undefined` for anything else.
 */
export function fischerSallerRange(sample: string): FischerSallerRange | undefined {
  const text = sample.trim().toUpperCase();
  const red = /^RED ([1-6])$/.exec(text);
  if (red) return Number(red[1]) <= 4 ? 'I_IV' : 'V_VI';
  return text.length === 1 ? LETTERS.find(([letters]) => letters.includes(text))?.[1] : undefined;
}

/** Hair colour families used by portfolios, searches and consultations. */
export const HAIR_COLOUR_VALUES = [
  value('black', 'Black', 'Black; the darkest of Fischer-Saller U-Y.', 'G', FAMILY),
  value('dark_brown', 'Dark brown', 'Dark brown; Fischer-Saller U-Y.', 'G', FAMILY),
  value('light_brown', 'Light to medium brown', 'Light to medium brown; Fischer-Saller P-T.', 'G', FAMILY),
  value('dark_blond', 'Dark blond', 'Dark blond; Fischer-Saller M-O.', 'G', FAMILY),
  value('light_blond', 'Blond', 'Very light blond to blond; Fischer-Saller A-L.', 'G', FAMILY),
  value('red', 'Red', 'Red; Fischer-Saller I-IV.', 'G', FAMILY),
  value('red_blond', 'Red-blond', 'Red-blond; Fischer-Saller V-VI.', 'G', FAMILY),
  value('grey', 'Grey', 'Mostly grey; not on Fischer-Saller.', 'J', FAMILY),
  value('white', 'White', 'White; not on Fischer-Saller.', 'J', FAMILY),
  value('mixed', 'Mixed with grey', 'Pigmented hair mixed with grey; state the grey percent.', 'J', FAMILY),
] as const;
export type HairColour = CodeOf<typeof HAIR_COLOUR_VALUES>;
export const HAIR_COLOURS: readonly HairColour[] = HAIR_COLOUR_VALUES.map((v) => v.code);

/** The Fischer-Saller ranges each family covers; grey, white and mixed are not on the scale. */
export const HAIR_COLOUR_RANGES: Record<HairColour, readonly FischerSallerRange[]> = {
  black: ['U_Y'],
  dark_brown: ['U_Y'],
  light_brown: ['P_T'],
  dark_blond: ['M_O'],
  light_blond: ['A', 'B_E', 'F_L'],
  red: ['I_IV'],
  red_blond: ['V_VI'],
  grey: [],
  white: [],
  mixed: [],
};

const ALIASES: Record<string, HairColour> = {
  brown: 'light_brown',
  medium_brown: 'light_brown',
  brunette: 'dark_brown',
  blond: 'light_blond',
  very_light_blond: 'light_blond',
  ginger: 'red',
  auburn: 'red',
  strawberry_blond: 'red_blond',
  salt_and_pepper: 'mixed',
  dark: 'black',
};

/** The hair colour family a text means (`Dark Brown`, `blonde`, `gray`, `salt-and-pepper`), or `undefined`. */
export function parseHairColour(text: string): HairColour | undefined {
  const key = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_\-/]+/g, '_')
    .replace(/blonde/g, 'blond')
    .replace(/gray/g, 'grey');
  return HAIR_COLOURS.find((code) => code === key) ?? ALIASES[key];
}
