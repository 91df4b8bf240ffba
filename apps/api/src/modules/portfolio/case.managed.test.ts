import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accepted,
  CONSENT_SCOPES,
  IMPORTED_SCOPES,
  problem,
  refused,
  type Member,
  type Outcome,
} from '@stipple/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { noisyJpeg } from '../../../test/pictures.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld, OPERATOR, type ClinicHandle } from '../../../test/world.ts';
import { outboxHandlers } from '../../compose-worker.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { FileStore } from '../../platform/files/index.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { ManagedCaseOrder, type ManagedCaseFilter } from './case.managed.input.ts';
import { ManagedCaseService, type NewCase } from './case.managed.service.ts';
import type { ManagedCase } from './case.managed.type.ts';
import { ManagedConsentService } from './consent.managed.service.ts';
import { PhotoIntake } from './photo.managed.intake.ts';
import { PartnerNoticeService } from './partner-notice.service.ts';
import { ManagedPhotoService } from './photo.managed.service.ts';

const { doors } = await ownDatabase({ now: () => new Date('2026-06-10T12:00:00Z') });
const handlers = await outboxHandlers(doors);
const files = new Map<string, Buffer>();
let folder: string;
let cases: ManagedCaseService;
let photos: ManagedPhotoService;
const consents = new ManagedConsentService(doors);
let clinic: ClinicHandle;
let practitionerId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-cases-'));
  const intake = new PhotoIntake(
    {
      look: async (_, uploadId, __, path = '') => {
        const bytes = files.get(uploadId);
        if (!bytes) return refused(problem(path, 'UNKNOWN_REFERENCE', null, 'a file'));
        return accepted({ bytes, type: 'image/jpeg' as const, name: 'a.jpg', scan: 'not_scanned' as const });
      },
      forget: async (_, ids) => ids.forEach((id) => files.delete(id)),
    },
    new FileStore(folder),
  );
  cases = new ManagedCaseService(doors, intake);
  photos = new ManagedPhotoService(doors, intake);
  clinic = await createWorld(doors).clinic();
  practitionerId = (await clinic.practitioner()).id;
});
afterAll(() => rm(folder, { recursive: true }));

const said = {
  scopes: IMPORTED_SCOPES,
  party: 'client',
  method: 'paper',
  wording: '1',
  decidedOn: '2026-06-01',
} as const;

async function upload(): Promise<string> {
  const id = `upload ${files.size} ${Math.random()}`;
  files.set(id, await noisyJpeg(64, 48));
  return id;
}

const wanted = async (given: Partial<NewCase> = {}): Promise<NewCase> => ({
  practitionerId,
  indication: 'aga_male',
  scale: 'norwood',
  stage: '3 vertex',
  startedOn: '2026-01-10',
  completedOn: '2026-02-10',
  title: ' Crown ',
  photos: [
    { uploadId: await upload(), view: 'vertex', takenOn: '2026-01-09' },
    { uploadId: await upload(), view: 'vertex', takenOn: '2026-04-11' },
  ],
  consent: said,
  publish: IMPORTED_SCOPES,
  ...given,
});

