import { distanceKm } from '@stipple/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateFormat } from './index.ts';
import { CHAIN, testFolder } from './test-support/folder.fixture.ts';
import { counts, importer, picture } from './test-support/importer.fixture.ts';
import { workbookOf } from './test-support/xlsx.fixture.ts';
import type { ImportRequest } from './index.ts';

let { run, stored, newSlug }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ run, stored, newSlug } = await importer());
});

/** A dry run over the small chain with some of its files replaced: what is rejected and what is left out. */
async function check(files: Record<string, string | Buffer>, given: Partial<ImportRequest> = {}) {
  using folder = testFolder({ ...CHAIN, ...files });
  const { rejected, fileErrors, warnings, ...rest } = await run(folder.path, newSlug(), { dryRun: true, ...given });
  return {
    ...rest,
    rejected: rejected.map(({ file, line, externalId, column, category }) => [
      file,
      line,
      externalId,
      column,
      category,
    ]),
    fileErrors: fileErrors.map(({ file, line, category }) => [file, line, category]),
    warnings,
    rows: rejected,
  };
}

const REVIEWS = 'external_id,practitioner_external_id,rating,reviewed_on,body';
const one = (table: string, heading: string, ...rows: string[]) => ({
  [`${table}.csv`]: [heading, ...rows, ''].join('\n'),
});

