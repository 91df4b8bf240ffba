import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { noisyJpeg } from '../../../test/pictures.ts';
import { FileStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { createLog } from '../../platform/log.ts';
import { avifWorker, fulfilWishes, wishForAvif, type AvifWorker } from './photo-avif.ts';
import { copyName, type PhotoSource } from './photo-copy.ts';
import type { Drawing } from './photo-drawing.ts';

const clinicId = newId();
const drawing: Drawing = {
  seed: 'avif',
  view: 'vertex',
  moment: 'healed',
  daysHealed: 90,
  skinTone: '5',
  hairColour: 'black',
  greyPercent: 10,
  indication: 'aga_male',
  scale: 'norwood',
  stage: 'V',
  density: 0.8,
};
let folder: string;
let store: FileStore;
let worker: AvifWorker | undefined;
const logged: string[] = [];
const log = createLog(
  'info',
  'test',
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString());
      done();
    },
  }),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-avif-'));
  store = new FileStore(folder);
});
afterEach(async () => {
  await worker?.close();
  logged.length = 0;
});
afterAll(() => rm(folder, { recursive: true }));

const kept = async (): Promise<PhotoSource> => ({
  kind: 'original',
  hash: await store.keepOriginal(clinicId, await noisyJpeg(400, 300)),
});
const isMade = (source: PhotoSource, width: 320 | 640): Promise<boolean> =>
  store.hasCopy(clinicId, copyName(source, width, 'avif'));

// A process of the lowest priority may wait long for its turn on a busy machine.
describe('wishes for AVIF', { timeout: 90_000 }, () => {
  test('of kept and drawn photos are fulfilled by a process of their own, which then ends', async () => {
    const sources: PhotoSource[] = [await kept(), { kind: 'drawing', drawing }];
    for (const source of sources) await wishForAvif(store, clinicId, source, 320);
    worker = avifWorker(folder, log, 50);
    await vi.waitFor(
      async () => {
        for (const source of sources) expect(await isMade(source, 320)).toBe(true);
      },
      { timeout: 40_000, interval: 100 },
    );
    const bytes = await store.readCopy(clinicId, copyName(sources[1]!, 320, 'avif'));
    expect(bytes?.toString('latin1', 4, 12)).toBe('ftypavif');
    expect(await store.wishes(9)).toEqual([]);
    expect(logged).toEqual([]);
    // And again: a process that ended is followed by another.
    await wishForAvif(store, clinicId, sources[0]!, 640);
    await vi.waitFor(async () => expect(await isMade(sources[0]!, 640)).toBe(true), { timeout: 40_000 });
  });

  test('that can not be fulfilled are told and dropped, and the others go on', async () => {
    const gone: PhotoSource = { kind: 'original', hash: 'f'.repeat(64) };
    const good = await kept();
    await wishForAvif(store, clinicId, gone, 320);
    await store.wish({ clinicId, name: `o${'e'.repeat(64)}-320.avif`, task: 'not a task' });
    await store.wish({ clinicId, name: `o${'d'.repeat(64)}-320.avif`, task: '{"width":999,"source":{}}' });
    await rm(join(folder, clinicId, 'copy-1'), { recursive: true, force: true });
    await wishForAvif(store, clinicId, good, 320);
    const problems: unknown[] = [];
    expect(await fulfilWishes(store, (error) => problems.push(error))).toBe(1);
    expect(problems).toHaveLength(3);
    expect(await isMade(good, 320)).toBe(true);
    expect(await store.wishes(9)).toEqual([]);
  });

  test('are not waited for when we end, and the folder may hold strangers', async () => {
    await writeFile(join(folder, 'wished', 'stranger'), '');
    const big: PhotoSource = {
      kind: 'original',
      hash: await store.keepOriginal(clinicId, await noisyJpeg(1600, 1200)),
    };
    await wishForAvif(store, clinicId, big, 640);
    worker = avifWorker(folder, log, 20);
    await vi.waitFor(async () => expect(await store.wishes(9)).toEqual([]), { timeout: 40_000, interval: 5 });
    const started = performance.now();
    await worker.close();
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(logged).toEqual([]);
  });
});
