/** Pixels along the longer side: a browser smooths them when it enlarges the picture. */
const SIDE = 8;

/** Reads one channel's cosine factors out of the hash, two to a byte. */
function channel(hash: Uint8Array, from: number, nx: number, ny: number, scale: number) {
  const factors: { cx: number; cy: number; value: number }[] = [];
  let index = from;
  for (let cy = 0; cy < ny; cy++) {
    for (let cx = cy ? 0 : 1; cx * ny < nx * (ny - cy); cx++, index++) {
      const four = ((hash[index >> 1] ?? 0) >> ((index & 1) << 2)) & 15;
      factors.push({ cx, cy, value: (four / 7.5 - 1) * scale });
    }
  }
  return { factors, next: index };
}

const wave = (at: number, times: number, size: number) => Math.cos((Math.PI / size) * (at + 0.5) * times);

/** A thumbhash (github.com/evanw/thumbhash, MIT) at a few pixels: rows of red, green, blue from the top. */
export function pixelsOf(hash: Uint8Array): { width: number; height: number; rgb: number[] } | undefined {
  if (hash.length < 5) return undefined;
  const byte = (i: number) => hash[i] ?? 0;
  const head = byte(0) | (byte(1) << 8) | (byte(2) << 16);
  const tail = byte(3) | (byte(4) << 8);
  const alpha = head >> 23 !== 0;
  const landscape = tail >> 15 !== 0;
  const long = alpha ? 5 : 7;
  const lx = Math.max(3, landscape ? long : tail & 7);
  const ly = Math.max(3, landscape ? tail & 7 : long);
  const l = channel(hash, (alpha ? 6 : 5) * 2, lx, ly, ((head >> 18) & 31) / 31);
  const p = channel(hash, l.next, 3, 3, (((tail >> 3) & 63) / 63) * 1.25);
  const q = channel(hash, p.next, 3, 3, (((tail >> 9) & 63) / 63) * 1.25);
  const short = landscape ? ly / lx : lx / ly;
  const width = landscape ? SIDE : Math.max(1, Math.round(SIDE * short));
  const height = landscape ? Math.max(1, Math.round(SIDE * short)) : SIDE;
  const rgb: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = ({ factors }: typeof l, mean: number) =>
        factors.reduce((sum, { cx, cy, value }) => sum + 2 * value * wave(x, cx, width) * wave(y, cy, height), mean);
      const light = at(l, (head & 63) / 63);
      const yellow = at(p, ((head >> 6) & 63) / 31.5 - 1);
      const red = at(q, ((head >> 12) & 63) / 31.5 - 1);
      const b = light - (2 / 3) * yellow;
      const r = (3 * light - b + red) / 2;
      rgb.push(...[r, r - red, b].map((part) => Math.round(255 * Math.min(1, Math.max(0, part)))));
    }
  }
  return { width, height, rgb };
}

const PREVIEWS = new Map<string, string | undefined>();

/**
 * A background for a photo that is still loading, from its thumbhash in base64: a bitmap of a few pixels as a data
 * address, about 350 characters. `undefined` where the hash can not be read.
 */
export function previewOf(thumbhash: string | null | undefined): string | undefined {
  if (!thumbhash) return undefined;
  if (!PREVIEWS.has(thumbhash)) {
    if (PREVIEWS.size > 1_000) PREVIEWS.clear();
    PREVIEWS.set(thumbhash, bitmapOf(thumbhash));
  }
  return PREVIEWS.get(thumbhash);
}

function bitmapOf(thumbhash: string): string | undefined {
  // Only the letters of base64: the text stands in a style.
  if (!/^[A-Za-z0-9+/]{7,60}={0,2}$/.test(thumbhash)) return undefined;
  const pixels = pixelsOf(Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0)));
  if (!pixels) return undefined;
  const { width, height, rgb } = pixels;
  const row = Math.ceil((width * 3) / 4) * 4;
  const file = new Uint8Array(54 + row * height);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, file.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  // Negative: from the top.
  view.setInt32(22, -height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let i = 0; i < width * height; i++) {
    const at = 54 + Math.floor(i / width) * row + (i % width) * 3;
    file.set([rgb[3 * i + 2] ?? 0, rgb[3 * i + 1] ?? 0, rgb[3 * i] ?? 0], at);
  }
  return `url(data:image/bmp;base64,${btoa(String.fromCharCode(...file))})`;
}
