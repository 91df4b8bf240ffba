import type { Consultation, HairColour, Settings } from '@stipple/domain';
import { ask, NOTHING, raise, type Raised } from '../context.ts';
import { finding } from '../finding.ts';

/** Parts of water to 1 part of pigment. */
export interface WaterRange {
  readonly low: number;
  readonly high: number;
}

/** The colour that hair counts as: mixed hair is grey from 50 % grey on (setting), else its base colour. */
export function effectiveHair(c: Consultation, settings: Settings): { colour?: HairColour; open: Raised } {
  const grey = c.greyPercent ?? undefined;
  const limit = settings.values['pigment.greyPercent'];
  if (grey !== undefined && grey >= limit && c.hairColour !== 'white') return { colour: 'grey', open: NOTHING };
  if (!c.hairColour) return { open: ask('B3', 'hairColour') };
  if (c.hairColour !== 'mixed') return { colour: c.hairColour, open: NOTHING };
  if (grey === undefined) return { open: ask('B3', 'greyPercent') };
  return c.hairBase && c.hairBase !== 'mixed' ? { colour: c.hairBase, open: NOTHING } : { open: ask('B3', 'hairBase') };
}

/** The band of one Fischer-Saller range from the settings. */
function bandOf(settings: Settings, range: 'UY' | 'PT' | 'MO' | 'AL'): WaterRange {
  return { low: settings.values[`pigment.${range}.low`], high: settings.values[`pigment.${range}.high`] };
}

const RANGE: Record<
  Exclude<HairColour, 'red' | 'red_blond' | 'grey' | 'white' | 'mixed'>,
  'UY' | 'PT' | 'MO' | 'AL'
> = {
  black: 'UY',
  dark_brown: 'UY',
  light_brown: 'PT',
  dark_blond: 'MO',
  light_blond: 'AL',
};

/**
 * B3: parts of water to 1 at session 3 for the hair's colour. `range` is null where no band was found: grey and white
 * hair is matched to the shaved shadow, and an unknown colour stays open. Source: 18:1 and 20:1 examples (C); bands J.
 */
export function firstDilution(c: Consultation, settings: Settings): { range: WaterRange | null; raised: Raised } {
  const { colour, open } = effectiveHair(c, settings);
  if (colour === undefined) return { range: null, raised: open };
  const inputs = { hairColour: colour };
  if (colour === 'grey' || colour === 'white' || colour === 'mixed') {
    return { range: null, raised: raise(finding('B3', 'CAUTION', 'b3.shadow', { inputs })) };
  }
  if (colour !== 'red' && colour !== 'red_blond') {
    const range = bandOf(settings, RANGE[colour]);
    return { range, raised: raise(finding('B3', 'INFO', 'b3.band', { values: { ...range, colour }, inputs })) };
  }
  const split = settings.values['pigment.redSplitL'];
  const setting = { key: 'pigment.redSplitL', value: split } as const;
  if (!c.hairLab) {
    const range = { low: bandOf(settings, 'PT').low, high: bandOf(settings, 'MO').high };
    const wide = finding('B3', 'CAUTION', 'b3.redOpen', { values: { ...range }, inputs, setting });
    return { range, raised: { findings: [wide], questions: ask('B3', 'hairLab').questions } };
  }
  const range = bandOf(settings, c.hairLab.L < split ? 'PT' : 'MO');
  const details = {
    values: { ...range, L: c.hairLab.L, split },
    inputs: { ...inputs, 'hairLab.L': c.hairLab.L },
    setting,
  };
  return { range, raised: raise(finding('B3', 'INFO', 'b3.red', details)) };
}
