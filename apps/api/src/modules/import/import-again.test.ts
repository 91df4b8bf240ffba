import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CONSENT_SCOPES, IMPORTED_SCOPES, systemMember } from '@stipple/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { PhotoConsents, PhotoPublications } from '../portfolio/index.ts';
import { findClinic } from './write/clinic.repository.ts';
import { CHAIN, testFolder, type TestFolder } from './test-support/folder.fixture.ts';
import { BOTH, counts, importer, picture, SHOWN } from './test-support/importer.fixture.ts';

let { run, stored, newSlug, database }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ run, stored, newSlug, database } = await importer());
});

/** The small chain, imported, with its folder to change. */
async function imported(more: Record<string, string | Buffer> = {}): Promise<{ folder: TestFolder; slug: string }> {
  const folder = testFolder({ ...CHAIN, ...more });
  const slug = newSlug();
  expect((await run(folder.path, slug)).code).toBe(0);
  return { folder, slug };
}

const REVIEWS = 'external_id,practitioner_external_id,rating,reviewed_on,body';

describe('rows that come again', () => {
  test('a changed row changes that row; a blank cell clears; absent rows stay', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    const before = await stored(slug, 'select id, updated_at from review where clinic_id = $1 order by external_id');
    folder.put({ 'reviews.csv': `${REVIEWS}\nR1,P1,3,2025-06-01,\nR3,P2,5,2025-06-03,New\n` });
    const { files } = await run(folder.path, slug);
    expect(files['reviews']).toEqual(counts(1, 1, 0, 0));
    expect(files['locations']).toEqual(counts(0, 0, 2, 0));
    const after = await stored(
      slug,
      'select id, updated_at, external_id, rating, body, status from review where clinic_id = $1 order by external_id',
    );
    expect(after).toMatchObject([
      { external_id: 'R1', rating: 3, body: null, id: before[0]?.['id'] },
      { external_id: 'R2', rating: 4, body: null, ...before[1] },
      { external_id: 'R3', rating: 5, body: 'New' },
    ]);
  });

  test('leave an event for each practitioner they touch, and none when nothing changed', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    const outbox = async () =>
      Number((await stored(slug, `select count(*)::int as n from event where clinic_id = $1`))[0]?.['n']);
    const before = await outbox();
    folder.put({ 'reviews.csv': `${REVIEWS}\nR1,P1,3,2025-06-01,\nR4,P1,3,2025-06-01,\n` });
    await run(folder.path, slug);
    expect(await outbox()).toBe(before + 1);
    const [event] = await stored(
      slug,
      `select kind, subject_type, actor_kind, detail from event where clinic_id = $1 order by id desc limit 1`,
    );
    expect(event).toMatchObject({ kind: 'review.imported', subject_type: 'practitioner', actor_kind: 'member' });
    expect(event?.['detail']).toMatchObject({
      created: [expect.any(String)],
      updated: [expect.any(String)],
      importRun: expect.any(String),
    });
    const [{ n }] = (await stored(
      slug,
      `select count(distinct subject_id)::int as n from event where clinic_id = $1 and kind = 'review.imported'`,
    )) as [{ n: number }];
    expect(n).toBe(2);
  });

  test('status=left keeps the reviews; a move changes where one works', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    folder.put({
      'practitioners.csv':
        'external_id,name,location_external_ids,languages,years_experience,status\nP1,Sam Example,L2|L1,en|pl,8,active\nP2,Kim Example,L2,en,,LEFT\n',
    });
    expect((await run(folder.path, slug)).files['practitioners']).toEqual(counts(0, 2, 0, 0));
    expect(
      await stored(
        slug,
        `select p.external_id, p.status, string_agg(l.external_id, ',' order by pl.position) as places
      from practitioner p join practitioner_location pl on pl.clinic_id = $1 and pl.practitioner_id = p.id
      join location l on l.clinic_id = $1 and l.id = pl.location_id where p.clinic_id = $1 group by 1, 2 order by 1`,
      ),
    ).toEqual([
      { external_id: 'P1', status: 'active', places: 'L2,L1' },
      { external_id: 'P2', status: 'left', places: 'L2' },
    ]);
    expect(await stored(slug, `select 1 as kept from review where clinic_id = $1 and external_id = 'R2'`)).toEqual([
      { kept: 1 },
    ]);
  });

  test('a row rejected now leaves the stored row as it was, and what points at it stands', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    folder.put({ 'practitioners.csv': 'external_id,name,location_external_ids\nP1,,L1\nP2,Kim Example,L2\n' });
    const { files, rejected } = await run(folder.path, slug);
    expect(rejected).toMatchObject([{ externalId: 'P1', category: 'missing_required' }]);
    expect(files['reviews']).toEqual(counts(0, 0, 2, 0));
    expect(await stored(slug, `select name from practitioner where clinic_id = $1 and external_id = 'P1'`)).toEqual([
      { name: 'Sam Example' },
    ]);
  });

  test('two runs at once end in the same state as one', async () => {
    using folder = testFolder(CHAIN);
    const slug = newSlug();
    const both = await Promise.all([run(folder.path, slug), run(folder.path, slug)]);
    expect(both.map((result) => result.code)).toEqual([0, 0]);
    const [one, other] = both.map((result) => result.files);
    for (const table of Object.keys(one ?? {}))
      expect((one?.[table]?.created ?? 0) + (other?.[table]?.created ?? 0)).toBe(one?.[table]?.rows);
    expect(await stored(slug, 'select count(*)::int as n from review where clinic_id = $1')).toEqual([{ n: 2 }]);
  });

  test('one clinic can not point at the rows of another', async () => {
    const { folder } = await imported();
    using _ = folder;
    using reviews = testFolder({ 'reviews.csv': `${REVIEWS}\nR1,P1,3,2025-06-01,\n` });
    expect((await run(reviews.path, newSlug())).rejected).toMatchObject([{ category: 'unknown_reference' }]);
  });
});

