import { Gate } from './gate.ts';
import { blank, image } from './image.ts';

/** A picture of text and coloured boxes; places and sizes in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The colour behind all. */
  readonly ground: string;
  readonly boxes: readonly { x: number; y: number; width: number; height: number; colour: string }[];
  readonly texts: readonly DrawnText[];
}

/** A text within a box; what does not fit is cut off. Any text can be drawn, none is read as markup. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the letters. */
  readonly size: number;
  readonly colour: string;
  readonly font: 'serif' | 'sans';
  readonly isBold?: boolean;
}

/** One picture at a time: drawing text is the processor's work alone. */
const gate = new Gate(1);

/**
 * Draws a picture as PNG, with the fonts of the machine. Text goes to the layout of libvips directly and not by way of
 * SVG, which stays blocked.
 */
export function drawPicture(drawing: Drawing): Promise<Uint8Array> {
  return gate.pass(async () => {
    const { width, height, ground, boxes, texts } = drawing;
    const drawn = await Promise.all(texts.filter(({ text }) => text.trim() !== '').map(drawText));
    return blank({ create: { width, height, channels: 3, background: ground } })
      .composite([
        ...boxes.map((box) => ({
          input: { create: { width: box.width, height: box.height, channels: 3 as const, background: box.colour } },
          left: box.x,
          top: box.y,
        })),
        ...drawn,
      ])
      .png({ palette: true, effort: 4 })
      .toBuffer();
  });
}

async function drawText({ text, x, y, width, height, size, colour, font, isBold }: DrawnText) {
  const weight = isBold ? ' weight="bold"' : '';
  const made = blank({
    text: {
      text: `<span foreground="${colour}"${weight}>${escaped(text)}</span>`,
      font: `${font} ${size}`,
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  });
  const { data, info } = await made.png().toBuffer({ resolveWithObject: true });
  const cut = { left: 0, top: 0, width: Math.min(info.width, width), height: Math.min(info.height, height) };
  return { input: await image(data).extract(cut).png().toBuffer(), left: x, top: y };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** As the markup of Pango takes text: no control characters, no halves of characters, nothing that opens a tag. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what must go
  const shown = text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ');
  return shown.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
