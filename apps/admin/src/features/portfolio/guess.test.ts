import { describe, expect, test } from 'vitest';
import { dayTaken, guessByName } from './guess.ts';

describe('what a photo’s file says', () => {
  test.each([
    ['before-front.jpg', 'FRONT', 'BEFORE'],
    ['IMG_2231 healed left.jpg', 'LEFT', 'HEALED'],
    ['Healing_right-45.png', 'RIGHT_45', 'HEALING'],
    ['vorher_links.jpg', 'LEFT', 'BEFORE'],
    ['abgeheilt oben.webp', 'VERTEX', 'HEALED'],
    ['DSC_0001.jpg', null, null],
  ])('%s: view %s, moment %s', (name, view, moment) => {
    expect(guessByName(name)).toEqual({ view, moment });
  });

  test('the earliest day that the camera wrote', () => {
    const jpeg = (text: string) => Uint8Array.from(`\u00ff\u00d8\u00ff\u00e1${text}`, (letter) => letter.charCodeAt(0));
    expect(dayTaken(jpeg('..Exif\0\0MM 2026:03:02 10:00:00\0 2026:02:10 09:30:00\0'))).toBe('2026-02-10');
    expect(dayTaken(jpeg('..JFIF 2026:03:02 10:00:00\0'))).toBeNull();
    expect(dayTaken(Uint8Array.from([1, 2, 3]))).toBeNull();
  });
});
