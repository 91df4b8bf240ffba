import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  accepted,
  problem,
  refused,
  UPLOAD_TYPES,
  type Member,
  type UploadPurpose,
  type UploadType,
} from '@stipple/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../platform/clock.ts';
import { UploadStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { plainPdf } from '../../platform/files/plain-pdf.ts';
import { UPLOAD_BOUNDS, Uploads, uploadOwner } from './uploads.ts';

let folder: string;
let store: UploadStore;
let jpeg: Buffer;
let png: Buffer;
let webp: Buffer;
const pdf = plainPdf('Certificate');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-claims-'));
  store = new UploadStore(folder, systemClock, UPLOAD_BOUNDS);
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#876' } });
  jpeg = await picture.clone().jpeg().toBuffer();
  png = await picture.clone().png().toBuffer();
  webp = await picture.clone().webp().toBuffer();
});
afterAll(() => rm(folder, { recursive: true }));

const ALL = Object.keys(UPLOAD_TYPES) as UploadType[];
const member = (clinicId = newId()) => ({ kind: 'member', accountId: newId(), clinicId }) as unknown as Member;

async function sent(
  of: Member,
  bytes: Uint8Array,
  name: string,
  length = bytes.length,
  purpose: UploadPurpose = 'file',
): Promise<string> {
  const upload = await store.create(uploadOwner(of), name, length, purpose);
  if (typeof upload === 'string') throw new Error(upload);
  await store.append(uploadOwner(of), upload.id, 0, Readable.from([Buffer.from(bytes)]));
  return upload.id;
}

async function claimed(bytes: Uint8Array, name: string, accept: readonly UploadType[] = ALL) {
  const of = member();
  const outcome = await new Uploads(store).claim(of, await sent(of, bytes, name), accept, async (file) =>
    accepted(file),
  );
  return outcome.ok ? outcome.value.type : outcome.problems[0]?.message;
}

const join2 = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
const zipEnd = `PK\u0005\u0006${'\0'.repeat(18)}`;