function done(outcome: Outcome<ManagedCase>): ManagedCase {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const problems = (outcome: Outcome<ManagedCase>) =>
  outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
const count = async () => {
  const [row] = await clinic.asMember((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from portfolio_case where clinic_id = $1', [clinic.id]),
  );
  return row!.n;
};
const shownPhotos = () =>
  doors.asPublic(clinic.id, (tx) => tx.query<{ id: string }>('select id from photo where clinic_id = $1', [clinic.id]));
const list = (filter: ManagedCaseFilter = {}) =>
  cases.list(clinic.member, { filter, orderBy: ManagedCaseOrder.NEWEST, first: 100 });

/** Titles of the cases on the practitioner's card, once the worker has been told everything. */
async function carded(): Promise<string[]> {
  await drainOutbox({
    doors,
    handlers,
    onError: (error) => {
      throw error;
    },
  });
  const [row] = await doors.readPublic<{ cases: string[] }>(
    'select cases from directory_entry where practitioner_id = $1',
    [practitionerId],
  );
  return (row?.cases ?? []).map((text) => (JSON.parse(text) as { title: string }).title);
}

describe('a new case', () => {
  test('comes with photos, consent and publication at once; moments and days follow from its dates', async () => {
    const made = done(await cases.create(clinic.member, await wanted()));
    expect(made).toMatchObject({ title: 'Crown', stage: 'III_VERTEX', consent: 'complete', version: 1 });
    expect(made.photos).toMatchObject([
      { moment: 'before', daysHealed: null, consents: [{ channel: 'directory' }, { channel: 'own_site' }] },
      { moment: 'healed', daysHealed: 60, width: 64, height: 48 },
    ]);
    expect(await carded()).toContain('Crown');
    expect(files.size).toBe(0);
  });

  test('is made whole or not at all, and says of each photo what is wrong; the uploads stay', async () => {
    const before = await count();
    const early = { uploadId: await upload(), view: 'front', moment: 'healed', takenOn: '2026-02-12' } as const;
    const gone = { uploadId: 'gone', view: 'front', moment: 'before' } as const;
    const create = async (given: Partial<NewCase>) => problems(await cases.create(clinic.member, await wanted(given)));
    expect(await create({ photos: [early] })).toEqual(['photos.0.moment CONFLICT']);
    expect(await create({ photos: [early, gone] })).toEqual(['photos.1.uploadId UNKNOWN_REFERENCE']);
    expect(await create({ consent: null })).toEqual(['publish CONFLICT']);
    expect(await create({ publish: CONSENT_SCOPES })).toEqual(['publish CONFLICT']);
    expect(await count()).toBe(before);
    expect(files.has(early.uploadId)).toBe(true);
  });
});

test('whose and where a case is may be named only within reach, and nothing tells what is out of it', async () => {
  const [here, there] = [await clinic.location(), await clinic.location()];
  const [ours, theirs] = [
    await clinic.practitioner({ locations: [here] }),
    await clinic.practitioner({ locations: [there] }),
  ];
  const manager: Member = { ...clinic.member, roles: ['manager'], allLocations: false, locationIds: [here.id] };
  const facts = { ...(await wanted()), photos: null, consent: null, publish: null };
  const made = done(await cases.create(manager, { ...facts, practitionerId: ours.id }));
  const stranger = await createWorld(doors).clinic();
  const [unknownPerson, unknownPlace] = [await stranger.practitioner(), await stranger.location()];
  for (const said of [
    { practitionerId: theirs.id },
    { practitionerId: unknownPerson.id },
    { practitionerId: ours.id, locationId: there.id },
    { practitionerId: ours.id, locationId: unknownPlace.id },
    { practitionerId: unknownPerson.id, locationId: here.id },
  ]) {
    const gone = new NotFound().message;
    await expect(cases.create(manager, { ...facts, ...said }), JSON.stringify(said)).rejects.toThrow(gone);
    await expect(cases.update(manager, made.id, 1, { ...facts, ...said })).rejects.toThrow(gone);
  }
});

describe('changing', () => {
  test('a stale version changes nothing and answers the case as it is', async () => {
    const made = done(await cases.create(clinic.member, await wanted({ title: 'First' })));
    const facts = { ...(await wanted()), photos: null, consent: null, publish: null };
    done(await cases.update(clinic.member, made.id, 1, { ...facts, title: 'Second' }));
    const stale = await cases.update(clinic.member, made.id, 1, { ...facts, title: 'Third' });
    expect(stale).toMatchObject({ ok: false, problems: [{ code: 'STALE' }], current: { title: 'Second', version: 2 } });
    const [photo] = made.photos;
    const edit = { photoId: photo!.id, version: 1, view: 'front', moment: 'before', dry: true } as const;
    done(await photos.update(clinic.member, made.id, [edit]));
    expect(await photos.update(clinic.member, made.id, [edit])).toMatchObject({ problems: [{ code: 'STALE' }] });
  });

  test('another last session moves the days of the photos, and the moments it rules out', async () => {
    const made = done(await cases.create(clinic.member, await wanted()));
    const facts = {
      practitionerId,
      indication: 'aga_male',
      startedOn: '2026-01-10',
      completedOn: '2026-04-01',
    } as const;
    const moved = done(await cases.update(clinic.member, made.id, 1, facts));
    expect(moved.photos).toMatchObject([{ moment: 'before' }, { moment: 'healing', daysHealed: 10 }]);
  });

  test('a photo taken out is shown nowhere, and put back it is not shown until it is published', async () => {
    const made = done(await cases.create(clinic.member, await wanted()));
    const ids = made.photos.map(({ id }) => id);
    const shown = async () => (await shownPhotos()).filter(({ id }) => ids.includes(id)).length;
    done(await photos.remove(clinic.member, made.id, [ids[1]!]));
    expect(await shown()).toBe(1);
    const back = done(await photos.restore(clinic.member, made.id, [ids[1]!]));
    expect(back.photos.map(({ consents: of }) => of.filter(({ publishedAt }) => publishedAt).length)).toEqual([2, 0]);
    done(await consents.publish(clinic.member, { caseId: made.id, photoIds: null }, IMPORTED_SCOPES));
    expect(await shown()).toBe(2);
  });

  test('a case put away leaves the directory and can not be published', async () => {
    const made = done(await cases.create(clinic.member, await wanted({ title: 'Away' })));
    expect(await carded()).toContain('Away');
    const away = done(await cases.archive(clinic.member, made.id, 1));
    expect(await carded()).not.toContain('Away');
    const all = { caseId: made.id, photoIds: null };
    expect(problems(await consents.publish(clinic.member, all, IMPORTED_SCOPES))).toEqual(['caseId CONFLICT']);
    expect(done(await cases.restore(clinic.member, made.id, away.version)).archivedAt).toBeNull();
  });
});

describe('consent', () => {
  test('withdrawn takes the case from the directory, says who wrote it down, and stays in the history', async () => {
    const made = done(await cases.create(clinic.member, await wanted({ title: 'Withdrawn' })));
    const all = { caseId: made.id, photoIds: null };
    const word = { party: 'client', method: 'verbal', decidedOn: '2026-06-09' } as const;
    const after = done(await consents.withdraw(clinic.member, all, word));
    expect(after).toMatchObject({ consent: 'withdrawn', photos: [{ consents: [] }, { consents: [] }] });
    expect(await carded()).not.toContain('Withdrawn');
    expect((await cases.words(clinic.member, [made.id])).get(made.id)).toMatchObject([
      { action: 'withdrawn', method: 'verbal', scopes: IMPORTED_SCOPES.toReversed(), recordedBy: null },
      { action: 'given', method: 'paper', wording: '1' },
    ]);
    expect(problems(await consents.withdraw(clinic.member, all, word))).toEqual(['photoIds CONFLICT']);
    expect(problems(await consents.publish(clinic.member, all, IMPORTED_SCOPES))).toEqual(['photoIds CONFLICT']);
    done(await consents.record(clinic.member, all, said));
    expect(done(await consents.publish(clinic.member, all, IMPORTED_SCOPES)).consent).toBe('complete');
    expect(await carded()).toContain('Withdrawn');
  });

  test('withdrawn from partners waits in the operator’s list until somebody has told them', async () => {
    const made = done(
      await cases.create(clinic.member, await wanted({ consent: { ...said, scopes: CONSENT_SCOPES } })),
    );
    const [photo] = made.photos;
    const partners = CONSENT_SCOPES.slice(2, 3);
    const chosen = { caseId: made.id, photoIds: [photo!.id] };
    done(await consents.publish(clinic.member, chosen, partners));
    const word = { party: 'client', method: 'message', decidedOn: '2026-06-09', scopes: partners } as const;
    done(await consents.withdraw(clinic.member, chosen, word));
    await carded();
    const notices = new PartnerNoticeService(doors);
    const open = async () => (await notices.desk(OPERATOR, true, {})).nodes.map(({ photoId }) => photoId);
    expect(await open()).toEqual([photo!.id]);
    const global = encodeGlobalId({ type: 'Photo', clinicId: clinic.id, id: photo!.id });
    expect(await notices.acknowledge(OPERATOR, global)).toMatchObject({ value: { acknowledgedBy: OPERATOR.name } });
    expect(await notices.acknowledge(OPERATOR, global)).toMatchObject({ problems: [{ code: 'CONFLICT' }] });
    await carded();
    expect(await open()).toEqual([]);
    const own = await notices.ofClinic(clinic.member, false, {});
    expect(own.nodes).toMatchObject([{ photoId: photo!.id, acknowledgedBy: OPERATOR.name }]);
  });

  test('of another case’s photos is not given', async () => {
    const [one, other] = [await wanted(), await wanted()];
    const made = done(await cases.create(clinic.member, one));
    const photo = done(await cases.create(clinic.member, other)).photos[0]!;
    const chosen = { caseId: made.id, photoIds: [photo.id] };
    expect(problems(await consents.record(clinic.member, chosen, said))).toEqual(['photoIds UNKNOWN_REFERENCE']);
  });
});

describe('the list', () => {
  test('finds by consent, publication and what is due, in two statements however many there are', async () => {
    const of = await createWorld(doors).clinic();
    const row = async (title: string, photo: { published?: boolean; moment?: 'before' | 'healed' }[]) =>
      of.portfolioCase({ practitioner: await of.practitioner(), title, photos: photo });
    await row('whole', [{}, { moment: 'healed' }]);
    await row('due', [{}]);
    await row('missing', [{ moment: 'healed' }, { published: false }]);
    await row('empty', []);
    const titles = async (filter: ManagedCaseFilter) => {
      const args = { filter, orderBy: ManagedCaseOrder.NEWEST, first: 50 };
      const { result, statements } = await statementsOf(() => cases.list(of.member, args));
      expect(statements.length).toBeLessThanOrEqual(2);
      return result.nodes.map(({ title }) => title).toSorted();
    };
    expect(await titles({})).toEqual(['due', 'empty', 'missing', 'whole']);
    expect(await titles({ consents: ['complete'] })).toEqual(['due', 'whole']);
    expect(await titles({ consents: ['missing', 'no_photos'] })).toEqual(['empty', 'missing']);
    expect(await titles({ healedDue: true })).toEqual(['due', 'empty']);
    expect(await titles({ published: false })).toEqual(['empty']);
    expect(await titles({ search: 'whol' })).toEqual(['whole']);
    expect(await titles({ archived: true })).toEqual([]);
  });

  test('goes on from its cursor in both directions', async () => {
    const whole = await list();
    const ids = whole.nodes.map(({ id }) => id);
    const after = whole.edges[0]!.cursor;
    const next = await cases.list(clinic.member, { orderBy: ManagedCaseOrder.NEWEST, first: 2, after });
    expect(next.nodes.map(({ id }) => id)).toEqual(ids.slice(1, 3));
    const args = { orderBy: ManagedCaseOrder.NEWEST, last: 1, before: whole.edges[2]!.cursor };
    expect((await cases.list(clinic.member, args)).nodes.map(({ id }) => id)).toEqual([ids[1]]);
    const changed = { orderBy: ManagedCaseOrder.RECENTLY_CHANGED, first: 1 };
    const [first] = (await cases.list(clinic.member, changed)).edges;
    const second = await cases.list(clinic.member, { ...changed, after: first!.cursor });
    expect(second.nodes[0]?.id).not.toBe(first!.node.id);
  });
});
