import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHOTO_WIDTHS, type PhotoWidth } from '@stipple/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLUE, cornered, GREEN, noisyJpeg, RED, turned, WHITE } from '../../../test/pictures.ts';
import { FileStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { makeCopy, usefulWidth, type CopyFormat } from './photo-copy.ts';

const clinicId = newId();
let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-copies-'));
  store = new FileStore(folder);
  // Served AVIF is never read by the product; the tests look into it.
  sharp.unblock({ operation: ['VipsForeignLoadHeifBuffer'] });
});
afterAll(() => rm(folder, { recursive: true }));

async function copyOf(original: Buffer, width: PhotoWidth = 320, format: CopyFormat = 'webp'): Promise<Buffer> {
  const hash = await store.keepOriginal(clinicId, original);
  return makeCopy(store, clinicId, { kind: 'original', hash }, width, format);
}

/** Average colour of the middle of each quarter: top left, top right, bottom left, bottom right. */
async function corners(bytes: Buffer): Promise<number[][]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => {
    const start = (Math.trunc(y * info.height) * info.width + Math.trunc(x * info.width)) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

function expectNear(actual: number[][], wanted: readonly (readonly number[])[], tolerance: number): void {
  for (const [index, colour] of wanted.entries())
    for (const [channel, value] of colour.entries())
      expect(Math.abs(actual[index]![channel]! - value), `corner ${index}, channel ${channel}`).toBeLessThan(tolerance);
}

describe('a served copy', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('of a photo stored in orientation %i is upright', async (orientation) => {
    const original = await turned(orientation);
    expect((await sharp(original).metadata()).orientation).toBe(orientation);
    for (const format of ['webp', 'avif'] as const) {
      const copy = await copyOf(original, 320, format);
      const { width, height, orientation: left } = await sharp(copy).metadata();
      expect([width, height, left ?? 1]).toEqual([60, 40, 1]);
      expectNear(await corners(copy), [RED, GREEN, BLUE, WHITE], 24);
    }
  });

  test('carries no metadata: no place, camera, owner, profile or thumbnail', async () => {
    const original = await sharp(await turned(6))
      .keepMetadata()
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>SecretXmp</secret></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(original.includes('SecretCamera')).toBe(true);
    expect(original.includes('SecretXmp')).toBe(true);
    for (const format of ['webp', 'avif'] as const) {
      const copy = await copyOf(original, 320, format);
      for (const word of ['Secret', 'Exif', 'xmp', 'GPS', 'ICCP', 'Display P3'])
        expect(copy.includes(word), `${word} in ${format}`).toBe(false);
      expect(await sharp(copy).metadata()).toMatchObject({ space: 'srgb' });
      const { exif, icc, xmp, iptc } = await sharp(copy).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  test('never holds what stood behind the end of the picture', async () => {
    const payload = Buffer.from('<script>SecretPayload</script>PK\u0003\u0004');
    for (const picture of [cornered().jpeg(), cornered().png(), cornered().webp()]) {
      const original = Buffer.concat([await picture.toBuffer(), payload]);
      for (const format of ['webp', 'avif'] as const)
        expect((await copyOf(original, 320, format)).includes('SecretPayload')).toBe(false);
    }
  });

  test('is sRGB, whatever the original is in', async () => {
    const originals = await Promise.all([
      cornered().toColourspace('cmyk').jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer(),
      cornered().toColourspace('rgb16').png().toBuffer(),
      cornered().withIccProfile('p3').jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer(),
    ]);
    // CMYK can not hold such colours: there the nearest it has count.
    for (const [index, tolerance] of [95, 14, 14].entries()) {
      const copy = await copyOf(originals[index]!);
      expect(await sharp(copy).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
      expectNear(await corners(copy), [RED, GREEN, BLUE, WHITE], tolerance);
    }
  });

  test('shows nothing that was see-through', async () => {
    const hidden = await cornered().ensureAlpha(0).png().toBuffer();
    const copy = await copyOf(hidden);
    expect((await sharp(copy).metadata()).hasAlpha).toBe(false);
    expectNear(
      await corners(copy),
      Array.from({ length: 4 }, () => [255, 255, 255]),
      4,
    );
  });

  test('has the width asked for and is never enlarged', async () => {
    const original = await noisyJpeg(1500, 1000);
    const widths = [];
    for (const width of PHOTO_WIDTHS) widths.push((await sharp(await copyOf(original, width)).metadata()).width);
    expect(widths).toEqual([320, 640, 1280, 1500]);
    expect(PHOTO_WIDTHS.map((width) => usefulWidth(width, 1500))).toEqual([320, 640, 1280, 1920]);
    expect(PHOTO_WIDTHS.map((width) => usefulWidth(width, 640))).toEqual([320, 640, 640, 640]);
    expect(PHOTO_WIDTHS.map((width) => usefulWidth(width, 60))).toEqual([320, 320, 320, 320]);
  });

  test('of a strip one pixel wide can be made too', async () => {
    const strip = await cornered().resize(1, 30_000, { fit: 'fill' }).jpeg().toBuffer();
    const { height } = await sharp(await copyOf(strip, 1920)).metadata();
    expect(height).toBe(7680);
  });
});
