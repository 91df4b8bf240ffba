import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EvidenceAddresses } from '../modules/certification/index.ts';
import { FileStore } from '../platform/files/index.ts';
import { plainPdf } from '../platform/files/plain-pdf.ts';
import { newId } from '../platform/ids.ts';
import { createLog } from '../platform/log.ts';
import { evidenceRouter } from './evidence.ts';
import { secured } from './request.ts';
import { listen, type Listening } from './server.ts';

let folder: string;
let listening: Listening;
let now = new Date();
const clinicId = newId();
const pdf = plainPdf('Certificate');
let hash: string;
let addresses: EvidenceAddresses;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-evidence-'));
  const store = new FileStore(folder);
  hash = await store.keepOriginal(clinicId, pdf);
  addresses = new EvidenceAddresses('e'.repeat(32), { now: () => now });
  const app = express().disable('x-powered-by').disable('etag').use(secured('http://localhost'));
  app.use('/evidence', evidenceRouter({ store, addresses }));
  listening = await listen(app as never, 0, createLog('silent', 'test'));
});
afterAll(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(`http://127.0.0.1:${listening.port}${path}`);
const address = () => addresses.of({ clinicId, hash, type: 'application/pdf' });

test('a signed address shows the document as it came, to our own pages alone, and no cache keeps it', async () => {
  const answer = await get(address());
  expect(answer.status).toBe(200);
  expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), pdf)).toBe(0);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('no other address does: unsigned, altered, over, of another clinic, or of what is not kept', async () => {
  const good = address();
  const statuses = async (...paths: string[]) => Promise.all(paths.map(async (path) => (await get(path)).status));
  expect(
    await statuses(
      good.split('?')[0]!,
      good.replace('.pdf?', '.jpg?'),
      good.replace(clinicId, newId()),
      good.replace(/expires=\d/, 'expires=9'),
      `${good}&signature=x`,
      good.replace(`/${clinicId}/`, '/..%2f..%2f/'),
    ),
  ).toEqual([403, 403, 403, 403, 403, 403]);
  expect(await statuses(addresses.of({ clinicId, hash: 'a'.repeat(64), type: 'image/png' }))).toEqual([404]);
  now = new Date(now.getTime() + 3_600_000);
  expect(await statuses(good)).toEqual([403]);
});
