import { rm, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import {
  accepted,
  filled,
  IMPORT_LIMITS,
  IMPORT_TABLES,
  mayImportBecome,
  problem,
  refused,
  stale,
  type Actor,
  type ImportDates,
  type ImportDecimal,
  type ImportStatus,
  type ImportTable,
  type Member,
  type Outcome,
  type EventVerb,
  verbatim,
} from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection, type PageArgs } from '../../../graphql/relay/index.ts';
import type { ClinicTx, Doors } from '../../../platform/db/index.ts';
import type { Downloads } from '../../../platform/download.ts';
import { NotFound } from '../../../platform/errors.ts';
import { isUuid, newId } from '../../../platform/ids.ts';
import { watch } from '../../../platform/live.ts';
import { memberWith } from '../../../platform/policy.ts';
import type { Uploads } from '../../upload/index.ts';
import { normaliseHeading, type Meanings } from '../format/heading.ts';
import { COLUMNS } from '../format/tables.ts';
import { IMPORT_POLICY } from '../import.policy.ts';
import type { ImportFolders } from './import-folders.ts';
import type { ImportJob } from './import-job.ts';
import { importJobs, NEWEST_IMPORT } from './import-job.repository.ts';
import { rejectedPath } from './rejected-tables.ts';

const OVER: readonly ImportStatus[] = ['done', 'failed', 'cancelled'];

/** Files to read. */
export interface CreateImport {
  readonly files: readonly { readonly uploadId: string; readonly table?: ImportTable | null }[];
  readonly dates?: ImportDates | null;
  readonly decimal?: ImportDecimal | null;
}

/** What is said of headings. */
export interface MapImport {
  readonly importId: string;
  readonly version: number;
  readonly meanings: readonly {
    readonly table: ImportTable;
    readonly heading: string;
    readonly column?: string | null;
  }[];
  readonly dates: ImportDates;
  readonly decimal: ImportDecimal;
}

/** Imports in the browser: what people ask for. The worker does it. */
export class ImportJobService {
  constructor(
    private readonly doors: Doors,
    private readonly uploads: Uploads,
    private readonly folders: ImportFolders,
  ) {}

  /** A page of the clinic's imports, newest first. */
  async list(actor: Actor, args: PageArgs): Promise<Connection<ImportJob>> {
    const member = memberWith(actor, IMPORT_POLICY['import.read']);
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => importJobs(tx).page(page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(NEWEST_IMPORT, row),
      () => this.doors.asClinic(member, (tx) => importJobs(tx).count()),
    );
  }

  /** One import. @throws {NotFound} */
  get(actor: Actor, id: string): Promise<ImportJob> {
    const member = memberWith(actor, IMPORT_POLICY['import.read']);
    return this.doors.asClinic(member, (tx) => found(tx, id));
  }

  /** One import now and whenever it changes, until it is over or waits for somebody. */
  watch(actor: Actor, id: string, signal: AbortSignal): AsyncIterable<ImportJob> {
    const member = memberWith(actor, IMPORT_POLICY['import.read']);
    return watch(() => this.doors.asClinic(member, (tx) => found(tx, id)), {
      signal,
      isLast: ({ status }) => OVER.includes(status),
    });
  }

  /** Takes uploaded files to be read. What was last said of headings and formats holds for them too. */
  async create(actor: Actor, { files, dates, decimal }: CreateImport): Promise<Outcome<ImportJob>> {
    const member = memberWith(actor, IMPORT_POLICY['import.run']);
    const { waitingBytes } = IMPORT_LIMITS;
    if ((await this.doors.asClinic(member, (tx) => importJobs(tx).bytesWaiting())) >= waitingBytes) {
      const expected = filled('at most {max} GB in imports that are not over: import or discard one first', {
        max: waitingBytes / 1024 ** 3,
      });
      return refused(problem('files', 'OUT_OF_RANGE', null, expected));
    }
    const id = newId();
    const paths = this.folders.of({ clinicId: member.clinicId, id });
    const taken = await this.uploads.take(
      member,
      files.map(({ uploadId }) => uploadId),
      (at) => paths.upload(at),
    );
    if (!taken.ok) return refused(...taken.problems);
    return this.doors.asClinic(member, async (tx) => {
      const last = await importJobs(tx).lastSaid();
      await importJobs(tx).insert({
        id,
        accountId: member.accountId,
        files: taken.value.map((file, at) => ({ ...file, table: files[at]?.table ?? null })),
        meanings: last?.meanings ?? [],
        dates: dates ?? last?.dates ?? 'iso',
        decimal: decimal ?? last?.decimal ?? 'point',
      });
      await recorded(tx, 'created', id);
      return accepted(await found(tx, id));
    });
  }

