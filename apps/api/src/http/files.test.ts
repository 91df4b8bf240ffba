import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sharedDatabase, type TestDatabase } from '../../test/database.ts';
import { noisyJpeg, turned } from '../../test/pictures.ts';
import { createWorld, type ClinicHandle } from '../../test/world.ts';
import { CONSENT_SCOPES, IMPORTED_SCOPES } from '@stipple/domain';
import { fulfilWishes, PhotoConsents, PhotoPublications } from '../modules/portfolio/index.ts';
import type { ClinicTx } from '../platform/db/index.ts';
import { FileStore, newFileKey, signAddress, signChannel } from '../platform/files/index.ts';
import { newId } from '../platform/ids.ts';
import { createLog } from '../platform/log.ts';
import { filesRouter } from './files.ts';
import { secured } from './request.ts';
import { listen, type Listening } from './server.ts';

const secret = 'files-test-secret-files-test-secret';
let database: TestDatabase;
let folder: string;
let store: FileStore;
let listening: Listening;
let clinic: ClinicHandle;

beforeAll(async () => {
  database = await sharedDatabase();
  folder = await mkdtemp(join(tmpdir(), 'stipple-served-'));
  store = new FileStore(folder);
  const app = express().disable('x-powered-by').disable('etag').use(secured('http://localhost'));
  app.use('/files', filesRouter({ doors: database.doors, store, secret }));
  listening = await listen(app as never, 0, createLog('silent', 'test'));
  clinic = await createWorld(database.doors).clinic();
});
afterAll(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${listening.port}/files/${path}`, { method, headers, redirect: 'manual' });

/** A case with one photo kept on disk. */
async function photo(bytes: Buffer, given: { published?: boolean; of?: ClinicHandle } = {}) {
  const { of = clinic, published = true } = given;
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const originalHash = await store.keepOriginal(of.id, bytes);
  const made = await of.portfolioCase({
    practitioner: await of.practitioner(),
    photos: [
      {
        published,
        drawing: null,
        originalHash,
        originalType: 'image/jpeg',
        originalBytes: bytes.length,
        width,
        height,
      },
    ],
  });
  return { id: made.photos[0]!.id, key: made.photos[0]!.fileKey, hash: originalHash };
}

const change = (photoId: string, work: (tx: ClinicTx) => Promise<unknown>): Promise<void> =>
  clinic.write('photo.changed', 'photo', { id: photoId }, async (tx) => void (await work(tx)));

const word = {
  party: 'client',
  method: 'message',
  wording: null,
  reference: null,
  decidedOn: '2026-01-01',
  recordedBy: null,
} as const;

describe('a published photo', () => {
  test('comes as WebP of the width asked for, closed to sniffing and scripts', async () => {
    const { key } = await photo(await noisyJpeg(900, 600));
    for (const [width, wanted] of [
      [320, 320],
      [640, 640],
      [1280, 900],
      [1920, 900],
    ] as const) {
      const response = await get(`${key}/${width}`);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, no-cache',
        vary: 'Accept',
        etag: expect.stringMatching(/^"[\w-]{22}"$/),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'cross-origin',
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.length).toBe(Number(response.headers.get('content-length')));
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: wanted });
    }
  });

  test('carries no EXIF out, and comes upright', async () => {
    const { key } = await photo(await turned(6));
    const bytes = Buffer.from(await (await get(`${key}/320`)).arrayBuffer());
    expect(bytes.includes('Secret')).toBe(false);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif]).toEqual([60, 40, undefined]);
  });

  test('is asked about again by its tag, and HEAD says the same without the bytes', async () => {
    const { key } = await photo(await noisyJpeg(400, 300));
    const first = await get(`${key}/320`);
    const etag = first.headers.get('etag')!;
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(`${key}/320`, { 'if-none-match': given });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
      expect(again.headers.get('etag')).toBe(etag);
    }
    expect((await get(`${key}/320`, { 'if-none-match': '"other"' })).status).toBe(200);
    const head = await get(`${key}/320`, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, first.headers.get('content-length')]);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    expect((await get(`${key}/640`)).headers.get('etag')).not.toBe(etag);
  });

  test('comes as AVIF once that was made, to who accepts it', async () => {
    const { key } = await photo(await noisyJpeg(330, 220));
    const browser = { accept: 'image/avif,image/webp,*/*;q=0.8' };
    const before = await get(`${key}/320`, browser);
    expect(before.headers.get('content-type')).toBe('image/webp');
    await before.arrayBuffer();
    const problems: unknown[] = [];
    expect(await fulfilWishes(store, (error) => problems.push(error))).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    const after = await get(`${key}/320`, browser);
    expect(after.headers.get('content-type')).toBe('image/avif');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const bytes = Buffer.from(await after.arrayBuffer());
    expect(bytes.toString('latin1', 4, 12)).toBe('ftypavif');
    for (const accept of ['image/webp', '*/*', 'image/avif;q=0, image/webp'])
      expect((await get(`${key}/320`, { accept })).headers.get('content-type')).toBe('image/webp');
  });

  test('that many ask for at once is made once', async () => {
    const { key } = await photo(await noisyJpeg(1400, 1000));
    const keep = vi.spyOn(store, 'keepCopy');
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(`${key}/640`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    expect(keep).toHaveBeenCalledTimes(1);
    keep.mockRestore();
  });

  test('that is drawn is made on the first hit', async () => {
    const { photos } = await clinic.portfolioCase({ practitioner: await clinic.practitioner() });
    const response = await get(`${photos[0]!.fileKey}/1920`);
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 1280, height: 1280 });
  });

  test('shares its bytes within a clinic and with no other', async () => {
    const other = await createWorld(database.doors).clinic();
    const bytes = await noisyJpeg(350, 200);
    const [one, two, theirs] = [await photo(bytes), await photo(bytes), await photo(bytes, { of: other })];
    for (const { key } of [one, two, theirs]) expect((await get(`${key}/320`)).status).toBe(200);
    const copies = async (id: string) =>
      (await readdir(join(folder, id), { recursive: true })).filter((name) => name.includes(`${one.hash}-320.webp`));
    expect(await copies(clinic.id)).toHaveLength(1);
    expect(await copies(other.id)).toHaveLength(1);
  });
});

describe('more at once than may be', () => {
  test('one is refused when the queue is full, and one that leaves it frees the place', async () => {
    let closed = 0;
    const app = express().use((_, response, next) => {
      response.once('close', () => (closed += 1));
      next();
    });
    app.use('/files', filesRouter({ doors: database.doors, store, secret, atOnce: 1, waiting: 1 }));
    const own = await listen(app as never, 0, createLog('silent', 'test'));
    const held = Promise.withResolvers<null>();
    const reading = vi.spyOn(store, 'readCopy').mockReturnValueOnce(held.promise);
    try {
      const { key } = await photo(await noisyJpeg(400, 300));
      const ask = () => {
        const abort = new AbortController();
        return { abort, answer: fetch(`http://127.0.0.1:${own.port}/files/${key}/320`, { signal: abort.signal }) };
      };
      /** Of two more one waits and one is refused, whichever comes first; gives the one that waits. */
      const oneOfTwo = async () => {
        const two = [ask(), ask()];
        const refused = await Promise.race(two.map(async ({ answer }, i) => ({ i, response: await answer })));
        expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([503, '1']);
        return two[1 - refused.i]!;
      };
      const first = ask();
      await vi.waitUntil(() => reading.mock.calls.length === 1);
      const leaving = await oneOfTwo();
      leaving.abort.abort();
      await expect(leaving.answer).rejects.toThrow();
      await vi.waitUntil(() => closed === 2);
      const last = await oneOfTwo();
      held.resolve(null);
      expect([(await first.answer).status, (await last.answer).status]).toEqual([200, 200]);
    } finally {
      held.resolve(null);
      reading.mockRestore();
      await own.close();
    }
  });
});