describe('one bad row is rejected alone, with its line, column and category', () => {
  const L = 'external_id,name,city,country_code,time_zone,latitude,longitude';
  const C = 'external_id,kind,title,issuer,scope,issued_on,practitioner_external_id,location_external_id,expires_on';
  const K =
    'external_id,practitioner_external_id,indication,started_on,photo_consent,scale,stage,completed_on,sessions';
  const P = 'external_id,name,location_external_ids,years_experience,status,languages';
  const Z = 'external_id,location_external_id,service,unit,amount,currency,valid_from,valid_until,sessions_included';
  test.each<[string, string, string, string, string, string]>([
    ['locations', L, 'X,,York,GB,Europe/London,,', 'X', 'name', 'missing_required'],
    ['locations', L, 'X,n,York,UK,Europe/London,,', 'X', 'country_code', 'unknown_code'],
    ['locations', L, 'X,n,York,GB,BST,,', 'X', 'time_zone', 'unknown_code'],
    ['locations', L, 'X,n,York,GB,Europe/London,53.9,', 'X', 'longitude', 'missing_required'],
    ['locations', L, 'X,n,York,GB,Europe/London,91,1', 'X', 'latitude', 'out_of_range'],
    ['locations', L, 'X,n,York,GB,Europe/London,north,1', 'X', 'latitude', 'invalid_number'],
    ['locations', L, ',n,York,GB,Europe/London,,', '', 'external_id', 'missing_required'],
    ['practitioners', P, 'X,n,|,,,', 'X', 'location_external_ids', 'missing_required'],
    ['practitioners', P, 'X,n,L1|NOPE,,,', 'X', 'location_external_ids', 'unknown_reference'],
    ['practitioners', P, 'X,n,l1,,,', 'X', 'location_external_ids', 'unknown_reference'],
    ['practitioners', P, 'X,n,L1,81,,', 'X', 'years_experience', 'out_of_range'],
    ['practitioners', P, 'X,n,L1,2.5,,', 'X', 'years_experience', 'invalid_number'],
    ['practitioners', P, 'X,n,L1,,retired,', 'X', 'status', 'unknown_code'],
    ['practitioners', P, 'X,n,L1,,,xx-nothing', 'X', 'languages', 'unknown_code'],
    ['certifications', C, 'X,diploma,t,i,smp,2024-01-01,P1,,', 'X', 'kind', 'unknown_code'],
    ['certifications', C, 'X,training,t,i,smp,2024-01-01,,,', 'X', 'practitioner_external_id', 'missing_required'],
    ['certifications', C, 'X,training,t,i,smp,2024-01-02,P1,,2024-01-01', 'X', 'expires_on', 'date_order'],
    ['certifications', C, 'X,training,t,i,smp,2024-01-02,P9,,', 'X', 'practitioner_external_id', 'unknown_reference'],
    ['certifications', C, 'X,training,t,i,smp,2024-01-02,,L9,', 'X', 'location_external_id', 'unknown_reference'],
    ['cases', K, 'X,P1,bald,2024-01-01,granted,,,,', 'X', 'indication', 'unknown_code'],
    ['cases', K, 'X,P1,telogen,2024-01-01,granted,,,,', 'X', 'indication', 'unknown_code'],
    ['cases', K, 'X,P1,aga_male,2024-01-01,yes,,,,', 'X', 'photo_consent', 'unknown_code'],
    ['cases', K, 'X,P1,aga_male,2024-01-01,granted,norwood,VIII,,', 'X', 'stage', 'unknown_code'],
    ['cases', K, 'X,P1,aga_male,2024-01-01,granted,savin,II,,', 'X', 'scale', 'unknown_code'],
    ['cases', K, 'X,P1,areata,2024-01-01,granted,,II,,', 'X', 'scale', 'missing_required'],
    ['cases', K, 'X,P1,aga_male,2024-01-02,granted,,,2024-01-01,', 'X', 'completed_on', 'date_order'],
    ['cases', K, 'X,P1,aga_male,2024-01-02,granted,,,,0', 'X', 'sessions', 'out_of_range'],
    ['reviews', REVIEWS, 'X,P1,4.5,2024-01-01,', 'X', 'rating', 'invalid_number'],
    ['reviews', REVIEWS, 'X,P1,6,2024-01-01,', 'X', 'rating', 'out_of_range'],
    ['reviews', REVIEWS, 'X,P1,5,01/02/2024,', 'X', 'reviewed_on', 'invalid_date'],
    ['reviews', REVIEWS, 'X,P1,5,2023-02-29,', 'X', 'reviewed_on', 'invalid_date'],
    ['reviews', REVIEWS, `X,P1,5,2024-01-01,${'x'.repeat(10_001)}`, 'X', 'body', 'too_long'],
    ['reviews', REVIEWS, 'X,P1,5,2024-01-01,a\0b', 'X', 'body', 'control_character'],
    ['reviews', REVIEWS, 'X,P1,5,2024-01-01', 'X', '', 'malformed_row'],
    ['reviews', REVIEWS, 'X,P1,5,2024-01-01,a,b', 'X', '', 'malformed_row'],
    ['reviews', REVIEWS, 'X,P1,5,2024-01-01,"a', 'X', '', 'malformed_row'],
    ['reviews', REVIEWS, 'R1,P1,5,2024-01-01,', 'R1', 'external_id', 'duplicate_external_id'],
    ['prices', Z, 'X,L1,full_scalp,per_treatment,-1,GBP,,,', 'X', 'amount', 'out_of_range'],
    ['prices', Z, 'X,L1,full_scalp,per_treatment,1.005,GBP,,,', 'X', 'amount', 'invalid_number'],
    ['prices', Z, 'X,L1,full_scalp,per_treatment,1,XXX,,,', 'X', 'currency', 'unknown_code'],
    ['prices', Z, 'X,L1,eyebrows,per_treatment,1,GBP,,,', 'X', 'service', 'unknown_code'],
    ['prices', Z, 'X,L1,scar,per_treatment,1,GBP,2024-02-01,2024-01-01,', 'X', 'valid_until', 'date_order'],
  ])('%s: %s / %s', async (table, heading, bad, externalId, column, category) => {
    // The bad row stands between the chain's own good ones, below a blank line.
    const given = table === 'reviews' && heading === REVIEWS ? 'R1,P1,5,2024-01-01,' : null;
    const good =
      given ??
      {
        locations: 'L1,n,York,GB,Europe/London,,',
        practitioners: 'P1,n,L1,,,',
        certifications: 'C1,training,t,i,smp,2024-01-01,P1,,',
        cases: 'K1,P1,areata,2024-01-01,none,,,,',
        prices: 'PR1,L1,scar,per_session,1,GBP,,,',
      }[table]!;
    const last = good.replace(/^\w+?(\d)/, 'LAST$1');
    const { rejected, fileErrors, files, code } = await check({
      ...(table === 'locations' ? one('practitioners', P) : {}),
      ...one(table, heading, good, '', bad, last),
      ...(table === 'locations' || table === 'practitioners' ? onlyTheseTables(table) : {}),
    });
    expect(fileErrors).toEqual([]);
    expect(rejected).toEqual([[`${table}.csv`, 4, externalId || null, column || null, category]]);
    expect(files[table]).toEqual(counts(2, 0, 0, 1));
    expect(code).toBe(2);
  });

  /** What points at the replaced table is left out of the folder. */
  function onlyTheseTables(table: string): Record<string, string> {
    const heads: Record<string, string> = {};
    for (const name of ['practitioners', 'certifications', 'cases', 'reviews', 'prices']) {
      if (name !== table) heads[`${name}.csv`] = `${CHAIN[`${name}.csv` as keyof typeof CHAIN].split('\n')[0]}\n`;
    }
    return heads;
  }
});

