import { beforeAll, describe, expect, test } from 'vitest';
import { findClinic } from './write/clinic.repository.ts';
import { CHAIN, testFolder, type TestFolder } from './test-support/folder.fixture.ts';
import { BOTH, counts, importer, picture, SHOWN } from './test-support/importer.fixture.ts';

let { run, stored, newSlug, database }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ run, stored, newSlug, database } = await importer());
});

async function chain(): Promise<TestFolder> {
  const folder = testFolder(CHAIN);
  folder.put({
    'photos.csv':
      'external_id,case_external_id,file,moment,view,taken_on\nF1,K1,a.jpg,before,front,2025-01-10\nF2,K1,photos\\sub\\b.jpg,healed,front,2025-06-01\n',
    'photos/a.jpg': await picture('red'),
    'photos/sub/b.jpg': await picture('blue'),
  });
  return folder;
}
describe('a chain without a fault', () => {
  test('lands whole, and a second run changes nothing', async () => {
    using folder = await chain();
    const slug = newSlug();
    const first = await run(folder.path, slug);
    expect(first.rejected).toEqual([]);
    expect(first.fileErrors).toEqual([]);
    expect(first.code).toBe(0);
    expect(first.files).toEqual({
      locations: counts(2, 0, 0, 0),
      practitioners: counts(2, 0, 0, 0),
      certifications: counts(2, 0, 0, 0),
      cases: counts(2, 0, 0, 0),
      photos: counts(2, 0, 0, 0),
      reviews: counts(2, 0, 0, 0),
      prices: counts(1, 0, 0, 0),
    });
    const events = () => stored(slug, 'select count(*)::int as n from event where clinic_id = $1');
    const before = await events();
    const second = await run(folder.path, slug);
    expect(second.code).toBe(0);
    for (const count of Object.values(second.files)) expect(count).toEqual(counts(0, 0, count.rows, 0));
    expect(await events()).toEqual(before);
  });

  test('is stored as it was written', async () => {
    using folder = await chain();
    const slug = newSlug();
    await run(folder.path, slug);
    expect(
      await stored(
        slug,
        'select external_id, coordinate_source, latitude from location where clinic_id = $1 order by 1',
      ),
    ).toEqual([
      { external_id: 'L1', coordinate_source: 'given', latitude: 53.8 },
      { external_id: 'L2', coordinate_source: 'town', latitude: expect.anything() },
    ]);
    expect(
      await stored(
        slug,
        `select external_id, languages, status, years_experience from practitioner where clinic_id = $1 order by 1`,
      ),
    ).toEqual([
      { external_id: 'P1', languages: ['en', 'pl'], status: 'active', years_experience: 8 },
      { external_id: 'P2', languages: ['en'], status: 'active', years_experience: null },
    ]);
    expect(
      await stored(
        slug,
        `select external_id, status, expires_on::text, practitioner_id is null as of_location from certification where clinic_id = $1 order by 1`,
      ),
    ).toEqual([
      { external_id: 'C1', status: 'self_declared', expires_on: null, of_location: false },
      { external_id: 'C2', status: 'self_declared', expires_on: '2027-03-01', of_location: true },
    ]);
    expect(
      await stored(
        slug,
        `select external_id, scale, stage, hair_colour, fitzpatrick from portfolio_case where clinic_id = $1 order by 1`,
      ),
    ).toEqual([
      { external_id: 'K1', scale: 'norwood', stage: 'III_VERTEX', hair_colour: 'dark_brown', fitzpatrick: 'II' },
      { external_id: 'K2', scale: null, stage: null, hair_colour: null, fitzpatrick: null },
    ]);
    expect(
      await stored(
        slug,
        `select external_id, ${SHOWN}, days_healed, width, height, original_type from photo where clinic_id = $1 order by 1`,
      ),
    ).toEqual([
      { external_id: 'F1', shown: BOTH, days_healed: null, width: 40, height: 30, original_type: 'image/jpeg' },
      { external_id: 'F2', shown: BOTH, days_healed: 101, width: 40, height: 30, original_type: 'image/jpeg' },
    ]);
    expect(
      await stored(
        slug,
        `select external_id, source, status, session_id, body from review where clinic_id = $1 order by 1`,
      ),
    ).toEqual([
      { external_id: 'R1', source: 'imported', status: 'published', session_id: null, body: 'Natural, and calm' },
      { external_id: 'R2', source: 'imported', status: 'published', session_id: null, body: null },
    ]);
    expect(await stored(slug, `select amount_minor, currency, tax_included from price where clinic_id = $1`)).toEqual([
      { amount_minor: 195_000, currency: 'GBP', tax_included: true },
    ]);
  });

  test('in a dry run counts the same and writes nothing', async () => {
    using folder = await chain();
    const slug = newSlug();
    const dry = await run(folder.path, slug, { dryRun: true });
    expect(dry.code).toBe(0);
    expect(dry.files['reviews']).toEqual(counts(2, 0, 0, 0));
    expect(dry.screen).toContain('nothing was written');
    expect(await findClinic(database.doors, slug)).toBeNull();
    expect((await run(folder.path, slug)).files).toEqual(dry.files);
  });
});
