import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture whose corners tell how it is turned: red, green on top, blue, white below; 60 x 40 pixels. */
export function cornered(): Sharp {
  const [width, height] = [60, 40];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = y < height / 2 ? (x < width / 2 ? RED : GREEN) : x < width / 2 ? BLUE : WHITE;
      pixels.set(colour, (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export const RED = [200, 30, 30] as const;
export const GREEN = [30, 200, 30] as const;
export const BLUE = [30, 30, 200] as const;
export const WHITE = [240, 240, 240] as const;

/** A photo-like JPEG of that size, about 1 byte for every 5 pixels. */
export function noisyJpeg(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** The picture stored so that the EXIF orientation turns it upright again, with a place and a camera in its EXIF. */
export async function turned(orientation: number): Promise<Buffer> {
  const stored = await unturned(orientation);
  return sharp(stored)
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .withExif({
      IFD0: { Make: 'SecretCamera', Copyright: 'SecretOwner' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 48/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 32/1 0/1' },
    })
    .withMetadata({ orientation })
    .toBuffer();
}

async function unturned(orientation: number): Promise<Buffer> {
  const upright = await cornered().png().toBuffer();
  const rotated = (angle: number) => sharp(upright).rotate(angle).png().toBuffer();
  switch (orientation) {
    case 2:
      return sharp(upright).flop().png().toBuffer();
    case 3:
      return rotated(180);
    case 4:
      return sharp(upright).flip().png().toBuffer();
    case 5:
      return sharp(await rotated(90))
        .flop()
        .png()
        .toBuffer();
    case 6:
      return rotated(270);
    case 7:
      return sharp(await rotated(90))
        .flip()
        .png()
        .toBuffer();
    case 8:
      return rotated(90);
    default:
      return upright;
  }
}

/** A PNG whose header claims that size, with a valid checksum and next to nothing behind it. */
export function claimingPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with a chunk put in before its pixels. */
export function withPngChunk(png: Buffer, name: string, data: Buffer): Buffer {
  const at = 8 + 25;
  return Buffer.concat([png.subarray(0, at), pngChunk(name, data), png.subarray(at)]);
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
