import type { HairColour } from '@stipple/domain';

export { MONK_SWATCHES } from '@stipple/domain';

/** A picture of each hair colour family, for picking only; `mixed` is striped with grey where it is drawn. */
export const HAIR_SWATCHES: Readonly<Record<HairColour, string>> = {
  black: '#1b1715',
  dark_brown: '#3b2a20',
  light_brown: '#6f4e37',
  dark_blond: '#9a7b4f',
  light_blond: '#d8bd86',
  red: '#8c3b1d',
  red_blond: '#c27a43',
  grey: '#8f8f8d',
  white: '#eeece8',
  mixed: '#4d443d',
};