describe('what was checked or decided stays', () => {
  const verify = async (slug: string, status: string) => {
    const clinicId = (await findClinic(database.doors, slug)) ?? '';
    const operator = { kind: 'operator' as const, accountId: null, name: 'Test operator' };
    await database.doors.asOperator(operator, 'test', clinicId, (tx) =>
      tx.query(
        `update certification set status = $2, verified_by = 'Test operator', verification_method = 'document_only', verified_at = $3
         where clinic_id = $1 and external_id = 'C1'`,
        [clinicId, status, new Date()],
      ),
    );
  };
  const certification = (title: string) =>
    `external_id,kind,title,issuer,scope,issued_on,practitioner_external_id\nC1,training,${title},Example Body,smp,2024-03-01,P1\n`;

  test('a verified certification stays verified until the claim changes', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    await verify(slug, 'verified');
    expect((await run(folder.path, slug)).files['certifications']).toEqual(counts(0, 0, 2, 0));
    const status = () =>
      stored(slug, `select status, verified_by from certification where clinic_id = $1 and external_id = 'C1'`);
    expect(await status()).toEqual([{ status: 'verified', verified_by: 'Test operator' }]);
    folder.put({ 'certifications.csv': certification('Level 5') });
    expect((await run(folder.path, slug)).files['certifications']).toEqual(counts(0, 1, 0, 0));
    expect(await status()).toEqual([{ status: 'self_declared', verified_by: null }]);
  });

  test('an edit does not undo a revocation', async () => {
    const { folder, slug } = await imported();
    using _ = folder;
    await verify(slug, 'revoked');
    folder.put({ 'certifications.csv': certification('Level 5') });
    await run(folder.path, slug);
    expect(
      await stored(slug, `select status, title from certification where clinic_id = $1 and external_id = 'C1'`),
    ).toEqual([{ status: 'revoked', title: 'Level 5' }]);
  });
});

