import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dateFormat } from './index.ts';
import { testFolder } from './test-support/folder.fixture.ts';
import { counts, importer, picture } from './test-support/importer.fixture.ts';

let { run, stored, newSlug }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ run, stored, newSlug } = await importer());
});

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A chain as it may come: every file from another program, each with mistakes of its own. */
async function torture() {
  const long = 'word '.repeat(250_000);
  return {
    // Excel's "Unicode text": UTF-16, tabs.
    'Locations.CSV': utf16(
      [
        'ID\tLocation name\tTown\tCountry\tTimezone\tLat\tLng\tPhone',
        '001\tZürich Mitte\tZürich\tch\teurope/zurich\t47,37\t8,54\t',
        '1\t\u202EOddly ordered\tYork\tGB\tEurope/London\t\t\t=1+1',
        '\t\t\t\t\t\t\t',
        '001\tagain\tYork\tGB\tEurope/London\t\t\t',
        '2\tNowhere\tNo Such Town\tGB\tEurope/London\t\t\t',
        '3\tHalf\tYork\tGB\tEurope/London\t53,9\t\t',
        '4\tFar\tYork\tUK\tEurope/London\t\t\t',
        '',
      ].join('\r\n'),
    ),
    // A German export: Windows-1252, semicolons, dates with points.
    'practitioners.csv': latin1(
      [
        'External ID;Full name;Location ID(s);Start date;Languages;Biography',
        'p;Jürgen Groß;001|1;03.04.2019;Deutsch|en;"Erste Zeile\nzweite; Zeile"',
        'P;Ana;1;31.02.2019;es;',
        'Q;Bo;1;2019-04-03;;',
        'R;Cy;1|9;;;',
        'S;Di;3;;;',
        'T;<script>alert(1)</script>;1;;;',
        '',
      ].join('\r\n'),
    ),
    'certifications.csv': '\uFEFF',
    'cases.csv':
      'external_id,practitioner_external_id,indication,started_on,photo_consent\nK,p,AREATA,01.02.2024,Granted\nL,S,areata,01.02.2024,granted\n',
    'photos.csv':
      'external_id,case_external_id,filename,moment,view\nF,K,cafe\u0301.jpg,before,front\nG,L,cafe\u0301.jpg,before,front\nH,K,photos/../x.jpg,before,front\n',
    'photos/caf\u00E9.jpg': await picture('red'),
    'reviews.csv': [
      'external_id,Practitioner ID,Stars,reviewed_on,Comment,Title,Internal',
      'r1,p,5,01.02.2024,"He said ""wow""\nand <b>left</b>",=HYPERLINK("x"),i',
      'r2,p,5,01.02.2024,never closed," oh no,i',
      'r3,p,5,01.02.2024,a 5" scar,,i',
      'r4,p,5,01.02.2024,too,many,fields,i',
      `r5,p,5,01.02.2024,"${long}",,i`,
      `r6,p,5,01.02.2024,${'y'.repeat(10_001)},,i`,
      'r7,p,5,01.02.2024,nul\0byte,,i',
      'r3,p,5,01.02.2024,twice,,i',
      'r8,T,5,01.02.2024,,,i',
      '"r9","T","5","01.02.2024","","",""',
      '',
    ].join('\n'),
    'prices.csv':
      'external_id,location_external_id,service,unit,amount,curency\nA,001,scar,per_session,"1.200,50",CHF\n',
  };
}

