import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownDatabase } from './database.ts';
import { startServer, type TestServer } from './http.ts';
import { memberHeaders } from './policy/people.ts';
import { sendUpload } from './send-upload.ts';
import { createWorld, type ClinicHandle } from './world.ts';
import { importFolders } from '../src/compose-doors.ts';
import { FileStore } from '../src/platform/files/index.ts';
import { newId } from '../src/platform/ids.ts';
import { tenantTables } from '../src/platform/db/index.ts';
import { importOne } from '../src/modules/import/job/import-worker.ts';
import { openZip } from '../src/modules/import/read/zip.ts';
import { picture } from '../src/modules/import/test-support/importer.fixture.ts';
import { testFolder } from '../src/modules/import/test-support/folder.fixture.ts';
import { exportOne } from '../src/modules/export/export-worker.ts';
import { ExportService } from '../src/modules/export/export.service.ts';
import { exportJobs } from '../src/modules/export/export.repository.ts';
import { LEFT_OUT } from '../src/modules/export/table-rows.repository.ts';

let now = new Date('2026-06-10T12:00:00Z');
const { doors, appUrl } = await ownDatabase({ now: () => now });
const data = new URL('../../../.data/test-files', import.meta.url).pathname;
const files = new FileStore(`${data}/files`);
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ databaseUrl: appUrl, clock: { now: () => now } });
});

type Headers = Readonly<Record<string, string>>;
const onError = (error: unknown) => {
  throw error;
};
const work = async () => {
  const signal = new AbortController().signal;
  while (await exportOne({ doors, files, root: join(data, 'exports'), onError, signal }));
  while (await importOne({ doors, files, folders: importFolders(data), onError, signal }));
};

async function owner(clinic: ClinicHandle): Promise<Headers> {
  const location = await clinic.location({ name: 'Studio "One"', externalId: 'L-1' });
  const practitioner = await clinic.practitioner({ name: '=Ada; Byron', locations: [location] });
  return memberHeaders(doors, { doors, clinic, location, practitioner }, 'owner');
}

async function exported(headers: Headers): Promise<{ id: string; url: string; rowsDone: number; filesDone: number }> {
  const asked = await server.ask('mutation { startExport { exportJob { id status } } }', {}, headers);
  expect(asked.errors).toBeUndefined();
  await work();
  const { data: answer } = await server.ask(
    '{ viewer { clinic { exports(first: 1) { nodes { id status url rowsDone filesDone } } } } }',
    {},
    headers,
  );
  const [job] = (answer as unknown as { viewer: { clinic: { exports: { nodes: never[] } } } }).viewer.clinic.exports
    .nodes;
  expect(job).toMatchObject({ status: 'DONE' });
  return job as never;
}

/** The parts of a downloaded archive, read whole. */
async function unpacked(bytes: ArrayBuffer): Promise<Map<string, Buffer>> {
  using folder = testFolder();
  const path = join(folder.path, 'export.zip');
  await writeFile(path, Buffer.from(bytes));
  const zip = await openZip(path);
  const parts = new Map<string, Buffer>();
  for (const name of zip.parts.keys()) {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(name)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks));
  }
  zip.close();
  return parts;
}