describe('what is not public', () => {
  test('an unpublished photo is unknown', async () => {
    const { key } = await photo(await noisyJpeg(100, 100), { published: false });
    expect((await get(`${key}/320`)).status).toBe(404);
  });

  test('one taken out of the directory is gone at the next hit, cached or not, and back when it is shown again', async () => {
    const { id, key } = await photo(await noisyJpeg(100, 100));
    const shown = await get(`${key}/320`);
    const etag = shown.headers.get('etag')!;
    expect(shown.status).toBe(200);
    await change(id, (tx) => new PhotoPublications(tx).unpublish([id], CONSENT_SCOPES));
    for (const headers of [undefined, { 'if-none-match': etag }])
      expect((await get(`${key}/320`, headers)).status).toBe(410);
    expect((await get(`${key}/320`, {}, 'HEAD')).status).toBe(410);
    const again = IMPORTED_SCOPES.map((scope) => ({ photoId: id, ...scope }));
    await change(id, (tx) => new PhotoPublications(tx).publish(again));
    expect((await get(`${key}/320`, { 'if-none-match': etag })).status).toBe(304);
  });

  test('a withdrawn one is gone at each address ever given out for it, and stays gone when consent comes back', async () => {
    const { id, key } = await photo(await noisyJpeg(100, 100));
    const expires = Math.trunc(Date.now() / 1000) + 60;
    const member = `${key}/320?${signAddress(secret, { key, width: 320, expires })}`;
    const ownSite = `${key}/320?${signChannel(secret, { key, width: 320, channel: 'own_site' })}`;
    const all = async () => Promise.all([`${key}/320`, member, ownSite].map(async (path) => (await get(path)).status));
    expect(await all()).toEqual([200, 200, 200]);
    await change(id, (tx) => new PhotoConsents(tx).withdraw([id], CONSENT_SCOPES, word));
    expect(await all()).toEqual([410, 410, 410]);
    const again = IMPORTED_SCOPES.map((scope) => ({ photoId: id, ...scope }));
    await change(id, async (tx) => {
      await new PhotoConsents(tx).give(again, { ...word, method: 'paper', wording: '1' });
      await new PhotoPublications(tx).publish(again);
    });
    expect(await all()).toEqual([410, 410, 410]);
  });

  test('an address made for a channel shows it as long as it is published there', async () => {
    const { id, key } = await photo(await noisyJpeg(100, 100));
    const on = (channel: string, by = secret) =>
      get(`${key}/320?${signChannel(by, { key, width: 320, channel })}`).then(({ status }) => status);
    const [ownSite, directory] = IMPORTED_SCOPES;
    expect([await on('own_site'), await on('partners')]).toEqual([200, 410]);
    expect([await on('own_site', 'y'.repeat(32)), await on('directory'), await on('elsewhere')]).toEqual([
      403, 403, 403,
    ]);
    expect((await get(`${key}/320?channel=own_site`)).status).toBe(403);
    await change(id, (tx) => new PhotoConsents(tx).withdraw([id], [directory!], word));
    expect([await on('own_site'), (await get(`${key}/320`)).status]).toEqual([200, 410]);
    await change(id, (tx) => new PhotoConsents(tx).withdraw([id], [ownSite!], word));
    expect(await on('own_site')).toBe(410);
  });

  test('a signed address shows it until its time, to its holder only', async () => {
    const { key } = await photo(await noisyJpeg(500, 400), { published: false });
    const soon = Math.trunc(Date.now() / 1000) + 60;
    const good = await get(`${key}/320?${signAddress(secret, { key, width: 320, expires: soon })}`);
    expect([good.status, good.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(good.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const late = signAddress(secret, { key, width: 320, expires: soon - 120 });
    const forWidth = signAddress(secret, { key, width: 640, expires: soon });
    const byOther = signAddress('y'.repeat(32), { key, width: 320, expires: soon });
    for (const query of [
      late,
      forWidth,
      byOther,
      `expires=${soon}&signature=`,
      `expires=1e99&signature=x`,
      'signature=x',
    ])
      expect([query, (await get(`${key}/320?${query}`)).status]).toEqual([query, 403]);
    const stranger = newFileKey(clinic.id);
    const signed = signAddress(secret, { key: stranger, width: 320, expires: soon });
    expect((await get(`${stranger}/320?${signed}`)).status).toBe(404);
  });

  test('another clinic named in the address finds nothing', async () => {
    const { key } = await photo(await noisyJpeg(100, 100));
    const random = Buffer.from(key, 'base64url').subarray(16);
    const other = await createWorld(database.doors).clinic();
    const moved = Buffer.concat([Buffer.from(other.id.replaceAll('-', ''), 'hex'), random]).toString('base64url');
    expect((await get(`${moved}/320`)).status).toBe(404);
  });
});

describe('any other address', () => {
  test('is unknown, never an error and never a redirect', async () => {
    const { key } = await photo(await noisyJpeg(100, 100));
    const paths = [
      `${key}/321`,
      `${key}/0320`,
      `${key}/320/`,
      `${key}`,
      `${key}x/320`,
      `${newFileKey(newId())}/320`,
      `${newFileKey(clinic.id)}/640`,
      '..%2f..%2fetc%2fpasswd/320',
      `${'A'.repeat(43)}/320`,
      '%00/320',
      `${'a'.repeat(5000)}/320`,
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  test('can only be read', async () => {
    const { key } = await photo(await noisyJpeg(100, 100));
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await get(`${key}/320`, {}, method);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });
});
