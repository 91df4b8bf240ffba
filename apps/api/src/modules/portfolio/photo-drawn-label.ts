/** The words "DRAWN" in the picture itself, made of strokes: a bare machine has no fonts. */
import { stroke, type Canvas } from './photo-drawn-stamp.ts';

/** Letters as lines through points on a grid 4 wide and 6 high, origin at the top left. */
const LETTERS: Record<string, readonly (readonly (readonly [number, number])[])[]> = {
  D: [
    [
      [0, 0],
      [0, 6],
      [2.2, 6],
      [3.6, 5],
      [4, 3],
      [3.6, 1],
      [2.2, 0],
      [0, 0],
    ],
  ],
  R: [
    [
      [0, 6],
      [0, 0],
      [2.6, 0],
      [3.8, 0.8],
      [3.8, 2.4],
      [2.6, 3.2],
      [0, 3.2],
    ],
    [
      [2, 3.2],
      [4, 6],
    ],
  ],
  A: [
    [
      [0, 6],
      [2, 0],
      [4, 6],
    ],
    [
      [0.8, 4],
      [3.2, 4],
    ],
  ],
  W: [
    [
      [0, 0],
      [1, 6],
      [2, 2],
      [3, 6],
      [4, 0],
    ],
  ],
  N: [
    [
      [0, 6],
      [0, 0],
      [4, 6],
      [4, 0],
    ],
  ],
};

/** Writes DRAWN on a dark plate in the lower left corner, readable at 320 pixels. */
export function stampLabel(canvas: Canvas): void {
  const { side, pixels } = canvas;
  const unit = side / 150;
  const text = 'DRAWN';
  const advance = 5.6 * unit;
  const left = side * 0.03;
  const height = 11 * unit;
  const top = side * 0.97 - height;
  const width = text.length * advance + 3.4 * unit;
  for (let row = Math.round(top); row < top + height; row++)
    for (let column = Math.round(left); column < left + width; column++) {
      const at = (row * side + column) * 3;
      for (let c = 0; c < 3; c++) pixels[at + c] = pixels[at + c]! * 0.25 + 14;
    }
  [...text].forEach((letter, index) => {
    const x = left + 2.5 * unit + index * advance;
    const y = top + 2.5 * unit;
    for (const line of LETTERS[letter]!)
      for (let i = 1; i < line.length; i++) {
        const [ax, ay] = line[i - 1]!;
        const [bx, by] = line[i]!;
        stroke(canvas, [x + ax * unit, y + ay * unit], [x + bx * unit, y + by * unit], 0.95 * unit, 1, [255, 255, 255]);
      }
  });
}

/** A ruler in millimetres along the right edge of a macro picture; `perMillimetre` in pixels. */
export function stampRuler(canvas: Canvas, perMillimetre: number): void {
  const { side, pixels } = canvas;
  const edge = Math.round(side * 0.945);
  for (let row = 0; row < side; row++)
    for (let column = edge; column < side; column++) {
      const at = (row * side + column) * 3;
      pixels[at] = 236;
      pixels[at + 1] = 233;
      pixels[at + 2] = 222;
    }
  for (let mark = 0; mark * perMillimetre < side; mark++) {
    const y = mark * perMillimetre;
    const length = side * (mark % 10 === 0 ? 0.045 : mark % 5 === 0 ? 0.033 : 0.02);
    stroke(canvas, [edge, y], [edge + length, y], Math.max(1, side / 640), 1, [40, 40, 40]);
  }
}
