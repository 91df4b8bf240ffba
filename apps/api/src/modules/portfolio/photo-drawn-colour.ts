/** Colours of drawn photos. Mixing happens in linear light, stamping in sRGB. */
import { MONK_SWATCHES, type HairColour, type MonkTone } from '@stipple/domain';

/** Red, green and blue, 0-1 unless said otherwise. */
export type Rgb = readonly [number, number, number];

const HAIR: Record<HairColour, string> = {
  black: '#17140f',
  dark_brown: '#2b1d13',
  light_brown: '#57391f',
  dark_blond: '#836440',
  light_blond: '#b3925c',
  red: '#83411f',
  red_blond: '#a96b38',
  grey: '#86837f',
  white: '#d4d1cb',
  mixed: '#3d342c',
};

/** Hair so light that pigment is mixed warmer and lighter than black. */
const LIGHT_HAIR: ReadonlySet<HairColour> = new Set(['dark_blond', 'light_blond', 'red', 'red_blond', 'light_brown']);

function bytes(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** An sRGB share (0-1) in linear light. */
export function toLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** sRGB bytes of linear light in 4096 steps. */
export const SRGB = Uint8ClampedArray.from({ length: 4096 }, (_, i) => {
  const linear = i / 4095;
  return 255 * (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055);
});

/** Linear light as an sRGB byte. */
export function toByte(linear: number): number {
  return SRGB[linear >= 1 ? 4095 : linear <= 0 ? 0 : Math.trunc(linear * 4095)]!;
}

function linearOf(hex: string): Rgb {
  const [r, g, b] = bytes(hex);
  return [toLinear(r / 255), toLinear(g / 255), toLinear(b / 255)];
}

/**
 * The skin of a Monk tone in linear light. The swatches of the lighter tones are paler and greyer
 * than a lit scalp, so those are warmed a little.
 */
export function skinOf(monk: MonkTone): Rgb {
  const tone = Number(monk);
  const [r, g, b] = linearOf(MONK_SWATCHES[monk]);
  const warm = 1 - (5 - tone) * 0.012;
  return tone <= 5
    ? [r * 0.93, g * 0.8 * warm, b * 0.7 * warm]
    : [r * 1.04 + 0.006, g * 0.97 + 0.003, b * 0.93 + 0.002];
}

/** The hair in linear light, with its grey share mixed in. */
export function hairOf(colour: HairColour, greyPercent: number): Rgb {
  const own = linearOf(HAIR[colour]);
  const grey = linearOf(HAIR.grey);
  return mix(own, grey, Math.min(1, Math.max(0, greyPercent / 100)));
}

/** Single hairs: their own colour, and what a grey one looks like; sRGB bytes. */
export function strandsOf(colour: HairColour): { own: Rgb; grey: Rgb } {
  return { own: bytes(HAIR[colour]), grey: bytes('#c9c7c4') };
}

/** Diluted carbon pigment beside this hair, in linear light: never lighter than mid-brown. */
export function pigmentOf(colour: HairColour): Rgb {
  const black = linearOf('#1c1917');
  const share = LIGHT_HAIR.has(colour) ? 0.45 : 0.75;
  return mix(linearOf(colour === 'grey' || colour === 'white' ? '#4b4744' : HAIR[colour]), black, share);
}

/** Between a (0) and b (1). */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
