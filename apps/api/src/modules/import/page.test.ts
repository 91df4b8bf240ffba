import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { TABLE_NAMES } from './format/column.ts';
import { COLUMNS } from './format/tables.ts';
import { counts, importer } from './test-support/importer.fixture.ts';
import { importPage } from './test-support/page.fixture.ts';

let { run, newSlug }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ run, newSlug } = await importer());
});

const root = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

test('docs/import.md says what the code knows', async () => {
  const intro = readFileSync(new URL('test-support/page-intro.md', import.meta.url), 'utf8');
  await expect(importPage(intro)).toMatchFileSnapshot(root('docs/import.md'));
});

test('the template folder has every column, and lands whole', async () => {
  for (const table of TABLE_NAMES) {
    const [header] = readFileSync(root(`templates/import/${table}.csv`), 'utf8').split('\n');
    expect(header?.split(',')).toEqual(COLUMNS[table].map((column) => column.name));
  }
  const { code, files, rejected, fileErrors, warnings } = await run(root('templates/import'), newSlug());
  expect({ code, rejected, fileErrors, warnings }).toEqual({ code: 0, rejected: [], fileErrors: [], warnings: [] });
  expect(files['photos']).toEqual(counts(4, 0, 0, 0));
});
