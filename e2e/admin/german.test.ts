import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-german-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An owner whose language is German. */
const germanOwner = async () => visitor(await site.member('northfold', 'owner', { locale: 'de' }));

test('a form says in German what it expects, by its own rules and by those of the server', async () => {
  const { page, go } = await germanOwner();
  await go('/admin/northfold/locations');
  await page.getByRole('link', { name: 'Northfold Scalp York' }).click();
  await page.getByRole('tab', { name: 'Öffnungszeiten' }).click();
  const send = async (from: string, until: string) => {
    await page.getByLabel(/^Von/).fill(from);
    await page.getByLabel('Bis', { exact: true }).fill(until);
    await page.getByRole('button', { name: 'Diese Tage hinzufügen' }).click();
  };
  await send('2091-12-26', '2091-12-24');
  await expectSeen(page.getByText('„24.12.2091“ passt hier nicht. Erwartet: 26.12.2091 oder ein Tag danach.'));
  await send('2091-12-24', '2091-12-26');
  await expectSeen(page.getByText('Tage hinzugefügt'));
  await send('2091-12-26', '2091-12-31');
  await expectSeen(page.getByText('Erwartet: Tage ohne Abweichung; es gibt schon eine von 24.12.2091 bis 26.12.2091.'));
  await expectFine({ page }, 'german-form');
});

test('an import says in German what it found in each row, and what it expects', async () => {
  const practitioners = join(folder, 'practitioners.csv');
  await writeFile(
    practitioners,
    'external_id,name,location_external_ids,started_on,favourite\nP-911,Ada Byron,L-911,2019-02-01,tea\nP-912,Grace Hopper,L-911,2019-02-30,tea\n',
  );
  const { page, go } = await germanOwner();
  await go('/admin/northfold/import');
  await page.locator('input[type=file]').setInputFiles(practitioners);
  await page.getByRole('button', { name: 'Diese Dateien lesen' }).click();
  await expectSeen(
    page.getByText('started_on: „2019-02-30“ ist kein Datum. Erwartet: ein Tag, den es gibt, als JJJJ-MM-TT.'),
  );
  await expectSeen(page.getByText('Einen Standort „L-911“ gibt es nicht, oder seine Zeile wurde ausgelassen.'));
  await page.getByText('1 weiterer Hinweis').click();
  await expectSeen(page.getByText('practitioners.csv: Die Spalte „favourite“ ist nicht bekannt und wird übergangen'));
  expect(await page.getByRole('main').innerText()).not.toMatch(/expected|is not|or its row/i);
  await expectFine({ page }, 'german-import');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
});
