import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminSite, browser, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PEOPLE = `Nummer;Mitarbeiter;Standort;Seit
P-901;Ada Byron;L-901;01.02.2019
P-902;Grace Hopper;L-901;30.02.2019
P-903;Mary Seacole;L-999;01.02.2019
`;
const LOCATIONS = `external_id,name,city,country_code,time_zone
L-901,Leeds Bridge Street,Leeds,GB,Europe/London
`;

describe('an import with mistakes', () => {
  it('is sent, understood, imported, and what was left out is mended and sent again', async () => {
    const files = [join(folder, 'Team.csv'), join(folder, 'locations.csv')];
    await writeFile(files[0]!, PEOPLE);
    await writeFile(files[1]!, LOCATIONS);
    const { page, go } = await visitor(await site.member('northfold', 'owner', { name: 'Olivia Hart' }));
    await go('/admin/northfold/import');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('combobox', { name: 'What Team.csv holds' }).click();
    await page.getByRole('option', { name: 'Practitioners' }).click();
    await page.getByRole('button', { name: 'Read these files' }).click();

    // The columns have names of their own, and the dates are written otherwise.
    await expectSeen(page.getByText('Still missing: external_id, name, location_external_ids'));
    await expectFine({ page }, 'import-columns');
    for (const [heading, column] of [
      ['Nummer', 'external_id *'],
      ['Mitarbeiter', 'name *'],
      ['Standort', 'location_external_ids *'],
      ['Seit', 'started_on'],
    ]) {
      await page.getByRole('combobox', { name: `What ${heading} is` }).click();
      await page.getByRole('option', { name: column!, exact: true }).click();
    }
    await page.getByRole('combobox', { name: 'Dates are written' }).click();
    await page.getByRole('option', { name: '31/03/2026' }).click();
    await page.getByRole('button', { name: 'Read again with this' }).click();
    await page.getByRole('button', { name: 'Import 2 rows' }).click();

    // It goes on whether somebody looks or not.
    await go('/admin/northfold/reviews');
    await go('/admin/northfold/import');
    await page.getByRole('link', { name: /Team\.csv/ }).click();
    await expectSeen(page.getByRole('heading', { name: '2 rows left out' }));
    await expectSeen(page.getByText('Not a date', { exact: true }));
    await expectSeen(page.getByText('Points at nothing', { exact: true }));
    await expectFine({ page }, 'import-done');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Rejected rows: Practitioners' }).click(),
    ]);
    const rejected = await readFile(await download.path(), 'utf8');
    const mended = join(folder, download.suggestedFilename());
    await writeFile(mended, rejected.replace(',30.02.2019', ',28.02.2019').replace(',L-999,', ',L-901,'));

    await page.getByRole('link', { name: 'Send the mended file' }).click();
    await page.locator('input[type=file]').setInputFiles(mended);
    await page.getByRole('button', { name: 'Read these files' }).click();
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await expectSeen(page.getByRole('heading', { name: 'What happened' }));
    expect(await page.getByRole('heading', { name: /left out/ }).count()).toBe(0);

    // And it says afterwards who did it.
    await go('/admin/northfold/audit?noun=import');
    await expectSeen(page.getByText('Import finished').first());
    await expectSeen(page.getByText('Olivia Hart').first());
  });
});
