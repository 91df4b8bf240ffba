import { Readable } from 'node:stream';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Member, Operator } from '@stipple/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { FileStore, UploadStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { plainPdf } from '../../platform/files/plain-pdf.ts';
import { UPLOAD_BOUNDS, uploadOwner, Uploads } from '../upload/index.ts';
import { ManagedCredentialOrder } from './certification.managed.input.ts';
import { ManagedCredentialService } from './certification.managed.service.ts';
import { CertificationService } from './certification.service.ts';
import { ClaimService } from './claim.service.ts';
import { CredentialDeskService } from './credential-desk.service.ts';
import { EvidenceAddresses } from './evidence-address.ts';

let now = new Date('2026-06-15T12:00:00Z');
const clock = { now: () => now };
const { doors } = await sharedDatabase(clock);
const folder = await mkdtemp(join(tmpdir(), 'stipple-evidence-'));
afterAll(() => rm(folder, { recursive: true }));
const files = new FileStore(folder);
const uploads = new UploadStore(join(folder, 'uploads'), clock, UPLOAD_BOUNDS);
const addresses = new EvidenceAddresses('s'.repeat(32), clock);
const managed = new ManagedCredentialService(doors, addresses);
const claims = new ClaimService(doors, files, new Uploads(uploads), managed);
const checks = new CertificationService(doors);
const desk = new CredentialDeskService(doors, addresses);
const operator: Operator = { kind: 'operator', accountId: newId(), name: 'Dana' };

const CLAIM = {
  kind: 'insurance',
  title: 'Cover ',
  issuer: 'Mutual',
  scope: 'smp',
  number: ' ',
  issuedOn: '2026-01-01',
  expiresOn: '2026-12-31',
  submit: false,
} as const;

async function office() {
  const clinic = await createWorld(doors).clinic();
  const [leeds, york] = [await clinic.location({ name: 'Leeds' }), await clinic.location({ name: 'York' })];
  const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds] });
  const owner: Member = { ...clinic.member, accountId: newId() };
  const upload = async (name = 'cover.pdf', bytes = plainPdf('Cover')) => {
    const made = await uploads.create(uploadOwner(owner), name, bytes.length, 'file');
    if (typeof made === 'string') throw new Error(made);
    await uploads.append(uploadOwner(owner), made.id, 0, Readable.from([bytes]));
    return made.id;
  };
  const holder = { kind: 'practitioner', id: robin.id } as const;
  const add = async (given: object = {}) => {
    const outcome = await claims.add(owner, holder, { ...CLAIM, ...given });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  };
  const events = (id: string) =>
    clinic.asMember((tx) =>
      tx.query<{ kind: string; changes: Record<string, unknown> | null; reason: string | null }>(
        'select kind, changes, reason from event where clinic_id = $1 and subject_id = $2 order by happened_at, id',
        [clinic.id, id],
      ),
    );
  return { clinic, leeds, york, robin, owner, upload, holder, add, events };
}

