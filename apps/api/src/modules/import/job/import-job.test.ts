import { existsSync } from 'node:fs';
import { IMPORT_LIMITS } from '@stipple/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../../test/database.ts';
import { startServer, type TestServer } from '../../../../test/http.ts';
import { memberHeaders } from '../../../../test/policy/people.ts';
import { sendUpload } from '../../../../test/send-upload.ts';
import { createWorld, type ClinicHandle } from '../../../../test/world.ts';
import { importFolders } from '../../../compose-doors.ts';
import { FileStore } from '../../../platform/files/index.ts';
import { discardWaiting } from './discard.ts';
import { importOne } from './import-worker.ts';

let aheadMs = 0;
const { doors, appUrl } = await ownDatabase({ now: () => new Date(Date.now() + aheadMs) });
const data = new URL('../../../../../../.data/test-files', import.meta.url).pathname;
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ databaseUrl: appUrl });
});

type Headers = Readonly<Record<string, string>>;

/** A clinic with a practitioner of the id P-1, and its owner. */
async function chain(): Promise<{ clinic: ClinicHandle; headers: Headers }> {
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location({ externalId: 'L-1' });
  const practitioner = await clinic.practitioner({ externalId: 'P-1', locations: [location] });
  return { clinic, headers: await memberHeaders(doors, { doors, clinic, location, practitioner }, 'owner') };
}

/** The worker's turn, so often as there is something to do. */
async function work(signal = new AbortController().signal): Promise<void> {
  const options = {
    doors,
    files: new FileStore(`${data}/files`),
    folders: importFolders(data),
    onError: (error: unknown) => {
      throw error;
    },
    signal,
  };
  while (await importOne(options));
}

const JOB = `id status version rowsDone rowsTotal rejected failure startedBy
  meanings { heading column }
  preview { table file headings { heading column samples } }
  report {
    counts { table rows created updated unchanged rejected }
    fileErrors { file message }
    rejections { line column value category }
    rejectedFiles { table url }
  }`;

interface Job {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly rowsDone: number;
  readonly rejected: number;
  readonly failure: string | null;
  readonly meanings: readonly { readonly heading: string; readonly column: string | null }[];
  readonly preview: readonly {
    readonly headings: readonly { readonly heading: string; readonly column: string | null }[];
  }[];
  readonly report: {
    readonly counts: readonly Record<string, unknown>[];
    readonly fileErrors: readonly { readonly message: string }[];
    readonly rejections: readonly Record<string, unknown>[];
    readonly rejectedFiles: readonly { readonly table: string; readonly url: string }[];
  };
}

