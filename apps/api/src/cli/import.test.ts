import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHAIN, testFolder } from '../modules/import/test-support/folder.fixture.ts';
import { importer } from '../modules/import/test-support/importer.fixture.ts';

let { stored, newSlug, store, database }: Awaited<ReturnType<typeof importer>> = {} as never;
beforeAll(async () => {
  ({ stored, newSlug, store, database } = await importer());
});

const program = fileURLToPath(new URL('import.ts', import.meta.url));

function start(...words: string[]) {
  return spawn(process.execPath, ['--import', '@oxc-node/core/register', program, ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DATABASE_URL: database.appUrl, STIPPLE_DATA: store, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function command(...words: string[]) {
  const child = start(...words);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('the command', () => {
  test('imports, prints a table, writes the report, and answers 0, 2 and 1', async () => {
    using folder = testFolder(CHAIN);
    const slug = newSlug();
    const report = join(folder.path, 'report.json');
    const good = await command(folder.path, '--clinic', slug, '--name', 'Example', '--report', report);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/table +rows +created +updated +unchanged +rejected\n/);
    expect(good.out).toMatch(/reviews +2 +2 +0 +0 +0\n/);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      files: { reviews: { rows: 2, created: 2 } },
      rejected: [],
      fileErrors: [],
    });
    folder.put({
      'reviews.csv':
        'external_id,practitioner_external_id,rating,reviewed_on\nR1,P1,9,2025-06-01\nR2,P1,3,2025-06-01\n',
    });
    const some = await command(folder.path, '--clinic', slug);
    expect(some.code).toBe(2);
    expect(some.out).toContain(
      'reviews.csv line 2: rating: 9 is out of range (out_of_range); expected a whole number from 1 to 5',
    );
    using nothing = testFolder({ 'reviews.csv': '' });
    expect((await command(nothing.path, '--clinic', slug)).code).toBe(1);
  });

  test('a wrong flag: one sentence that names it, and nothing is done', async () => {
    const { code, out, err } = await command('.', '--clinic', 'x', '--dryrun');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('--dryrun');
    expect(err).not.toContain('    at ');
  });
});

describe('killed at any moment and run again', () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, i) => `B${i},P${(i % 2) + 1},${(i % 5) + 1},2025-06-0${(i % 9) + 1},"Text ${i}"`,
  );
  const files = {
    ...CHAIN,
    'reviews.csv': `external_id,practitioner_external_id,rating,reviewed_on,body\n${rows.join('\n')}\n`,
  };
  const state = (slug: string) =>
    stored(
      slug,
      `select r.external_id, p.external_id as practitioner, r.rating, r.reviewed_on::text, r.body, r.source
      from review r join practitioner p on p.clinic_id = $1 and p.id = r.practitioner_id where r.clinic_id = $1 order by 1`,
    );

  test('it ends in the same state as one run to the end', async () => {
    using folder = testFolder(files);
    const [whole, killed] = [newSlug(), newSlug()];
    expect((await command(folder.path, '--clinic', whole, '--name', 'Whole')).code).toBe(0);
    let interrupted = 0;
    for (const share of [1, 2_000]) {
      const child = start(folder.path, '--clinic', killed, '--name', 'Killed');
      const ended = once(child, 'close');
      let over = false;
      void ended.then(() => (over = true));
      for (let there = 0; !over && there < share; await sleep(5)) there = (await state(killed)).length;
      child.kill('SIGKILL');
      await ended;
      const there = (await state(killed)).length;
      if (there > 0 && there < rows.length) interrupted += 1;
    }
    expect(interrupted).toBeGreaterThan(0);
    expect((await command(folder.path, '--clinic', killed)).code).toBe(0);
    expect(await state(killed)).toEqual(await state(whole));
    expect(await stored(killed, `select count(*)::int as n from slug where clinic_id = $1`)).toEqual(
      await stored(whole, `select count(*)::int as n from slug where clinic_id = $1`),
    );
  }, 60_000);
});