describe('a claim', () => {
  test('is added with its document, which is kept byte for byte, and every change is told before and after', async () => {
    const { clinic, owner, upload, holder, events } = await office();
    const outcome = await claims.add(owner, holder, { ...CLAIM, uploadId: await upload(), submit: true });
    const made = outcome.ok ? outcome.value : null;
    expect(made).toMatchObject({ title: 'Cover', number: null, state: 'submitted', daysLeft: 199, submittedAt: now });
    expect(Buffer.compare(await files.readOriginal(clinic.id, made!.evidence!.hash), plainPdf('Cover'))).toBe(0);
    expect(await events(made!.id)).toMatchObject([
      { kind: 'certification.added', changes: { title: [null, 'Cover'], status: [null, 'submitted'] } },
    ]);
  });

  test('is handed in with a document only, and while its last day is not over', async () => {
    const { add, owner, upload } = await office();
    const bare = await add();
    expect(await claims.submit(owner, { credentialId: bare.id, version: 1 })).toMatchObject({
      problems: [{ path: ['uploadId'], code: 'REQUIRED' }],
    });
    const done = await claims.submit(owner, { credentialId: bare.id, version: 1 }, await upload());
    expect(done).toMatchObject({ ok: true, value: { status: 'submitted', version: 2 } });
    const over = await add({ expiresOn: '2026-06-14', uploadId: await upload() });
    expect(over.state).toBe('lapsed');
    expect(await claims.submit(owner, { credentialId: over.id, version: 1 })).toMatchObject({
      problems: [{ path: ['expiresOn'], code: 'OUT_OF_RANGE' }],
    });
  });

  test('changes while it is the clinic’s own word, and never under somebody else’s hands', async () => {
    const { add, owner, upload, events } = await office();
    const made = await add({ uploadId: await upload() });
    const seen = { credentialId: made.id, version: 1 };
    const changed = await claims.update(owner, { ...CLAIM, ...seen, title: 'Other' });
    expect(changed).toMatchObject({ ok: true, value: { title: 'Other', version: 2, evidence: { name: 'cover.pdf' } } });
    expect(await claims.update(owner, { ...CLAIM, ...seen, title: 'Mine' })).toMatchObject({
      ok: false,
      problems: [{ path: ['version'], code: 'STALE' }],
      current: { title: 'Other' },
    });
    await claims.submit(owner, { ...seen, version: 2 });
    expect(await claims.update(owner, { ...CLAIM, ...seen, version: 3 })).toMatchObject({
      problems: [{ code: 'CONFLICT' }],
    });
    expect(await claims.withdraw(owner, { ...seen, version: 3 })).toMatchObject({ value: { status: 'self_declared' } });
    expect((await events(made.id)).map(({ kind }) => kind)).toEqual(
      ['added', 'updated', 'submitted', 'withdrawn'].map((verb) => `certification.${verb}`),
    );
  });

  test('that was rejected says why, and starts anew when it is changed; one that was revoked stays', async () => {
    const { clinic, add, owner, upload } = await office();
    const made = await add({ uploadId: await upload(), submit: true });
    const at = { clinicId: clinic.id, certificationId: made.id };
    await checks.reject(operator, { ...at, reason: 'The name can not be read' });
    const told = await managed.one(owner, made.id);
    expect(told).toMatchObject({ state: 'rejected', decisionReason: 'The name can not be read', version: 2 });
    const seen = { credentialId: made.id, version: 2 };
    expect(await claims.update(owner, { ...CLAIM, ...seen, submit: true })).toMatchObject({
      value: { state: 'submitted', decisionReason: null },
    });
    await checks.verify(operator, { ...at, reason: 'Fine', method: 'document_only', nextCheckOn: '2026-09-01' });
    await checks.revoke(operator, { ...at, reason: 'Taken back' });
    expect(await claims.remove(owner, { ...seen, version: 5 })).toMatchObject({ problems: [{ code: 'CONFLICT' }] });
  });

  test('is not found true by who has looked at another document', async () => {
    const { clinic, add, owner, upload } = await office();
    const made = await add({ uploadId: await upload(), submit: true });
    const at = { clinicId: clinic.id, certificationId: made.id };
    await claims.withdraw(owner, { credentialId: made.id, version: 1 });
    await claims.submit(owner, { credentialId: made.id, version: 2 }, await upload());
    const verify = (version: number) =>
      checks.verify(operator, { ...at, version, reason: 'Fine', method: 'document_only' });
    expect(await verify(1)).toMatchObject({ problems: [{ code: 'STALE' }] });
    expect(await managed.one(owner, made.id)).toMatchObject({ state: 'submitted' });
    expect(await verify(3)).toMatchObject({ ok: true });
  });

  test('is given up for good, and its practitioner’s card is made anew', async () => {
    const { add, owner, robin, events } = await office();
    const made = await add();
    expect((await claims.remove(owner, { credentialId: made.id, version: 1 })).ok).toBe(true);
    await expect(managed.one(owner, made.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await events(robin.id)).at(-1)?.kind).toBe('practitioner.credential_removed');
  });

  test('of a broken picture, or of what is no document, is refused beside its field', async () => {
    const { owner, holder, upload } = await office();
    const broken = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);
    for (const uploadId of [await upload('a.jpg', broken), await upload('a.pdf', Buffer.from('hello')), 'nothing']) {
      expect(await claims.add(owner, holder, { ...CLAIM, uploadId })).toMatchObject({
        ok: false,
        problems: [{ path: ['uploadId'] }],
      });
    }
  });
});