test('all good rows land and each bad one is told apart', async () => {
  using folder = testFolder(await torture());
  const slug = newSlug();
  const declared = { dates: dateFormat('dd.MM.yyyy')!, decimal: 'comma' as const };
  const { code, files, rejected, fileErrors, warnings } = await run(folder.path, slug, { declared });
  expect(code).toBe(2);
  expect(fileErrors).toEqual([
    { file: 'certifications.csv', category: 'empty_table', message: expect.any(String) },
    { file: 'prices.csv', line: 1, category: 'misspelt_column', message: expect.stringContaining('curency') },
  ]);
  expect(
    rejected.map(({ file, line, externalId, column, category }) => [file, line, externalId, column, category]),
  ).toEqual([
    ['Locations.CSV', 5, '001', 'external_id', 'duplicate_external_id'],
    ['Locations.CSV', 7, '3', 'longitude', 'missing_required'],
    ['Locations.CSV', 8, '4', 'country_code', 'unknown_code'],
    ['practitioners.csv', 4, 'P', 'started_on', 'invalid_date'],
    ['practitioners.csv', 5, 'Q', 'started_on', 'invalid_date'],
    ['practitioners.csv', 6, 'R', 'location_external_ids', 'unknown_reference'],
    ['practitioners.csv', 7, 'S', 'location_external_ids', 'unknown_reference'],
    ['cases.csv', 3, 'L', 'practitioner_external_id', 'unknown_reference'],
    ['photos.csv', 3, 'G', 'case_external_id', 'unknown_reference'],
    ['photos.csv', 4, 'H', 'file', 'unsafe_path'],
    ['reviews.csv', 4, 'r2', null, 'malformed_row'],
    ['reviews.csv', 6, 'r4', null, 'malformed_row'],
    ['reviews.csv', 7, 'r5', null, 'too_long'],
    ['reviews.csv', 8, 'r6', 'body', 'too_long'],
    ['reviews.csv', 9, 'r7', 'body', 'control_character'],
    ['reviews.csv', 10, 'r3', 'external_id', 'duplicate_external_id'],
  ]);
  expect(files).toEqual({
    locations: counts(3, 0, 0, 3),
    practitioners: counts(2, 0, 0, 4),
    certifications: counts(0, 0, 0, 0),
    cases: counts(1, 0, 0, 1),
    photos: counts(1, 0, 0, 2),
    reviews: counts(4, 0, 0, 6),
    prices: counts(0, 0, 0, 0),
  });
  expect(warnings).toEqual([
    expect.stringMatching(/"2" is not located/),
    expect.stringContaining('Windows-1252'),
    expect.stringContaining('"Internal"'),
  ]);
  for (const { message, expected } of rejected)
    expect([message, expected]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);

  expect(await stored(slug, 'select external_id, title, body from review where clinic_id = $1 order by 1')).toEqual([
    { external_id: 'r1', title: '=HYPERLINK("x")', body: 'He said "wow"\nand <b>left</b>' },
    { external_id: 'r3', title: null, body: 'a 5" scar' },
    { external_id: 'r8', title: null, body: null },
    { external_id: 'r9', title: null, body: null },
  ]);
  expect(
    await stored(
      slug,
      'select name, bio, languages from practitioner where clinic_id = $1 order by external_id collate "C"',
    ),
  ).toEqual([
    { name: '<script>alert(1)</script>', bio: null, languages: [] },
    { name: 'Jürgen Groß', bio: 'Erste Zeile\nzweite; Zeile', languages: ['de', 'en'] },
  ]);
  expect(
    await stored(slug, 'select external_id, name, coordinate_source from location where clinic_id = $1 order by 1'),
  ).toEqual([
    { external_id: '001', name: 'Zürich Mitte', coordinate_source: 'given' },
    { external_id: '1', name: '\u202EOddly ordered', coordinate_source: 'town' },
    { external_id: '2', name: 'Nowhere', coordinate_source: 'none' },
  ]);

  const again = await run(folder.path, slug, { declared });
  expect(again.rejected).toEqual(rejected);
  for (const [table, { created, updated }] of Object.entries(again.files))
    expect([table, created, updated]).toEqual([table, 0, 0]);
});

test('a file of more than 512 MiB is refused by name', async () => {
  using folder = testFolder({
    'locations.csv': 'external_id,name,city,country_code,time_zone\nL,n,York,GB,Europe/London\n',
  });
  const path = join(folder.path, 'reviews.csv');
  writeFileSync(path, 'external_id\n');
  truncateSync(path, 512 * 1024 * 1024 + 1);
  const { fileErrors, files, code } = await run(folder.path, newSlug(), { dryRun: true });
  expect(fileErrors).toMatchObject([{ file: 'reviews.csv', category: 'file_too_large' }]);
  expect(files['locations']).toEqual(counts(1, 0, 0, 0));
  expect(code).toBe(2);
});
