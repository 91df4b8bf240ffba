import { Readable } from 'node:stream';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Member } from '@stipple/domain';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { noisyJpeg } from '../../../test/pictures.ts';
import { createWorld, OPERATOR } from '../../../test/world.ts';
import { FileStore, UploadStore } from '../../platform/files/index.ts';
import { plainPdf } from '../../platform/files/plain-pdf.ts';
import { newId } from '../../platform/ids.ts';
import { UPLOAD_BOUNDS, uploadOwner, Uploads } from '../upload/index.ts';
import { ManagedCredentialService } from './certification.managed.service.ts';
import { CertificationService } from './certification.service.ts';
import { ClaimService } from './claim.service.ts';
import { sweepDocuments } from './document-sweep.ts';
import { EvidenceAddresses } from './evidence-address.ts';

/** Files carry the true time: ours starts there. */
let now = new Date();
const clock = { now: () => now };
beforeEach(() => void (now = new Date()));
const later = (days: number) => (now = new Date(now.getTime() + days * 86_400_000));

const { doors } = await sharedDatabase(clock);
const folder = await mkdtemp(join(tmpdir(), 'stipple-documents-'));
afterAll(() => rm(folder, { recursive: true }));
const files = new FileStore(join(folder, 'files'));
const uploads = new UploadStore(join(folder, 'uploads'), clock, UPLOAD_BOUNDS);
const managed = new ManagedCredentialService(doors, new EvidenceAddresses('s'.repeat(32), clock));
const claims = new ClaimService(doors, files, new Uploads(uploads), managed);
const checks = new CertificationService(doors);

const CLAIM = {
  kind: 'insurance',
  title: 'Cover',
  issuer: 'Mutual',
  scope: 'smp',
  issuedOn: '2026-01-01',
  submit: false,
} as const;
const pdf = plainPdf('Cover');

async function office() {
  const clinic = await createWorld(doors).clinic();
  const robin = await clinic.practitioner();
  const owner: Member = { ...clinic.member, accountId: newId() };
  const upload = async (bytes: Buffer) => {
    const name = bytes.subarray(0, 4).toString() === '%PDF' ? 'cover.pdf' : 'cover.jpg';
    const made = await uploads.create(uploadOwner(owner), name, bytes.length, 'file');
    if (typeof made === 'string') throw new Error(made);
    await uploads.append(uploadOwner(owner), made.id, 0, Readable.from([bytes]));
    return made.id;
  };
  const add = async (bytes = pdf, submit = false) => {
    const holder = { kind: 'practitioner', id: robin.id } as const;
    const outcome = await claims.add(owner, holder, { ...CLAIM, submit, uploadId: await upload(bytes) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return { id: outcome.value.id, hash: outcome.value.evidence!.hash };
  };
  const remove = async (id: string, version = 1) =>
    expect((await claims.remove(owner, { credentialId: id, version })).ok).toBe(true);
  /** Whether the document is there when it is swept so many days later. */
  const isKept = async (hash: string, days: number) => {
    later(days);
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    await sweepDocuments({ doors, files, onError, signal: new AbortController().signal });
    expect(errors).toEqual([]);
    return (await files.originalAt(clinic.id, hash)) !== null;
  };
  return { clinic, robin, owner, upload, add, remove, isKept };
}

test('the document of a claim that was given up is forgotten after a week', async () => {
  const { add, remove, isKept } = await office();
  const { id, hash } = await add();
  expect(await isKept(hash, 30)).toBe(true);
  await remove(id);
  expect(await isKept(hash, 6)).toBe(true);
  expect(await isKept(hash, 1.1)).toBe(false);
});

test('so is one that another took the place of, and the other stays', async () => {
  const { owner, upload, add, isKept } = await office();
  const { id, hash } = await add();
  const uploadId = await upload(plainPdf('Newer'));
  const changed = await claims.update(owner, { ...CLAIM, credentialId: id, version: 1, uploadId });
  const next = changed.ok ? changed.value.evidence!.hash : '';
  expect(await isKept(hash, 8)).toBe(false);
  expect(await isKept(next, 30)).toBe(true);
});

test('a document that another claim waits to be checked with stays until that is given up too', async () => {
  const { add, remove, isKept } = await office();
  const [one, other] = [await add(), await add(pdf, true)];
  expect(other.hash).toBe(one.hash);
  await remove(one.id);
  expect(await isKept(one.hash, 30)).toBe(true);
  await remove(other.id);
  expect(await isKept(one.hash, 6)).toBe(true);
  expect(await isKept(one.hash, 2)).toBe(false);
});

test('a document that was found true stays', async () => {
  const { clinic, add, remove, isKept } = await office();
  const { id, hash } = await add(pdf, true);
  const at = { clinicId: clinic.id, certificationId: id };
  await checks.verify(OPERATOR, { ...at, reason: 'Fine', method: 'document_only' });
  await remove(id, 2);
  expect(await isKept(hash, 400)).toBe(true);
});

test('a picture that is a photo of a case as well stays', async () => {
  const { clinic, robin, add, remove, isKept } = await office();
  const { id, hash } = await add(await noisyJpeg(64, 48));
  const { id: caseId } = await clinic.portfolioCase({ practitioner: robin, photos: [{ moment: 'before' }] });
  await clinic.asMember((tx) =>
    tx.query(
      `update photo set original_hash = $3, original_type = 'image/jpeg', original_bytes = 1, drawing = null
       where clinic_id = $1 and case_id = $2`,
      [clinic.id, caseId, hash],
    ),
  );
  await remove(id);
  expect(await isKept(hash, 30)).toBe(true);
});

test('one clinic’s document says nothing of the same bytes of another', async () => {
  const [here, there] = [await office(), await office()];
  const [ours, theirs] = [await here.add(), await there.add()];
  await here.remove(ours.id);
  expect(await here.isKept(ours.hash, 8)).toBe(false);
  expect(await there.isKept(theirs.hash, 1)).toBe(true);
});
