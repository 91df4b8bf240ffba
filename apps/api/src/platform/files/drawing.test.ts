import { expect, test } from 'vitest';
import { drawPicture } from './drawing.ts';
import { image } from './image.ts';

const box = { x: 10, y: 10, width: 180, height: 40, size: 16, colour: '#000000', font: 'sans' } as const;
const draw = (text: string) =>
  drawPicture({ width: 200, height: 60, ground: '#ffffff', boxes: [], texts: [{ ...box, text }] });

test.each([
  ['markup', '</span><span foreground="red" size="999999">x & <img src="file:///etc/passwd">'],
  ['a very long word', 'x'.repeat(2_000)],
  ['control characters', 'a\u0000b\u0008c\u001bd\uffff'],
  ['half a character', 'a\ud83d'],
  ['right to left, and emoji', 'مرحبا بالعالم 😀 \u202e'],
  ['nothing', '  \n '],
])('draws %s as text within its box', async (_, text) => {
  const { width, height, format } = await image(Buffer.from(await draw(text))).metadata();
  expect({ width, height, format }).toEqual({ width: 200, height: 60, format: 'png' });
});

test('markup in a text changes no colour', async () => {
  const pixels = await image(Buffer.from(await draw('<span background="#ff0000">red</span>')))
    .removeAlpha()
    .raw()
    .toBuffer();
  const isRed = (i: number) => (pixels[i] ?? 0) > 200 && (pixels[i + 1] ?? 255) < 60;
  expect(pixels.filter((_, i) => i % 3 === 0 && isRed(i))).toHaveLength(0);
});