describe('an export', () => {
  it('holds every table that its clinic owns, of that clinic alone, with files, and can be imported elsewhere', async () => {
    const world = createWorld(doors);
    const clinic = await world.clinic({ name: 'Leaving Studio' });
    const stranger = await world.clinic({ name: 'Staying Studio' });
    const headers = await owner(clinic);
    await stranger.practitioner({ name: 'Nobody of theirs' });
    const practitioner = await clinic.practitioner({ externalId: 'P-7', name: 'Grace Hopper' });
    await clinic.review({ practitioner, body: 'So glad, =SUM(A1)', reply: 'Thank you' });
    const shown = await picture('#876');
    const hash = await files.keepOriginal(clinic.id, shown);
    const folio = await clinic.portfolioCase({ practitioner, photos: [{ moment: 'before', view: 'front' }] });
    await clinic.asMember((tx) =>
      tx.query(
        `update photo set original_hash = $3, original_type = 'image/jpeg', original_bytes = $4, drawing = null
         where clinic_id = $1 and case_id = $2`,
        [clinic.id, folio.id, hash, shown.length],
      ),
    );
    const job = await exported(headers);
    expect(job.filesDone).toBe(1);
    const download = await fetch(`${server.url}${job.url}&clinic=${clinic.slug}`, { headers });
    expect(download.status).toBe(200);
    const bytes = await download.arrayBuffer();
    const parts = await unpacked(bytes);

    const wanted = tenantTables().filter((name) => !LEFT_OUT[name]);
    for (const name of wanted) {
      expect(parts.has(`tables/${name}.csv`), name).toBe(true);
      expect(parts.has(`tables/${name}.jsonl`), name).toBe(true);
      expect(parts.get('README.md')?.toString(), name).toContain(`### ${name}`);
    }
    const text = [...parts]
      .filter(([name]) => /csv|jsonl/.test(name))
      .map(([, part]) => part.toString())
      .join('\n');
    expect(text).not.toContain('Nobody of theirs');
    expect(text).not.toContain(stranger.id);
    expect(parts.get('tables/review_reply.jsonl')?.toString()).toContain('Thank you');
    expect(parts.get('tables/event.jsonl')?.toString()).toContain('export.started');
    expect(parts.get('tables/practitioner.csv')?.toString()).toContain(`"'=Ada; Byron"`);
    const [photo] = [...parts.keys()].filter((name) => name.startsWith('photos/'));
    expect(parts.get(photo ?? '')?.equals(shown)).toBe(true);

    const next = await world.clinic({ name: 'New Home' });
    const nextHeaders = await memberHeaders(
      doors,
      { doors, clinic: next, location: await next.location(), practitioner: await next.practitioner() },
      'owner',
    );
    const uploadId = await sendUpload(server.url, nextHeaders, 'export.zip', Buffer.from(bytes), 'import');
    const { data: made } = await server.ask(
      'mutation ($input: CreateImportInput!) { createImport(input: $input) { importJob { id } } }',
      { input: { files: [{ uploadId }] } },
      nextHeaders,
    );
    const { importJob } = (made as unknown as { createImport: { importJob: { id: string } } }).createImport;
    await work();
    await server.ask(
      'mutation ($id: ID!) { runImport(input: { importId: $id }) { userErrors { code } } }',
      { id: importJob.id },
      nextHeaders,
    );
    await work();
    const { data: done } = await server.ask(
      `query ($id: ID!) { viewer { clinic { import(id: $id) {
        status rejected report { counts { table created rejected } rejections { column message } fileErrors { message } }
      } } } }`,
      { id: importJob.id },
      nextHeaders,
    );
    expect(done).toMatchObject({
      viewer: {
        clinic: {
          import: {
            status: 'DONE',
            rejected: 0,
            report: {
              fileErrors: [],
              counts: expect.arrayContaining([
                { table: 'PRACTITIONERS', created: 2, rejected: 0 },
                { table: 'PHOTOS', created: 1, rejected: 0 },
                { table: 'REVIEWS', created: 1, rejected: 0 },
              ]),
            },
          },
        },
      },
    });
    const names = await next.asMember((tx) =>
      tx.query<{ name: string }>('select name from practitioner where clinic_id = $1', [next.id]),
    );
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['=Ada; Byron', 'Grace Hopper']));

    // Where it came from, the same file changes nothing and doubles nothing.
    const again = await sendUpload(server.url, headers, 'export.zip', Buffer.from(bytes), 'import');
    const { data: back } = await server.ask(
      'mutation ($input: CreateImportInput!) { createImport(input: $input) { importJob { id } } }',
      { input: { files: [{ uploadId: again }] } },
      headers,
    );
    await work();
    const { data: read } = await server.ask(
      'query ($id: ID!) { viewer { clinic { import(id: $id) { report { counts { table created } } } } } }',
      { id: (back as unknown as { createImport: { importJob: { id: string } } }).createImport.importJob.id },
      headers,
    );
    const counts = (
      read as unknown as { viewer: { clinic: { import: { report: { counts: { created: number }[] } } } } }
    ).viewer.clinic.import.report.counts;
    expect(counts.map(({ created }) => created)).toEqual(counts.map(() => 0));
  }, 60_000);

  it('is its owner’s, by an address that ends', async () => {
    const clinic = await createWorld(doors).clinic();
    const headers = await owner(clinic);
    const other = await owner(await createWorld(doors).clinic());
    const { url } = await exported(headers);
    const get = async (address: string, as: Headers) =>
      (await fetch(`${server.url}${address}&clinic=${clinic.slug}`, { headers: as })).status;
    expect(await get(url, headers)).toBe(200);
    expect(await get(url, other)).toBe(403);
    expect(await get(url, {})).toBe(403);
    expect(
      await get(
        url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        headers,
      ),
    ).toBe(403);
    expect(await get(url.replace(/expires=\d+/, 'expires=9999999999'), headers)).toBe(403);
    now = new Date(now.getTime() + 16 * 60_000);
    expect(await get(url, headers)).toBe(403);
  });

  it('is made one at a time, and can be stopped', async () => {
    const clinic = await createWorld(doors).clinic();
    const headers = await owner(clinic);
    const start = async () =>
      ((await server.ask('mutation { startExport { exportJob { id } } }', {}, headers)).data as never)['startExport'][
        'exportJob'
      ]['id'] as string;
    const id = await start();
    expect(await start()).toBe(id);
    const cancel = () =>
      server.ask(
        'mutation ($id: ID!) { cancelExport(input: { exportId: $id }) { exportJob { status } userErrors { code } } }',
        { id },
        headers,
      );
    expect((await cancel()).data).toMatchObject({ cancelExport: { exportJob: { status: 'CANCELLED' } } });
    expect((await cancel()).data).toMatchObject({ cancelExport: { userErrors: [{ code: 'CONFLICT' }] } });
    expect(await start()).not.toBe(id);
  });

  it('is one and the same for two who ask at once', async () => {
    const clinic = await createWorld(doors).clinic();
    const exports = new ExportService(doors, { root: join(data, 'exports'), secret: 's'.repeat(32) });
    const id = newId();
    let isOver = false;
    let second: ReturnType<ExportService['start']> | undefined;
    await clinic.asMember(async (tx) => {
      await exportJobs(tx).insert(id, null);
      second = exports.start(clinic.member).finally(() => (isOver = true));
      const isWaitedFor = async () =>
        (await tx.query('select pid from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid))')).length > 0;
      while (!isOver && !(await isWaitedFor()));
    });
    expect(await second).toMatchObject({ ok: true, value: { id } });
    const jobs = await clinic.asMember((tx) => exportJobs(tx).count());
    expect(jobs).toBe(1);
  });
});