async function mutate(headers: Headers, name: string, input: Record<string, unknown>) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { importJob { ${JOB} } userErrors { path code } } }`;
  const { data: answer, errors } = await server.ask(document, { input }, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return (answer as Record<string, unknown>)[name] as { importJob: Job; userErrors: unknown[] };
}

async function create(headers: Headers, name: string, text: string | Buffer): Promise<Job> {
  const uploadId = await sendUpload(server.url, headers, name, Buffer.from(text), 'import');
  const { importJob, userErrors } = await mutate(headers, 'createImport', { files: [{ uploadId }] });
  expect(userErrors).toEqual([]);
  return importJob;
}

async function look(headers: Headers, id: string): Promise<Job> {
  const document = `query ($id: ID!) { viewer { clinic { import(id: $id) { ${JOB} } } } }`;
  const { data: answer, errors } = await server.ask(document, { id }, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return (answer as unknown as { viewer: { clinic: { import: Job } } }).viewer.clinic.import;
}

const countReviews = async (clinic: ClinicHandle) => {
  const [row] = await clinic.asMember((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from review where clinic_id = $1', [clinic.id]),
  );
  return row?.n;
};

const HEADER = 'external_id,practitioner_external_id,rating,reviewed_on,body';
const BAD = new Map([
  [17, 'R-17,P-1,6,2026-01-02,too many stars'],
  [1_000, 'R-1000,P-1,5,2026-02-30,no such day'],
  [2_001, 'R-2001,P-9,5,2026-01-02,nobody'],
  [3_333, 'R-3333,,5,2026-01-02,of nobody'],
  [5_555, 'R-5,P-1,5,2026-01-02,a second time'],
  [7_777, 'R-7777,P-1,five,2026-01-02,=1+1'],
  [9_999, 'R-9999,P-1,5,02.01.2026,written otherwise'],
]);

describe('an import in the browser', () => {
  it('of 10,000 rows with seven bad ones lands 9,993 and tells the seven, which are mended and sent again', async () => {
    const { clinic, headers } = await chain();
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => BAD.get(i + 1) ?? `R-${i + 1},P-1,${(i % 5) + 1},2026-01-02,"Row ${i + 1}"`,
    );
    const job = await create(headers, 'reviews.csv', [HEADER, ...rows].join('\n'));
    expect(job).toMatchObject({ status: 'UPLOADED', startedBy: 'A owner' });
    await work();
    const read = await look(headers, job.id);
    expect(read).toMatchObject({ status: 'READ', rowsTotal: 10_000, rejected: 7 });
    expect(await countReviews(clinic)).toBe(0);

    expect((await mutate(headers, 'runImport', { importId: job.id })).importJob.status).toBe('RUNNING');
    await work();
    const done = await look(headers, job.id);
    const counts = { table: 'REVIEWS', rows: 10_000, created: 9_993, updated: 0, unchanged: 0, rejected: 7 };
    expect(done).toMatchObject({ status: 'DONE', rowsDone: 10_000, rejected: 7, report: { counts: [counts] } });
    expect(done.report.rejections.map(({ line }) => line)).toEqual([...BAD.keys()].map((row) => row + 1));
    expect(await countReviews(clinic)).toBe(9_993);
    const trail = await server.ask(
      `query ($id: ID!) { viewer { clinic { auditEvents(filter: { subjectId: $id }) { nodes { kind subjectName } } } } }`,
      { id: job.id },
      headers,
    );
    expect(trail.data).toMatchObject({
      viewer: {
        clinic: {
          auditEvents: { nodes: expect.arrayContaining([{ kind: 'import.created', subjectName: 'reviews.csv' }]) },
        },
      },
    });

    const [file] = done.report.rejectedFiles;
    const download = await fetch(`${server.url}${file?.url}?clinic=${clinic.slug}`, { headers });
    const text = await download.text();
    expect(text.trimEnd().split('\r\n')).toHaveLength(8);
    expect(text).toContain("'=1+1");
    const mended = text
      .replace('P-1,6,', 'P-1,5,')
      .replace(',2026-02-30,', ',2026-02-28,')
      .replace(',P-9,', ',P-1,')
      .replace('R-3333,,', 'R-3333,P-1,')
      .replace('R-5,', 'R-5555,')
      .replace(',five,', ',5,')
      .replace(',02.01.2026,', ',2026-01-02,');
    const again = await create(headers, 'reviews.rejected (1).csv', mended);
    await work();
    await mutate(headers, 'runImport', { importId: again.id });
    await work();
    expect(await look(headers, again.id)).toMatchObject({
      status: 'DONE',
      report: { counts: [{ rows: 7, created: 7, rejected: 0 }], rejectedFiles: [] },
    });
    expect(await countReviews(clinic)).toBe(10_000);
    const [formula] = await clinic.asMember((tx) =>
      tx.query(`select body from review where clinic_id = $1 and external_id = 'R-7777'`, [clinic.id]),
    );
    expect(formula).toEqual({ body: '=1+1' });
  }, 60_000);

  it('is told what headings mean, and the next one remembers', async () => {
    const { headers } = await chain();
    const text = 'Nummer,Mitarbeiter,Sterne,Datum,Kommentar\n1,P-1,5,31/03/2026,gut\n';
    const job = await create(headers, 'reviews.csv', text);
    await work();
    const read = await look(headers, job.id);
    expect(read.status).toBe('READ');
    expect(read.report.fileErrors.map(({ message }) => message)).toContain('the required column rating is missing');
    const meanings = [
      ['Nummer', 'external_id'],
      ['Mitarbeiter', 'practitioner_external_id'],
      ['Sterne', 'rating'],
      ['Datum', 'reviewed_on'],
      ['Kommentar', null],
    ].map(([heading, column]) => ({ table: 'REVIEWS', heading, column }));
    const said = { importId: job.id, meanings, dates: 'DMY', decimal: 'COMMA' };
    const stale = await mutate(headers, 'mapImport', { ...said, version: read.version - 1 });
    expect(stale.userErrors).toMatchObject([{ path: ['version'], code: 'STALE' }]);
    const wrong = [{ table: 'REVIEWS', heading: 'Sterne', column: 'stars' }];
    const astray = await mutate(headers, 'mapImport', { ...said, meanings: wrong, version: read.version });
    expect(astray.userErrors).toMatchObject([{ path: ['meanings', '0', 'column'], code: 'INVALID_VALUE' }]);
    await mutate(headers, 'mapImport', { ...said, version: read.version });
    await work();
    expect(await look(headers, job.id)).toMatchObject({
      status: 'READ',
      report: { fileErrors: [], counts: [{ rows: 1, created: 1 }] },
    });
    const next = await create(headers, 'reviews.csv', text.replace('1,P-1', '2,P-1'));
    await work();
    expect(await look(headers, next.id)).toMatchObject({ report: { fileErrors: [], counts: [{ created: 1 }] } });
  });

  it('is stopped by its owner, and is another clinic’s to nobody', async () => {
    const { clinic, headers } = await chain();
    const stranger = await chain();
    const job = await create(headers, 'reviews.csv', `${HEADER}\nR-1,P-1,5,2026-01-02,\n`);
    for (const name of ['runImport', 'cancelImport']) {
      await expect(mutate(stranger.headers, name, { importId: job.id })).rejects.toThrow('NOT_FOUND');
    }
    await expect(look(stranger.headers, job.id)).rejects.toThrow('NOT_FOUND');
    expect((await mutate(headers, 'runImport', { importId: job.id })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await mutate(headers, 'cancelImport', { importId: job.id })).importJob.status).toBe('CANCELLED');
    await work();
    expect((await look(headers, job.id)).status).toBe('CANCELLED');
    expect(await countReviews(clinic)).toBe(0);
  });

  it('that a worker left half-way is taken up by the next, and lands once', async () => {
    const { clinic, headers } = await chain();
    const rows = Array.from({ length: 2_000 }, (_, i) => `R-${i + 1},P-1,5,2026-01-02,`);
    const job = await create(headers, 'reviews.csv', [HEADER, ...rows].join('\n'));
    await work();
    await mutate(headers, 'runImport', { importId: job.id });
    const dying = new AbortController();
    dying.abort();
    await work(dying.signal).catch(() => undefined);
    // What it had claimed is free once its lease has run out.
    await clinic.asMember((tx) =>
      tx.query('update import_job set lease_until = created_at where clinic_id = $1 and id = $2', [clinic.id, job.id]),
    );
    await work();
    expect(await look(headers, job.id)).toMatchObject({ status: 'DONE', rowsDone: 2_000, rejected: 0 });
    expect(await countReviews(clinic)).toBe(2_000);
  });

  it('of what is no table fails with a word', async () => {
    const { headers } = await chain();
    const job = await create(headers, 'notes.csv', 'a,b\n1,2\n');
    const broken = await create(headers, 'chain.zip', 'no zip');
    await work();
    expect(await look(headers, job.id)).toMatchObject({ status: 'FAILED', failure: 'NO_TABLES' });
    expect(await look(headers, broken.id)).toMatchObject({ status: 'FAILED', failure: 'UNREADABLE' });
  });
});

describe('what is sent and never imported', () => {
  const send = async (headers: Headers) => {
    const uploadId = await sendUpload(server.url, headers, 'reviews.csv', Buffer.from(HEADER), 'import');
    return (await mutate(headers, 'createImport', { files: [{ uploadId }] })).userErrors;
  };

  it('takes room: beyond it no more is taken, until one is discarded', async () => {
    const { clinic, headers } = await chain();
    const job = await create(headers, 'reviews.csv', `${HEADER}\nR-1,P-1,5,2026-01-02,Fine`);
    await work();
    const files = JSON.stringify([{ name: 'photos.zip', bytes: IMPORT_LIMITS.waitingBytes, table: null }]);
    await clinic.asMember((tx) =>
      tx.query('update import_job set files = $2 where clinic_id = $1 and id = $3', [clinic.id, files, job.id]),
    );
    expect(await send(headers)).toEqual([{ path: ['files'], code: 'OUT_OF_RANGE' }]);
    // Another clinic has room of its own.
    expect(await send((await chain()).headers)).toEqual([]);
    await mutate(headers, 'cancelImport', { importId: job.id });
    expect(await send(headers)).toEqual([]);
  });

  it('is discarded with its files after its time, and the trail says so', async () => {
    const { clinic, headers } = await chain();
    const job = await create(headers, 'reviews.csv', `${HEADER}\nR-1,P-1,5,2026-01-02,Fine`);
    await work();
    const folders = importFolders(data);
    const [files = ''] = folders.of({ clinicId: clinic.id, id: job.id }).over;
    const after = async (hours: number) => {
      aheadMs = hours * 3_600_000;
      await discardWaiting(doors, folders);
      aheadMs = 0;
      return [(await look(headers, job.id)).status, existsSync(files)];
    };
    expect(await after(IMPORT_LIMITS.waitingDays * 24 - 1)).toEqual(['READ', true]);
    expect(await after(IMPORT_LIMITS.waitingDays * 24 + 1)).toEqual(['CANCELLED', false]);
    const trail = await clinic.asMember((tx) =>
      tx.query(`select detail from event where clinic_id = $1 and kind = 'import.cancelled'`, [clinic.id]),
    );
    expect(trail).toEqual([{ detail: { waitedDays: IMPORT_LIMITS.waitingDays } }]);
  });
});
