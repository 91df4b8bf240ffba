import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { theme } from './theme.ts';

const css = readFileSync(new URL('variables.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

function colour(name: string, scheme: (typeof SCHEMES)[number]): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const value = found?.[scheme === 'light' ? 1 : 2];
  if (!value) throw new Error(`No colour --${name}`);
  return value;
}

/** Contrast of two sRGB colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ...['ink', 'ink-muted', 'accent', 'good', 'warning', 'bad'].flatMap((ink) =>
    ['paper', 'surface', 'sunken'].map((ground) => [ink, ground]),
  ),
  ['accent-ink', 'accent'],
  ...['accent', 'good', 'warning', 'bad'].flatMap((ink) => [
    [ink, `${ink}-soft`],
    ['ink', `${ink}-soft`],
    ['ink-muted', `${ink}-soft`],
  ]),
] as [string, string][];

describe.each(SCHEMES)('colours in the %s scheme', (scheme) => {
  it.each(TEXT)('%s on %s can be read (AA)', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'star'])('%s can be told from what is around it', (edge) => {
    expect(contrast(colour(edge, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(edge, scheme), colour('surface', scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('Mantine fills its controls with the accent, and can be read on it', () => {
  const teal = theme.colors?.['teal'] ?? [];
  expect(contrast(String(teal[8]), String(theme.white))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(String(teal[3]), String(theme.black))).toBeGreaterThanOrEqual(4.5);
  expect(teal[8]).toBe(colour('accent', 'light'));
});