describe('references', () => {
  test('a row that points at a rejected row is rejected, and so on down', async () => {
    const { rejected } = await check({
      'practitioners.csv': 'external_id,name,location_external_ids\nP1,,L1\nP2,Kim,L2\n',
      'photos.csv': 'external_id,case_external_id,file,moment,view\nF1,K1,a.jpg,before,front\n',
      'photos/a.jpg': await picture('red'),
    });
    expect(rejected).toEqual([
      ['practitioners.csv', 2, 'P1', 'name', 'missing_required'],
      ['certifications.csv', 2, 'C1', 'practitioner_external_id', 'unknown_reference'],
      ['cases.csv', 2, 'K1', 'practitioner_external_id', 'unknown_reference'],
      ['photos.csv', 2, 'F1', 'case_external_id', 'unknown_reference'],
      ['reviews.csv', 2, 'R1', 'practitioner_external_id', 'unknown_reference'],
    ]);
  });

  test('resolve in an earlier import', async () => {
    using folder = testFolder(CHAIN);
    using reviews = testFolder(one('reviews', REVIEWS, 'R9,P1,5,2024-01-01,', 'R10,P9,5,2024-01-01,'));
    const slug = newSlug();
    await run(folder.path, slug);
    const { rejected, files } = await run(reviews.path, slug);
    expect(files).toEqual({ reviews: counts(1, 0, 0, 1) });
    expect(rejected).toMatchObject([{ line: 3, externalId: 'R10', category: 'unknown_reference', value: 'P9' }]);
  });

  test('the first of two rows with one id wins; ids are case-sensitive and keep their zeros', async () => {
    const { rejected, files } = await check(
      one(
        'reviews',
        REVIEWS,
        ' R1 ,P1,5,2024-01-01,',
        'r1,P1,5,2024-01-01,',
        '01,P1,5,2024-01-01,',
        '1,P1,5,2024-01-01,',
        'R1,P1,9,2024-01-01,',
      ),
    );
    expect(rejected).toEqual([['reviews.csv', 6, 'R1', 'external_id', 'duplicate_external_id']]);
    expect(files['reviews']).toEqual(counts(4, 0, 0, 1));
  });
});

describe('coordinates that are missing', () => {
  test.each<[string, string, [number, number] | null]>([
    ['York,GB,Europe/London,', 'the town', [53.96, -1.08]],
    ['köln,DE,Europe/Berlin,', 'by a name in any case', [50.94, 6.96]],
    ['Cologne,DE,Europe/Berlin,', 'by another name', [50.94, 6.96]],
    ['Springfield,US,America/Chicago,Illinois', 'the one in the region', [39.8, -89.64]],
    ['Portland,US,America/New_York,', 'the one in the time zone', [43.66, -70.26]],
    ['Springfield,US,America/Chicago,', 'two of one name', null],
    ['York,GB,America/Toronto,', 'another time zone', null],
    ['Nowhere at all,GB,Europe/London,', 'no such town', null],
  ])('%s: %s', async (place, _, expected) => {
    using folder = testFolder(one('locations', 'external_id,name,city,country_code,time_zone,region', `L,n,${place}`));
    const slug = newSlug();
    const { warnings, code } = await run(folder.path, slug);
    expect(code).toBe(0);
    const [row] = await stored(
      slug,
      'select latitude, longitude, coordinate_source from location where clinic_id = $1',
    );
    if (expected === null) {
      expect(row).toEqual({ latitude: null, longitude: null, coordinate_source: 'none' });
      expect(warnings).toEqual([expect.stringContaining('"L" is not located')]);
      return;
    }
    const [latitude, longitude] = expected;
    expect(row?.['coordinate_source']).toBe('town');
    expect(
      distanceKm(
        { latitude: Number(row?.['latitude']), longitude: Number(row?.['longitude']) },
        { latitude, longitude },
      ),
    ).toBeLessThan(30);
  });
});