  /** Says what headings mean, and has the files read again. */
  async map(actor: Actor, { importId, version, meanings, dates, decimal }: MapImport): Promise<Outcome<ImportJob>> {
    const said: Meanings = meanings.map(({ table, heading, column }) => ({
      table,
      heading: normaliseHeading(heading),
      column: column ?? null,
    }));
    const astray = said.findIndex(
      ({ table, column }) => column !== null && !COLUMNS[table].some(({ name }) => name === column),
    );
    return this.change(actor, importId, 'uploaded', 'mapped', async (tx, job) => {
      if (job.version !== version) return stale(version, job);
      if (astray !== -1) {
        return refused(
          problem(`meanings.${astray}.column`, 'INVALID_VALUE', verbatim(said[astray]?.column ?? ''), 'a column'),
        );
      }
      // What was said of other files stays said.
      const others = job.meanings.filter(
        (old) => !said.some(({ table, heading }) => table === old.table && heading === old.heading),
      );
      const all = [...said, ...others].slice(0, IMPORT_LIMITS.meanings);
      await importJobs(tx).remap({ id: job.id, meanings: all, dates, decimal });
      return accepted(undefined);
    });
  }

  /** Hands what was read to the worker. */
  run(actor: Actor, importId: string): Promise<Outcome<ImportJob>> {
    return this.change(actor, importId, 'running', 'started', async (tx, job) => {
      await importJobs(tx).start(job.id);
      return accepted(undefined);
    });
  }

  /** Stops it; rows that have landed stay. */
  async cancel(actor: Actor, importId: string): Promise<Outcome<ImportJob>> {
    const outcome = await this.change(actor, importId, 'cancelled', 'cancelled', async (tx, job) => {
      await importJobs(tx).cancel(job.id);
      return accepted(undefined);
    });
    if (outcome.ok) {
      for (const path of this.folders.of(outcome.value).over) await rm(path, { recursive: true, force: true });
    }
    return outcome;
  }

  /** `/downloads/imports/{id}/{table}.rejected.csv`: rejected rows to mend and to send again. */
  readonly download: Downloads = async (actor, [id = '', name = '']) => {
    const job = await this.get(actor, id);
    const table = IMPORT_TABLES.find((each) => name === `${each}.rejected.csv`);
    if (!table) throw new NotFound();
    const path = rejectedPath(this.folders.of(job).rejected, table);
    const size = await stat(path).then(
      (file) => file.size,
      () => null,
    );
    if (size === null) throw new NotFound();
    return { fileName: name, contentType: 'text/csv; charset=utf-8', bytes: size, body: createReadStream(path) };
  };

  private change(
    actor: Actor,
    id: string,
    to: ImportStatus,
    verb: EventVerb<'import'>,
    work: (tx: ClinicTx, job: ImportJob) => Promise<Outcome<ImportJob | undefined>>,
  ): Promise<Outcome<ImportJob>> {
    const member: Member = memberWith(actor, IMPORT_POLICY['import.run']);
    return this.doors.asClinic(member, async (tx) => {
      const job = await found(tx, id, true);
      if (!mayImportBecome(job.status, to)) {
        return {
          ...refused(problem('importId', 'CONFLICT', job.status, 'an import that is not past it')),
          current: job,
        };
      }
      const outcome = await work(tx, job);
      if (!outcome.ok) return { ...outcome, current: job };
      await recorded(tx, verb, id);
      return accepted(await found(tx, id));
    });
  }
}

async function found(tx: ClinicTx, id: string, lock = false): Promise<ImportJob> {
  const job = isUuid(id) ? await importJobs(tx).find(id, lock) : null;
  if (!job) throw new NotFound();
  return job;
}

const recorded = (tx: ClinicTx, verb: EventVerb<'import'>, id: string): Promise<void> =>
  tx.record({ kind: `import.${verb}`, subjectType: 'import_job', subjectId: id });