describe('photos', () => {
  const PHOTOS = 'external_id,case_external_id,file,moment,view,taken_on,caption';
  const photos = (...rows: string[]) => ({ 'photos.csv': [PHOTOS, ...rows, ''].join('\n') });
  const state = (slug: string) =>
    stored(
      slug,
      `select external_id, file_key, original_hash, ${SHOWN}, caption, days_healed, moment from photo where clinic_id = $1 order by external_id`,
    );

  test('a row without its file keeps the stored picture; another picture gets another address', async () => {
    const { folder, slug } = await imported({
      ...photos('F1,K1,a.jpg,before,front,2025-01-10,'),
      'photos/a.jpg': await picture('red'),
    });
    using _ = folder;
    const [first] = await state(slug);
    using rows = testFolder(photos('F1,K1,gone.jpg,before,front,2025-01-10,Before'));
    expect((await run(rows.path, slug)).files).toEqual({ photos: counts(0, 1, 0, 0) });
    expect(await state(slug)).toEqual([{ ...first, caption: 'Before' }]);
    rows.put({
      ...photos('F1,K1,,before,front,2025-01-10,Before', 'F2,K1,,before,front,,', 'F3,K1,gone.jpg,before,front,,'),
    });
    expect((await run(rows.path, slug)).rejected).toMatchObject([
      { externalId: 'F2', column: 'file', category: 'missing_required' },
      { externalId: 'F3', column: 'file', category: 'file_missing', value: 'gone.jpg' },
    ]);
    rows.put({ ...photos('F1,K1,gone.jpg,before,front,2025-01-10,Before'), 'photos/gone.jpg': await picture('blue') });
    expect((await run(rows.path, slug)).files).toEqual({ photos: counts(0, 1, 0, 0) });
    const [replaced] = await state(slug);
    expect(replaced?.['file_key']).not.toBe(first?.['file_key']);
    expect(await stored(slug, 'select file_key from retired_file where clinic_id = $1')).toEqual([
      { file_key: first?.['file_key'] },
    ]);
    expect((await run(rows.path, slug)).files).toEqual({ photos: counts(0, 0, 1, 0) });
  });

  test('consent withdrawn takes the photos back, consent given again shows them again', async () => {
    const { folder, slug } = await imported({
      ...photos('F1,K1,a.jpg,healed,front,2025-06-01,', 'F2,K2,a.jpg,before,front,,'),
      'photos/a.jpg': await picture('red'),
    });
    using _ = folder;
    const first = await state(slug);
    expect(first).toMatchObject([
      { external_id: 'F1', shown: BOTH, days_healed: 101 },
      { external_id: 'F2', shown: [], days_healed: null },
    ]);
    const consent = async (word: string, completed = '2025-02-20') => {
      folder.put({
        'cases.csv': `external_id,practitioner_external_id,indication,started_on,photo_consent,completed_on\nK1,P1,aga_male,2025-01-10,${word},${completed}\n`,
      });
      expect((await run(folder.path, slug)).code).toBe(0);
      return state(slug);
    };
    expect(await consent('withdrawn')).toMatchObject([{ shown: [] }, { shown: [] }]);
    const retired = await stored(slug, 'select file_key from retired_file where clinic_id = $1');
    expect(retired).toEqual([{ file_key: first[0]?.['file_key'] }]);
    expect(await consent('granted', '2025-03-01')).toMatchObject([{ shown: BOTH, days_healed: 92 }, { shown: [] }]);
    expect(await stored(slug, 'select file_key from retired_file where clinic_id = $1')).toEqual(retired);
    expect(await consent('none')).toMatchObject([{ shown: [] }, { shown: [] }]);
  });

  test('what somebody here wrote down as withdrawn is not given back by a file', async () => {
    const { folder, slug } = await imported({
      ...photos('F1,K1,a.jpg,before,front,2025-01-10,'),
      'photos/a.jpg': await picture('red'),
    });
    using _ = folder;
    const clinicId = (await findClinic(database.doors, slug))!;
    const [photo] = await stored(slug, 'select id from photo where clinic_id = $1');
    await database.doors.asClinic(systemMember(clinicId), (tx) =>
      new PhotoConsents(tx).withdraw([String(photo?.['id'])], CONSENT_SCOPES, {
        party: 'client',
        method: 'message',
        wording: null,
        reference: null,
        decidedOn: '2025-06-01',
        recordedBy: null,
      }),
    );
    folder.put(photos('F1,K1,a.jpg,before,front,2025-01-10,Again', 'F2,K1,a.jpg,healed,front,2025-06-01,'));
    expect((await run(folder.path, slug)).files['photos']).toEqual(counts(1, 1, 0, 0));
    expect(await state(slug)).toMatchObject([{ shown: [] }, { shown: [] }]);
    const history = `select action, method, channel from photo_consent_entry e
      where clinic_id = $1 order by recorded_at, action, channel`;
    expect(await stored(slug, history)).toEqual([
      { action: 'given', method: 'imported', channel: 'directory' },
      { action: 'given', method: 'imported', channel: 'own_site' },
      { action: 'withdrawn', method: 'message', channel: 'directory' },
      { action: 'withdrawn', method: 'message', channel: 'own_site' },
    ]);
  });

  test('what somebody signed here is not taken back by a file that says none', async () => {
    const { folder, slug } = await imported({
      ...photos('F1,K2,a.jpg,before,front,2025-01-10,'),
      'photos/a.jpg': await picture('red'),
    });
    using _ = folder;
    const clinicId = (await findClinic(database.doors, slug))!;
    const [photo] = await stored(slug, 'select id from photo where clinic_id = $1');
    const scopes = IMPORTED_SCOPES.map((scope) => ({ ...scope, photoId: String(photo?.['id']) }));
    await database.doors.asClinic(systemMember(clinicId), async (tx) => {
      const word = { party: 'client', method: 'paper', wording: '1', reference: null } as const;
      await new PhotoConsents(tx).give(scopes, { ...word, decidedOn: '2025-06-01', recordedBy: null });
      await new PhotoPublications(tx).publish(scopes);
    });
    const consent = async (word: string) => {
      folder.put({
        'cases.csv': `external_id,practitioner_external_id,indication,started_on,photo_consent\nK2,P1,areata,2025-01-10,${word}\n`,
      });
      expect((await run(folder.path, slug)).code).toBe(0);
      return state(slug);
    };
    expect(await consent('granted')).toMatchObject([{ shown: BOTH }]);
    expect(await consent('none')).toMatchObject([{ shown: BOTH }]);
    expect(await consent('withdrawn')).toMatchObject([{ shown: [] }]);
  });

  test('a photo that moves to a case without consent is not public any more', async () => {
    const { folder, slug } = await imported({
      ...photos('F1,K1,a.jpg,healed,front,,'),
      'photos/a.jpg': await picture('red'),
    });
    using _ = folder;
    folder.put(photos('F1,K2,a.jpg,healed,front,,'));
    expect((await run(folder.path, slug)).files['photos']).toEqual(counts(0, 1, 0, 0));
    expect(await state(slug)).toMatchObject([{ shown: [] }]);
  });

  test('each bad file rejects its own row', async () => {
    const jpeg = await picture('red');
    const { folder, slug } = await imported();
    using _ = folder;
    folder.put({
      ...photos(
        'F0,K1,PHOTOS\\ok.png,before,front,,',
        'F1,K1,../../etc/passwd,before,front,,',
        'F2,K1,/etc/passwd,before,front,,',
        'F3,K1,C:\\a.jpg,before,front,,',
        'F4,K1,https://example.com/a.jpg,before,front,,',
        'F5,K1,link.jpg,before,front,,',
        'F6,K1,linked/ok.png,before,front,,',
        'F7,K1,empty.jpg,before,front,,',
        'F8,K1,text.jpg,before,front,,',
        'F9,K1,cut.jpg,before,front,,',
        'FA,K1,none.jpg,before,front,,',
        'FB,K9,ok.png,before,front,,',
        'FC,K1,ok.png,after,front,,',
      ),
      'photos/ok.png': jpeg,
      'photos/empty.jpg': '',
      'photos/text.jpg': 'not a picture',
      'photos/cut.jpg': jpeg.subarray(0, jpeg.length - 60),
    });
    symlinkSync(join(folder.path, 'photos/ok.png'), join(folder.path, 'photos/link.jpg'));
    mkdirSync(join(folder.path, 'photos/real'));
    symlinkSync(join(folder.path, 'photos'), join(folder.path, 'photos/linked'));
    const { rejected, files, code } = await run(folder.path, slug);
    expect(rejected.map(({ externalId, column, category }) => [externalId, column, category])).toEqual([
      ['F1', 'file', 'unsafe_path'],
      ['F2', 'file', 'unsafe_path'],
      ['F3', 'file', 'unsafe_path'],
      ['F4', 'file', 'unsafe_path'],
      ['F5', 'file', 'unsafe_path'],
      ['F6', 'file', 'unsafe_path'],
      ['F7', 'file', 'empty_file'],
      ['F8', 'file', 'unsupported_file'],
      ['F9', 'file', 'corrupt_file'],
      ['FA', 'file', 'file_missing'],
      ['FB', 'case_external_id', 'unknown_reference'],
      ['FC', 'moment', 'unknown_code'],
    ]);
    expect(files['photos']).toEqual(counts(1, 0, 0, 12));
    expect(code).toBe(2);
  });
});
