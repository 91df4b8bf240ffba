import { PHOTO_FILE_LIMITS } from '@stipple/domain';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { claimingPng, cornered, noisyJpeg, turned, withPngChunk } from '../../../test/pictures.ts';
import { inspectPhoto } from './photo-intake.ts';

const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';

async function categoryOf(bytes: Buffer): Promise<string> {
  const result = await inspectPhoto(bytes);
  if (result.kind === 'ok') return 'ok';
  expect(result.message).toMatch(/^[a-z].+[^.]$/);
  expect(result.expected).not.toBe('');
  return result.category;
}

/** A film of two pictures. */
function film(): Promise<Buffer[]> {
  return Promise.all([cornered().png().toBuffer(), cornered().negate().png().toBuffer()]);
}

describe('what is taken in', () => {
  test('JPEG, PNG and still WebP, told by their content', async () => {
    const files = {
      'image/jpeg': await cornered().jpeg().toBuffer(),
      'image/png': await cornered().png().toBuffer(),
      'image/webp': await cornered().webp().toBuffer(),
    };
    for (const [type, bytes] of Object.entries(files)) {
      const photo = await inspectPhoto(bytes);
      expect(photo).toMatchObject({ kind: 'ok', type, width: 60, height: 40 });
      if (photo.kind === 'ok') expect(Buffer.from(photo.thumbhash, 'base64').length).toBeGreaterThan(10);
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i gives the size of the upright picture', async (orientation) => {
    expect(await inspectPhoto(await turned(orientation))).toMatchObject({ kind: 'ok', width: 60, height: 40 });
  });

  test('CMYK, grey, 16-bit, see-through and interlaced ones, and one of a single pixel', async () => {
    const made = await Promise.all([
      cornered().toColourspace('cmyk').jpeg().toBuffer(),
      cornered().greyscale().toColourspace('b-w').jpeg().toBuffer(),
      cornered().toColourspace('rgb16').png().toBuffer(),
      cornered().ensureAlpha(0.3).png().toBuffer(),
      cornered().ensureAlpha(0.3).webp({ lossless: true }).toBuffer(),
      cornered().png({ progressive: true, palette: true }).toBuffer(),
      cornered().jpeg({ progressive: true }).toBuffer(),
      cornered().resize(1, 1).png().toBuffer(),
    ]);
    expect((await sharp(made[0]).metadata()).space).toBe('cmyk');
    expect((await sharp(made[2]).metadata()).depth).toBe('ushort');
    for (const bytes of made) expect(await categoryOf(bytes)).toBe('ok');
  });

  test('bytes behind the end of the picture, as phones and jokers leave them', async () => {
    const jpeg = await cornered().jpeg().toBuffer();
    expect(await categoryOf(Buffer.concat([jpeg, Buffer.from('PK\u0003\u0004 hidden archive')]))).toBe('ok');
  });
});

describe('what is not', () => {
  test('an empty file', async () => {
    expect(await categoryOf(Buffer.alloc(0))).toBe('empty_file');
  });

  test.each([
    ['text', Buffer.from('not a picture')],
    ['SVG', Buffer.from(svg)],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004..')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')],
    ['two bytes of a JPEG', Buffer.from([0xff, 0xd8])],
    ['a web page', Buffer.from('<!doctype html><img src=x onerror=alert(1)>')],
    ['TIFF', Buffer.from('II*\0aaaaaaaaaa')],
  ])('%s', async (_what, bytes) => {
    expect(await categoryOf(bytes)).toBe('unsupported_file');
  });

  test('pictures of other kinds and animated ones, and it says what they are', async () => {
    const gif = await cornered().gif().toBuffer();
    const webp = await sharp(await film(), { join: { animated: true } })
      .webp()
      .toBuffer();
    const control = Buffer.alloc(8);
    const apng = withPngChunk(await cornered().png().toBuffer(), 'acTL', control);
    const avif = await cornered().avif().toBuffer();
    const tiff = await cornered().tiff().toBuffer();
    const said = [];
    for (const bytes of [gif, webp, apng, avif, tiff]) {
      const result = await inspectPhoto(bytes);
      expect(result).toMatchObject({ kind: 'rejected', category: 'unsupported_file' });
      if (result.kind === 'rejected') said.push(result.message);
    }
    expect(said).toEqual([
      'the file is a GIF picture',
      'the file is an animated WebP',
      'the file is an animated PNG',
      'the file is an AVIF picture',
      'the file is a TIFF or raw camera picture',
    ]);
  });

  test('files cut off, at any place', async () => {
    const files = [
      await noisyJpeg(400, 300),
      await sharp(await noisyJpeg(400, 300))
        .jpeg({ progressive: true })
        .toBuffer(),
      await sharp(await noisyJpeg(400, 300))
        .png()
        .toBuffer(),
      await sharp(await noisyJpeg(400, 300))
        .png({ progressive: true })
        .toBuffer(),
      await sharp(await noisyJpeg(400, 300))
        .webp()
        .toBuffer(),
      await sharp(await noisyJpeg(400, 300))
        .webp({ lossless: true })
        .toBuffer(),
    ];
    for (const [index, bytes] of files.entries())
      for (const share of [0.02, 0.3, 0.6, 0.95]) {
        const cut = bytes.subarray(0, Math.trunc(bytes.length * share));
        expect([index, share, await categoryOf(cut)]).toEqual([index, share, 'corrupt_file']);
      }
  });

  test('a header without a picture, and noise behind one', async () => {
    expect(await categoryOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('corrupt_file');
    expect(await categoryOf(claimingPng(100, 100))).toBe('corrupt_file');
    const png = await sharp(await noisyJpeg(200, 200))
      .png()
      .toBuffer();
    png.fill(0x55, 2000, 4000);
    expect(await categoryOf(png)).toBe('corrupt_file');
  });

  test('more than 60 million pixels, without decoding them', async () => {
    const started = performance.now();
    expect(await categoryOf(claimingPng(65_000, 65_000))).toBe('image_too_large');
    expect(await categoryOf(claimingPng(2_147_483_647, 2_147_483_647))).toBe('image_too_large');
    expect(await categoryOf(claimingPng(8_000, 7_501))).toBe('image_too_large');
    const jpeg = await cornered().jpeg().toBuffer();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(60_000, frame + 5);
    jpeg.writeUInt16BE(60_000, frame + 7);
    expect(await categoryOf(jpeg)).toBe('image_too_large');
    const webp = await cornered().ensureAlpha(0.5).webp().toBuffer();
    expect(webp.toString('latin1', 12, 16)).toBe('VP8X');
    webp.writeUIntLE(16_000, 24, 3);
    webp.writeUIntLE(16_000, 27, 3);
    expect(['image_too_large', 'corrupt_file']).toContain(await categoryOf(webp));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('a bomb within the limit takes bounded time and is a picture all the same', async () => {
    const bomb = await sharp({ create: { width: 7_700, height: 7_700, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(400_000);
    expect(await categoryOf(bomb)).toBe('ok');
  });

  test('more bytes than a photo may have', async () => {
    const big = Buffer.alloc(PHOTO_FILE_LIMITS.bytes + 1);
    big.set(await cornered().jpeg().toBuffer());
    expect(await categoryOf(big)).toBe('image_too_large');
  });
});