describe('whole tables', () => {
  test.each<[string, string | Buffer, unknown[]]>([
    ['0 bytes', '', ['reviews.csv', undefined, 'empty_table']],
    ['a mark only', '\uFEFF', ['reviews.csv', undefined, 'empty_table']],
    ['a missing column', 'external_id,rating,reviewed_on\nR1,5,2024-01-01\n', ['reviews.csv', 1, 'missing_column']],
    ['a misspelt column', REVIEWS.replace('rating', 'raiting'), ['reviews.csv', 1, 'misspelt_column']],
    ['a misspelt column that is not required', `${REVIEWS},titel\n`, ['reviews.csv', 1, 'misspelt_column']],
  ])('%s stops that table; the others land', async (_, content, error) => {
    const { fileErrors, files, code, rejected } = await check({ 'reviews.csv': content });
    expect(fileErrors).toEqual([error]);
    expect(rejected).toEqual([]);
    expect(files['cases']).toEqual(counts(2, 0, 0, 0));
    expect(files['reviews']).toEqual(counts(0, 0, 0, 0));
    expect(code).toBe(2);
  });

  test('a header without rows is no error, and alone it is all good', async () => {
    using folder = testFolder(one('reviews', REVIEWS));
    expect(await run(folder.path, newSlug())).toMatchObject({
      code: 0,
      files: { reviews: counts(0, 0, 0, 0) },
      fileErrors: [],
    });
  });

  test('nothing landed: exit code 1', async () => {
    using empty = testFolder({ 'reviews.csv': '' });
    expect((await run(empty.path, newSlug())).code).toBe(1);
    using all = testFolder(one('reviews', REVIEWS, 'R1,P1,5,2024-01-01,'));
    expect((await run(all.path, newSlug())).code).toBe(1);
  });

  test('a folder without tables, a file that is no workbook, a clinic without a name', async () => {
    using folder = testFolder({ 'notes.txt': 'x' });
    await expect(run(folder.path, newSlug())).rejects.toThrow('none of the tables');
    await expect(run(join(folder.path, 'notes.txt'), newSlug())).rejects.toThrow('PATH');
    await expect(run(join(folder.path, 'gone'), newSlug())).rejects.toThrow('There is no folder');
    await expect(run(folder.path, newSlug(), { name: null })).rejects.toThrow('--name');
    await expect(run(folder.path, 'Not A Slug')).rejects.toThrow('--clinic');
    await expect(run(folder.path, 'operator')).rejects.toThrow('--clinic can not be operator');
    await expect(run(folder.path, newSlug(), { report: join(folder.path, 'no', 'such.json') })).rejects.toThrow(
      /none of the tables|--report/,
    );
  });
});

