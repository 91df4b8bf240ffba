import { rgbaToThumbHash, thumbHashToAverageRGBA } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { render, wordsIn } from '../render.testing.tsx';
import { BeforeAfter, Photo, previewOf, srcSetOf, TimeSlider, type PhotoData } from './index.ts';
import { pixelsOf } from './thumbhash.ts';

/** A picture that goes from one colour at its left to another at its right. */
function hashOf(width: number, height: number, left: number[], right: number[]): Uint8Array {
  const rgba = Array.from({ length: width * height }, (_, i) => {
    const share = (i % width) / (width - 1);
    return [0, 1, 2].map((part) => (1 - share) * (left[part] ?? 0) + share * (right[part] ?? 0)).concat(255);
  }).flat();
  return rgbaToThumbHash(width, height, rgba);
}
const base64 = (hash: Uint8Array) => btoa(String.fromCharCode(...hash));

const photo: PhotoData = {
  url: '/files/abc/640',
  width: 1600,
  height: 2000,
  moment: 'HEALED',
  view: 'VERTEX',
  drawn: false,
  daysHealed: 430,
  thumbhash: base64(hashOf(24, 30, [120, 90, 70], [200, 170, 150])),
  capture: { light: 'OVERHEAD', retouched: false },
};

describe('the preview of a photo', () => {
  it.each([
    [24, 30],
    [30, 24],
    [20, 20],
  ])('has the colours of a picture of %i by %i, left to right', (width, height) => {
    const hash = hashOf(width, height, [30, 60, 120], [220, 200, 160]);
    const pixels = pixelsOf(hash);
    const average = thumbHashToAverageRGBA(hash);
    expect(pixels).toBeDefined();
    const rgb = pixels?.rgb ?? [];
    expect(rgb).toHaveLength(3 * (pixels?.width ?? 0) * (pixels?.height ?? 0));
    for (const [part, value] of [average.r, average.g, average.b].entries()) {
      const values = rgb.filter((_, i) => i % 3 === part);
      expect(Math.abs(values.reduce((a, b) => a + b, 0) / values.length / 255 - value)).toBeLessThan(0.06);
    }
    expect(rgb[0] ?? 255).toBeLessThan((rgb[3 * ((pixels?.width ?? 1) - 1)] ?? 0) - 60);
  });

  it('is small enough to stand forty times in a page, and nothing for what is no hash', () => {
    expect(previewOf(photo.thumbhash)).toMatch(/^url\(data:image\/bmp;base64,[A-Za-z0-9+/=]{100,400}\)$/);
    for (const bad of [null, '', 'AA==', 'x);background:red', 'A'.repeat(200)]) {
      expect(previewOf(bad)).toBeUndefined();
    }
  });
});

describe('Photo', () => {
  it('offers the widths that are served, never more than there is', () => {
    expect(srcSetOf(photo)).toBe(
      '/files/abc/320 320w, /files/abc/640 640w, /files/abc/1280 1280w, /files/abc/1920 1600w',
    );
    expect(srcSetOf({ ...photo, width: 300 })).toBe('/files/abc/320 300w');
    expect(srcSetOf({ ...photo, url: '/files/abc/640?expires=1' })).toBeUndefined();
  });

  it('says when it was taken and in what light, and what nobody stated', () => {
    expect(wordsIn(render(<Photo photo={photo} />))).toBe('Healed · 14 months Overhead light');
    expect(wordsIn(render(<Photo photo={{ ...photo, moment: 'fresh', daysHealed: 1 }} />, 'de'))).toBe(
      'Frisch · 1 Tag Licht von oben',
    );
    expect(wordsIn(render(<Photo photo={{ ...photo, daysHealed: null, capture: null }} />))).toBe(
      'Healed · time since treatment not stated light not stated',
    );
    expect(wordsIn(render(<Photo photo={{ ...photo, moment: 'before', daysHealed: -30 }} />))).toBe(
      'Before Overhead light',
    );
  });

  it('marks a drawing and a retouched photo, keeps its place, and loads late unless it is the first', () => {
    const markup = render(<Photo photo={{ ...photo, drawn: true, capture: { retouched: true } }} />);
    expect(wordsIn(markup)).toContain('Drawing Retouched');
    expect(markup).toContain('aspect-ratio:1600 / 2000');
    expect(markup).toContain('loading="lazy"');
    expect(render(<Photo photo={photo} priority />)).toMatch(
      /loading="eager".*fetchPriority="high"|fetchPriority="high".*loading="eager"/,
    );
  });

  it('shows a caption as text only', () => {
    const caption = '<script>alert(1)</script>';
    const markup = render(<Photo photo={{ ...photo, caption }} caption />);
    expect(markup).not.toContain('<script');
    expect(wordsIn(markup)).toContain(caption);
  });
});

describe('BeforeAfter and TimeSlider', () => {
  const before: PhotoData = { ...photo, moment: 'BEFORE', daysHealed: null };

  it('names the slider and what it shows', () => {
    const markup = render(<BeforeAfter before={before} after={photo} />);
    expect(markup).toContain('aria-valuetext="Healed: 50%"');
    expect(wordsIn(markup)).toBe('Before Overhead light Healed · 14 months Overhead light');
  });

  it('shows the latest moment first and says which ones are missing', () => {
    const markup = render(<TimeSlider photos={[before, photo]} />);
    expect(markup.match(/disabled=""/g)).toHaveLength(3);
    for (const moment of ['Fresh', 'Healing', 'Aged']) expect(markup).toContain(`aria-label="${moment}: no photo"`);
    expect(/value="(\w+)"[^>]*checked/.exec(markup)?.[1] ?? /checked=""[^>]*value="(\w+)"/.exec(markup)?.[1]).toBe(
      'healed',
    );
  });
});