describe('the list', () => {
  test('finds by what a credential counts as today at its holder’s place', async () => {
    const { clinic, owner, robin, york, leeds } = await office();
    const held = { practitioner: robin, kind: 'insurance' } as const;
    const days = {
      today: '2026-06-15',
      yesterday: '2026-06-14',
      week: '2026-06-22',
      month: '2026-07-15',
      later: '2026-08-15',
    };
    for (const [title, expiresOn] of Object.entries(days)) await clinic.certification({ ...held, title, expiresOn });
    await clinic.certification({ ...held, title: 'ever', verified: true });
    await clinic.certification({
      ...held,
      title: 'refused',
      expiresOn: '2026-06-14',
      verified: { status: 'rejected' },
    });
    await clinic.certification({ location: york, title: 'premises', kind: 'licence', expiresOn: '2027-01-01' });
    const titles = async (filter: object, orderBy = ManagedCredentialOrder.LAPSES_FIRST) =>
      (await managed.list(owner, { filter, orderBy })).nodes.map(({ title }) => title);
    expect(await titles({})).toEqual(['yesterday', 'refused', 'today', 'week', 'month', 'later', 'premises', 'ever']);
    expect(await titles({ lapsesWithinDays: 0 })).toEqual(['today']);
    expect(await titles({ lapsesWithinDays: 7 })).toEqual(['today', 'week']);
    expect(await titles({ lapsesWithinDays: 30 })).toEqual(['today', 'week', 'month']);
    expect(await titles({ states: ['lapsed'] })).toEqual(['yesterday']);
    expect(await titles({ states: ['verified', 'rejected'] })).toEqual(['refused', 'ever']);
    expect(await titles({ holderKind: 'location' })).toEqual(['premises']);
    expect(await titles({ kinds: ['licence'] })).toEqual(['premises']);
    expect(await titles({ search: 'ROBIN' })).toHaveLength(7);
    const manager: Member = { ...owner, roles: ['manager'], allLocations: false, locationIds: [york.id] };
    const seen = await managed.list(manager, { orderBy: ManagedCredentialOrder.LAPSES_FIRST });
    expect([seen.nodes.map(({ title }) => title), await seen.totalCount()]).toEqual([['premises'], 1]);
    const own: Member = {
      ...owner,
      roles: ['practitioner'],
      allLocations: false,
      locationIds: [leeds.id],
      practitionerId: robin.id,
    };
    expect(await (await managed.list(own, { orderBy: ManagedCredentialOrder.LAPSES_FIRST })).totalCount()).toBe(7);
  });

  test.each(Object.values(ManagedCredentialOrder))(
    'is paged in the order %s, forwards and backwards',
    async (orderBy) => {
      const { clinic, owner, robin } = await office();
      for (const expiresOn of ['2027-01-01', null, '2026-08-01', null, '2026-09-01']) {
        await clinic.certification({ practitioner: robin, expiresOn, title: String(expiresOn) });
      }
      const walk = async (step: 'first' | 'last') => {
        const found: string[] = [];
        let cursor: string | null = null;
        for (;;) {
          const at: object = step === 'first' ? { after: cursor } : { before: cursor };
          const { nodes, pageInfo } = await managed.list(owner, { [step]: 2, ...at, orderBy });
          found.splice(step === 'first' ? found.length : 0, 0, ...nodes.map(({ id }) => id));
          if (!(step === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return found;
          cursor = step === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
        }
      };
      const all = (await managed.list(owner, { orderBy })).nodes.map(({ id }) => id);
      expect(new Set(all).size).toBe(5);
      expect(await walk('first')).toEqual(all);
      expect(await walk('last')).toEqual(all);
    },
  );
});

describe('what somebody needs', () => {
  test('is told by the country of each location, with its source, and what is missing', async () => {
    const { clinic, owner, robin, leeds } = await office();
    await clinic.certification({ location: leeds, kind: 'licence' });
    await clinic.certification({ practitioner: robin, kind: 'bloodborne_pathogen', issuedOn: '2025-06-01' });
    const list = await managed.checklist(owner, 'practitioner', robin.id);
    expect(list.needs.map(({ countryCode, kind, blocks, met, tag }) => [countryCode, kind, blocks, met, tag])).toEqual([
      ['GB', 'licence', true, true, 'P'],
      ['GB', 'bloodborne_pathogen', true, false, 'J'],
      ['GB', 'insurance', true, false, 'C'],
      ['GB', 'training', false, false, 'J'],
      ['GB', 'first_aid', false, false, 'J'],
    ]);
    expect(list.bookability).toMatchObject({
      ok: false,
      locations: [
        {
          locationName: 'Leeds',
          reasons: [
            { kind: 'bloodborne_pathogen', problem: 'lapsed', lastDay: '2026-06-01' },
            { kind: 'insurance', problem: 'missing' },
          ],
        },
      ],
    });
    const premises = await managed.checklist(owner, 'location', leeds.id);
    expect(premises).toMatchObject({ holderName: 'Leeds', bookability: null });
    expect(premises.needs.map(({ kind, met }) => [kind, met])).toEqual([
      ['licence', true],
      ['insurance', false],
    ]);
  });
});

test('a document is shown by an address that ends, to nobody who alters it, and to the operator with a reason', async () => {
  const { clinic, add, owner, upload, events } = await office();
  const made = await add({ uploadId: await upload(), submit: true });
  const address = new URL((await managed.one(owner, made.id)).evidence!.address!, 'http://localhost');
  const path = address.pathname.replace('/evidence/', '');
  const [expires, signature] = [address.searchParams.get('expires')!, address.searchParams.get('signature')!];
  const file = { clinicId: clinic.id, hash: made.evidence!.hash, type: 'application/pdf' };
  expect(addresses.read(path, expires, signature)).toEqual(file);
  expect(addresses.read(path.replace('.pdf', '.png'), expires, signature)).toBeNull();
  expect(addresses.read(path, String(Number(expires) + 1), signature)).toBeNull();
  now = new Date(now.getTime() + 11 * 60_000);
  expect(addresses.read(path, expires, signature)).toBeNull();
  const at = { clinicId: clinic.id, id: made.id };
  expect((await desk.examine(operator, at)).credential.evidence).toMatchObject({ address: null });
  const opened = await desk.open(operator, at, 'The title is unclear');
  expect(opened).toMatchObject({ value: { evidence: { address: expect.stringContaining('/evidence/') } } });
  expect((await events(made.id)).at(-1)).toMatchObject({
    kind: 'certification.evidence_opened',
    reason: 'The title is unclear',
  });
});
