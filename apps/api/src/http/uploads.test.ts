import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UPLOAD_LIMITS, UPLOAD_PURPOSES, type Actor } from '@stipple/domain';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedDatabase } from '../../test/database.ts';
import { startServer } from '../../test/http.ts';
import { memberHeaders } from '../../test/policy/people.ts';
import { createWorld } from '../../test/world.ts';
import { UPLOAD_BOUNDS } from '../modules/upload/index.ts';
import { UploadStore } from '../platform/files/index.ts';
import { newId } from '../platform/ids.ts';
import { createLog } from '../platform/log.ts';
import { NOBODY } from './actor.ts';
import { secured } from './request.ts';
import { listen, type Listening } from './server.ts';
import { uploadsRouter } from './uploads.ts';

let folder: string;
let store: UploadStore;
let listening: Listening;
let now: Date;
let account: string;
const clinic = newId();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-uploads-'));
  store = new UploadStore(folder, { now: () => now }, UPLOAD_BOUNDS);
  const app = express().disable('x-powered-by').disable('etag').use(secured('http://localhost'));
  const of = (asked: { headers: IncomingHttpHeaders }) => {
    const [accountId, clinicId] = String(asked.headers['test-owner'] ?? '').split(' ');
    const kind = !accountId ? 'visitor' : clinicId ? 'member' : 'operator';
    return Promise.resolve({ ...NOBODY, actor: { kind, accountId, clinicId } as Actor });
  };
  app.use('/uploads', uploadsRouter({ store, authentication: { of } }));
  listening = await listen(app as never, 0, createLog('silent', 'test'));
});
afterAll(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  now = new Date();
  account = newId();
});

const TUS = { 'tus-resumable': '1.0.0' };
const owner = (of = `${account} ${clinic}`) => ({ ...TUS, 'test-owner': of });
const at = (path: string) => `http://127.0.0.1:${listening.port}${path}`;
const create = (length: number, headers: Record<string, string> = {}) =>
  fetch(at('/uploads'), { method: 'POST', headers: { ...owner(), 'upload-length': String(length), ...headers } });
