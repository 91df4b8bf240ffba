/** What a file is, told from its first bytes and never from its name. */
import type { PhotoType } from '@stipple/domain';

type Unsupported = (typeof OTHERS)[number][1] | 'an animated PNG' | 'an animated WebP' | 'not a picture';

/** A photo's type, or words for what the file is instead. */
export type Content = { readonly type: PhotoType } | { readonly unsupported: Unsupported };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Other files that people send, by their first bytes as Latin-1 text. */
const OTHERS = [
  [/^GIF8/, 'a GIF picture'],
  [/^....ftyp(?:heic|heix|hevc|mif1|msf1)/s, 'a HEIC picture'],
  [/^....ftypavi[fs]/s, 'an AVIF picture'],
  [/^....ftyp/s, 'a film'],
  [/^PK/, 'a ZIP archive or an Office document'],
  [/^%PDF/, 'a PDF document'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF or raw camera picture'],
  [/^BM/, 'a BMP picture'],
  [/^8BPS/, 'a Photoshop document'],
  [/<svg[\s>]/i, 'an SVG drawing'],
  [/^\s*<(?:!doctype|html|head|body|script)/i, 'a web page'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Tells what the bytes are. Animated PNG and WebP files are unsupported: a photo stands still. */
export function contentOf(bytes: Buffer): Content {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { type: 'image/jpeg' };
  if (PNG.every((byte, index) => bytes[index] === byte))
    return hasPngChunk(bytes, 'acTL') ? { unsupported: 'an animated PNG' } : { type: 'image/png' };
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return isAnimatedWebp(bytes) ? { unsupported: 'an animated WebP' } : { type: 'image/webp' };
  const start = bytes.toString('latin1', 0, 1024);
  return { unsupported: OTHERS.find(([pattern]) => pattern.test(start))?.[1] ?? 'not a picture' };
}

/** Whether a chunk stands before the pixels. */
function hasPngChunk(bytes: Buffer, wanted: string): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === wanted) return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

function isAnimatedWebp(bytes: Buffer): boolean {
  return bytes.length > 20 && bytes.toString('latin1', 12, 16) === 'VP8X' && (bytes[20]! & 0x02) !== 0;
}

/** Width and height a PNG claims, as its first chunk says; null when it has no such chunk. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