describe('what a file is, its content says', () => {
  test('and the name must agree', async () => {
    expect(await claimed(pdf, 'Zertifikat Müller.PDF')).toBe('application/pdf');
    expect(await claimed(jpeg, 'a.jpeg')).toBe('image/jpeg');
    expect(await claimed(png, 'a.png')).toBe('image/png');
    expect(await claimed(webp, 'a.webp')).toBe('image/webp');
    expect(await claimed(pdf, 'a.jpg')).toMatch('a name that ends in .pdf');
    expect(await claimed(png, 'png')).toMatch('a name that ends in .png');
    expect(await claimed(pdf, 'a.pdf', ['image/jpeg', 'image/png'])).toMatch('expected a JPEG, PNG file');
  });

  test.each([
    ['nothing', () => Buffer.alloc(0), 'an empty file'],
    ['a text', () => Buffer.from('hello'), 'no known type'],
    ['a web page', () => Buffer.from('<!doctype html><script>1</script>'), 'no known type'],
    ['an archive', () => join2('PK\u0003\u0004', Buffer.alloc(60), zipEnd), 'application/zip'],
    ['a program', () => join2('\x7fELF', Buffer.alloc(60)), 'application/x-elf'],
  ])('%s is refused', async (_name, bytes, message) => {
    expect(await claimed(bytes(), 'a.pdf')).toMatch(message);
  });

  test.each([
    ['a picture that is an archive', () => join2(jpeg, zipEnd), 'a.jpg', 'also an archive'],
    [
      'a picture that is a PDF',
      () => join2(jpeg.subarray(0, 2), '\xff\xfe\0\x0b%PDF-1.7\n', jpeg.subarray(2)),
      'a.jpg',
      'also a PDF',
    ],
    [
      'a picture that is a page',
      () => join2(jpeg.subarray(0, 2), '\xff\xfe\0\x0a<script>', jpeg.subarray(2)),
      'a.jpg',
      'also a web page',
    ],
    ['a document that is an archive', () => join2(pdf, zipEnd), 'a.pdf', 'also an archive'],
    [
      'a document that is a page',
      () => join2(pdf.subarray(0, 9), '%<html>\n', pdf.subarray(9)),
      'a.pdf',
      'also a web page',
    ],
    ['a document cut off', () => pdf.subarray(0, pdf.length - 20), 'a.pdf', 'cut off'],
    [
      'a protected document',
      () => join2(pdf.toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root')),
      'a.pdf',
      'without a password',
    ],
    [
      'a document with a script',
      () => join2(pdf.toString('latin1').replace('/Catalog', '/Catalog /OpenAction << /S /JavaScript /JS (x) >>')),
      'a.pdf',
      'with scripts',
    ],
  ])('%s is refused', async (_name, bytes, name, message) => {
    expect(await claimed(bytes(), name)).toMatch(message);
  });
});

describe('a claim', () => {
  const uploads = () => new Uploads(store);
  const take = async () => accepted('taken');

  test('is for what is the actor’s, whole, and not used yet', async () => {
    const of = member();
    const id = await sent(of, pdf, 'a.pdf');
    const codes = async (actor: Member, uploadId: string) => {
      const outcome = await uploads().claim(actor, uploadId, ALL, take);
      return outcome.ok ? 'ok' : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`).join();
    };
    expect(await codes(member(of.clinicId), id)).toBe('uploadId UNKNOWN_REFERENCE');
    expect(await codes({ ...of, clinicId: newId() }, id)).toBe('uploadId UNKNOWN_REFERENCE');
    expect(await codes(of, '../../etc/passwd')).toBe('uploadId UNKNOWN_REFERENCE');
    expect(await codes(of, await sent(of, pdf, 'a.pdf', pdf.length + 1))).toBe('uploadId CONFLICT');
    expect(await codes(of, id)).toBe('ok');
    expect(await codes(of, id)).toBe('uploadId UNKNOWN_REFERENCE');
    await expect(codes({ ...of, accountId: null }, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('leaves the file where it is when it is refused otherwise', async () => {
    const of = member();
    const id = await sent(of, pdf, 'a.pdf');
    const refuse = async () => refused(problem('title', 'REQUIRED', null, 'a name'));
    expect((await uploads().claim(of, id, ALL, refuse)).ok).toBe(false);
    expect((await uploads().claim(of, id, ALL, take)).ok).toBe(true);
  });

  test('goes by what a scanner says, and not without its word', async () => {
    const of = member();
    const id = await sent(of, pdf, 'a.pdf');
    const scanned = (scan: () => Promise<'clean' | 'infected'>) =>
      new Uploads(store, scan).claim(of, id, ALL, async (file) => accepted(file.scan));
    expect((await scanned(async () => 'infected')).ok).toBe(false);
    await expect(scanned(() => Promise.reject(new Error('no scanner')))).rejects.toThrow('no scanner');
    expect(await scanned(async () => 'clean')).toEqual({ ok: true, value: 'clean' });
  });
});

describe('files of an import', () => {
  test('are handed over all or none, and never as a photo or a document', async () => {
    const of = member();
    const whole = await sent(of, Buffer.from('a,b'), 'reviews.csv', 3, 'import');
    const half = await sent(of, Buffer.from('a'), 'cases.csv', 3, 'import');
    const photo = await sent(of, jpeg, 'a.jpg');
    const place = (at: number) => join(folder, 'taken', String(at));
    const take = (...ids: string[]) => new Uploads(store).take(of, ids, place);
    expect((await take(whole, half)).ok).toBe(false);
    expect((await take(whole, photo)).ok).toBe(false);
    expect((await new Uploads(store).take(member(), [whole], place)).ok).toBe(false);
    expect((await new Uploads(store).claim(of, whole, ALL, async (file) => accepted(file))).ok).toBe(false);
    const taken = await take(whole);
    expect(taken).toEqual(accepted([{ name: 'reviews.csv', bytes: 3 }]));
    expect(await readFile(place(0), 'utf8')).toBe('a,b');
    expect((await take(whole)).ok).toBe(false);
  });
});