const patch = (path: string, offset: number, body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(at(path), {
    method: 'PATCH',
    headers: {
      ...owner(),
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      ...headers,
    },
    body,
  });
const head = (path: string, headers: Record<string, string> = owner()) => fetch(at(path), { method: 'HEAD', headers });
const started = async (length: number) => (await create(length)).headers.get('location')!;
const bytes = (length: number) => new Uint8Array(randomBytes(length));

/** Sends so many of the bytes it announces, then cuts the line. */
const cutOff = (path: string, announced: number, sent: Uint8Array) =>
  new Promise<void>((resolve, reject) => {
    const sending = httpRequest(at(path), {
      method: 'PATCH',
      headers: {
        ...owner(),
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '0',
        'content-length': announced,
      },
    });
    sending.on('error', () => resolve());
    sending.write(sent);
    arrived(path, sent.length).then(() => sending.destroy(), reject);
  });

/** Waits until so many bytes are on disk. */
const arrived = (path: string, length: number) =>
  vi.waitFor(async () => {
    const { size } = await stat(join(folder, clinic, `${account}.${path.split('/').at(-1)}`));
    expect(size).toBe(length);
  });

describe('an upload', () => {
  test('comes in pieces, says how far it is, and is whole in the end', async () => {
    const file = bytes(30_000);
    const made = await create(30_000, { 'upload-metadata': `filename ${Buffer.from('a.pdf').toString('base64')}` });
    expect(made.status).toBe(201);
    const path = made.headers.get('location')!;
    const first = await patch(path, 0, file.slice(0, 10_000));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '10000']);
    const middle = await head(path);
    expect([middle.headers.get('upload-offset'), middle.headers.get('upload-length')]).toEqual(['10000', '30000']);
    expect((await patch(path, 10_000, file.slice(10_000))).headers.get('upload-offset')).toBe('30000');
    const mine = { accountId: account, clinicId: clinic };
    const id = path.split('/').at(-1)!;
    expect(await store.find(mine, id)).toMatchObject({ name: 'a.pdf', offset: 30_000 });
    expect(Buffer.compare(await store.read(mine, id), file)).toBe(0);
  });

  test('goes on where a line broke', async () => {
    const file = bytes(20_000);
    const path = await started(20_000);
    await cutOff(path, 20_000, file.slice(0, 7_000));
    const offset = Number((await head(path)).headers.get('upload-offset'));
    expect(offset).toBe(7_000);
    expect((await patch(path, offset, file.slice(offset))).status).toBe(204);
  });

  test('ends a sender who is still at it when another goes on', async () => {
    const path = await started(20_000);
    const stuck = httpRequest(at(path), {
      method: 'PATCH',
      headers: { ...owner(), 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
    });
    const ended = new Promise((resolve) => stuck.once('error', resolve));
    stuck.write(bytes(5_000));
    await arrived(path, 5_000);
    expect((await head(path)).headers.get('upload-offset')).toBe('5000');
    await ended;
    expect((await patch(path, 5_000, bytes(15_000))).headers.get('upload-offset')).toBe('20000');
  });

  test('is its account’s within its clinic: for anybody else there is none, whatever they ask', async () => {
    const path = await started(10);
    const strangers = [`${newId()} ${clinic}`, `${account} ${newId()}`, account, ''];
    for (const stranger of strangers) {
      const headers = owner(stranger);
      const asked = [
        await head(path, headers),
        await patch(path, 0, bytes(10), headers),
        await fetch(at(path), { method: 'DELETE', headers }),
      ];
      expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
    expect(
      (await fetch(at('/uploads'), { method: 'POST', headers: { ...owner(''), 'upload-length': '1' } })).status,
    ).toBe(404);
    expect((await head(path)).headers.get('upload-offset')).toBe('0');
  });

  test('has an end: no larger than the limit, no more than it said, no more than so many at a time', async () => {
    expect((await create(UPLOAD_LIMITS.bytes + 1)).status).toBe(413);
    const toImport = { 'upload-metadata': `purpose ${Buffer.from('import').toString('base64')}` };
    expect((await create(UPLOAD_LIMITS.bytes + 1, toImport)).status).toBe(201);
    expect((await create(UPLOAD_PURPOSES.import.bytes + 1, toImport)).status).toBe(413);
    expect((await create(1, { 'upload-metadata': `purpose ${Buffer.from('x').toString('base64')}` })).status).toBe(400);
    const path = await started(10);
    expect((await patch(path, 0, bytes(11))).status).toBe(413);
    expect((await head(path)).headers.get('upload-offset')).toBe('0');
    for (let i = 2; i < UPLOAD_LIMITS.atOnce; i += 1) expect((await create(1)).status).toBe(201);
    expect((await create(1)).status).toBe(429);
    expect((await fetch(at(path), { method: 'DELETE', headers: owner() })).status).toBe(204);
    expect((await create(1)).status).toBe(201);
  });

  test('has room only while what waits, announced or there, is not too much: of somebody, and of a clinic', async () => {
    const toImport = { 'upload-metadata': `purpose ${Buffer.from('import').toString('base64')}` };
    const of = (accountId: string, clinicId: string) => ({ ...toImport, ...owner(`${accountId} ${clinicId}`) });
    const { bytes: most } = UPLOAD_PURPOSES.import;
    const [first, second, ours] = [newId(), newId(), newId()];
    const each = UPLOAD_LIMITS.accountBytes / most;
    for (let i = 0; i < each; i += 1) expect((await create(most, of(first, ours))).status).toBe(201);
    const full = await create(1, of(first, ours));
    expect(full.status).toBe(413);
    expect(await full.text()).toContain('Files of yours that wait may have 4 GiB together. Use or remove some of them');
    // What somebody has in one clinic takes no room in another.
    expect((await create(most, of(first, newId()))).status).toBe(201);

    for (let i = 0; i < each; i += 1) expect((await create(most, of(second, ours))).status).toBe(201);
    const closed = await create(1, of(newId(), ours));
    expect([closed.status, await closed.text()]).toEqual([413, expect.stringContaining('Files of the clinic')]);
    now = new Date(now.getTime() + UPLOAD_BOUNDS.lifeMs + 60_000);
    expect((await create(most, of(first, ours))).status).toBe(201);
  });

  test('is gone an hour after its last byte, and nothing of it is left behind', async () => {
    const path = await started(20_000);
    await cutOff(path, 20_000, bytes(3_000));
    expect((await head(path)).headers.get('upload-offset')).toBe('3000');
    now = new Date(now.getTime() + UPLOAD_BOUNDS.lifeMs - 60_000);
    await store.sweep();
    expect((await head(path)).status).toBe(200);
    now = new Date(now.getTime() + 120_000);
    expect((await head(path)).status).toBe(404);
    expect((await patch(path, 3_000, bytes(1))).status).toBe(404);
    await store.sweep();
    expect(await readdir(folder)).not.toContain(clinic);
  });

  test('follows the protocol to the letter', async () => {
    const path = await started(10);
    expect((await head(path, { 'test-owner': `${account} ${clinic}` })).status).toBe(412);
    expect((await patch(path, 3, bytes(1))).status).toBe(409);
    expect((await patch(path, 0, bytes(1), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await create(1, { 'upload-length': '1e3' })).status).toBe(400);
    expect((await fetch(at(path), { headers: owner() })).status).toBe(405);
    const options = await fetch(at('/uploads'), { method: 'OPTIONS' });
    expect([options.status, options.headers.get('tus-max-size')]).toEqual([204, String(UPLOAD_PURPOSES.import.bytes)]);
    for (const odd of ['/uploads/..%2f..%2fx', '/uploads/%00', `/uploads/${'a'.repeat(32)}.json`]) {
      expect((await head(odd)).status).toBe(404);
    }
  });
});

describe('over the whole API', () => {
  test('a signed-in member uploads for the clinic the request names; nobody else, and from no other page', async () => {
    const { doors } = await sharedDatabase();
    const server = await startServer();
    const world = createWorld(doors);
    const [ours, other] = [await world.clinic(), await world.clinic()];
    const place = { doors, clinic: ours, location: await ours.location(), practitioner: await ours.practitioner() };
    const member = await memberHeaders(doors, place, 'front_desk');
    const ask = async (method: string, path: string, headers: Record<string, string>) => {
      const answer = await fetch(server.url + path, { method, headers: { ...TUS, 'upload-length': '5', ...headers } });
      return [answer.status, answer.headers.get('location')] as const;
    };
    const [status, path] = await ask('POST', '/uploads', member);
    expect(status).toBe(201);
    expect(await ask('HEAD', path!, member)).toEqual([200, null]);
    for (const stranger of [
      {},
      { ...member, 'stipple-clinic': other.slug },
      await memberHeaders(doors, place, 'owner'),
      await memberHeaders(doors, { ...place, clinic: other }, 'owner'),
    ]) {
      expect((await ask('HEAD', path!, stranger))[0]).toBe(404);
      expect((await ask('DELETE', path!, stranger))[0]).toBe(404);
    }
    expect((await ask('POST', '/uploads', { ...member, origin: 'https://elsewhere.example' }))[0]).toBe(403);
    expect((await ask('DELETE', path!, member))[0]).toBe(204);
  });
});