describe('declared dates and decimals', () => {
  test('hold for every text, and not for typed cells', async () => {
    using folder = testFolder({
      'chain.xlsx': workbookOf([
        {
          name: 'Locations',
          rows: [
            ['Our locations', null, null],
            ['ID', 'Name', 'City', 'Country', 'Timezone', 'Lat', 'Lng'],
            [101, 'Leeds', 'Leeds', 'gb', 'europe/london', '53,8', -1.55],
          ],
        },
        {
          name: 'practitioners',
          rows: [
            ['external_id', 'name', 'Location ID(s)', 'started_on'],
            ['007', 'Sam', 101, '03.04.2020'],
            ['8', 'Kim', '101', 43_924.5],
          ],
        },
        {
          name: 'prices',
          rows: [
            ['external_id', 'location_external_id', 'service', 'unit', 'amount', 'currency'],
            ['A', '101', 'scar', 'per_session', '1.250,50', 'eur'],
            ['B', 101, 'scar', 'per_session', 1250.5, 'EUR'],
            ['C', 101, 'scar', 'per_session', '1250.50', 'EUR'],
          ],
        },
        { name: 'reviews', state: 'hidden', rows: [['external_id']] },
      ]),
    });
    const slug = newSlug();
    const result = await run(folder.path, slug, { declared: { dates: dateFormat('dd.MM.yyyy')!, decimal: 'comma' } });
    expect(result.fileErrors).toEqual([]);
    expect(result.rejected).toMatchObject([
      {
        file: 'chain.xlsx#prices',
        line: 4,
        externalId: 'C',
        column: 'amount',
        category: 'invalid_number',
        value: '1250.50',
      },
    ]);
    expect(result.warnings).toEqual([expect.stringContaining('hidden sheet "reviews"')]);
    expect(
      await stored(slug, 'select external_id, started_on::text from practitioner where clinic_id = $1 order by 1'),
    ).toEqual([
      { external_id: '007', started_on: '2020-04-03' },
      { external_id: '8', started_on: '2020-04-03' },
    ]);
    expect(await stored(slug, 'select external_id, amount_minor from price where clinic_id = $1 order by 1')).toEqual([
      { external_id: 'A', amount_minor: 125_050 },
      { external_id: 'B', amount_minor: 125_050 },
    ]);
  });

  test('a formula without a cached value and an error reject their rows', async () => {
    using folder = testFolder({
      'c.xlsx': workbookOf([
        {
          name: 'locations',
          rows: `<row r="1">${['external_id', 'name', 'city', 'country_code', 'time_zone', 'note'].map((h) => `<c t="str"><v>${h}</v></c>`).join('')}</row>
            ${['<c t="str"><f>A1</f><v>A</v></c>', '<c><f>A1</f></c>', '<c t="e"><v>#REF!</v></c>'].map((name, i) => `<row r="${i + 2}" ${i === 0 ? 'hidden="1"' : ''}><c t="str"><v>L${i}</v></c>${name}${['York', 'GB', 'Europe/London'].map((v) => `<c t="str"><v>${v}</v></c>`).join('')}<c t="e"><v>#N/A</v></c></row>`).join('')}`,
        },
      ]),
    });
    const { rejected, files } = await run(join(folder.path, 'c.xlsx'), newSlug(), { dryRun: true });
    expect(files).toEqual({ locations: counts(1, 0, 0, 2) });
    expect(rejected).toMatchObject([
      { line: 3, externalId: 'L1', column: 'name', category: 'formula_error' },
      { line: 4, externalId: 'L2', column: 'name', category: 'formula_error', value: '#REF!' },
    ]);
  });
});

describe('the report', () => {
  test('rejected.csv lies beside the input, is defused, is not read as a table, and goes when all is good', async () => {
    using folder = testFolder({
      ...CHAIN,
      ...one(
        'reviews',
        REVIEWS,
        '=cmd(),P1,5,2024-01-01,',
        '=cmd(),P1,5,2024-01-01,"a, b"',
        '@x,P1,"=1+1",2024-01-01,',
      ),
    });
    const slug = newSlug();
    const { screen, warnings, code } = await run(folder.path, slug);
    const path = join(folder.path, 'rejected.csv');
    expect(code).toBe(2);
    expect(screen).toContain(path);
    expect(warnings).toEqual([]);
    const lines = readFileSync(path, 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines[0]).toBe('file,line,external_id,column,value,category,message,expected');
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^reviews\.csv,3,'=cmd\(\),external_id,'=cmd\(\),duplicate_external_id,/),
      expect.stringMatching(/^reviews\.csv,4,'@x,rating,'=1\+1,invalid_number,/),
    ]);
    expect((await run(folder.path, slug)).code).toBe(2);
    folder.put({ 'reviews.csv': `${REVIEWS}\n` });
    expect((await run(folder.path, slug)).code).toBe(0);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  test('unknown columns, files and misnamed tables are worth a word', async () => {
    const { warnings, code } = await check({
      ...one('reviews', `${REVIEWS},Source system`, 'R1,P1,5,2024-01-01,,x'),
      'review.csv': '',
      'Prices.CSV': '',
    });
    expect(code).toBe(0);
    expect(warnings).toEqual([
      expect.stringContaining('Prices.CSV is ignored beside prices.csv'),
      expect.stringContaining('did you mean reviews.csv'),
      expect.stringContaining('"Source system"'),
    ]);
  });
});
