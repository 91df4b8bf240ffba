import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  accepted,
  EXPORT_LIFE,
  mayExportBecome,
  problem,
  refused,
  type Actor,
  type Outcome,
  type EventVerb,
} from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection, type PageArgs } from '../../graphql/relay/index.ts';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import type { Downloads } from '../../platform/download.ts';
import { Forbidden, NotFound } from '../../platform/errors.ts';
import { isUuid, newId } from '../../platform/ids.ts';
import { watch } from '../../platform/live.ts';
import { memberWith } from '../../platform/policy.ts';
import { accountNames } from '../account/index.ts';
import { checkExport, exportPath, signExport } from './export-files.ts';
import type { ManagedExport } from './export.managed.type.ts';
import { EXPORT_POLICY } from './export.policy.ts';
import { exportJobs, NEWEST_EXPORT, type ExportJob } from './export.repository.ts';

/** Where archives lie, and what signs their addresses. */
export interface ExportParts {
  /** The folder `exports` of the data folder. */
  readonly root: string;
  readonly secret: string;
}

/** Exports: what their owner asks for. The worker makes them. */
export class ExportService {
  constructor(
    private readonly doors: Doors,
    private readonly parts: ExportParts,
  ) {}

  /** A page of the clinic's exports, newest first. */
  async list(actor: Actor, args: PageArgs): Promise<Connection<ManagedExport>> {
    const member = memberWith(actor, EXPORT_POLICY['export.read']);
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => exportJobs(tx).page(page));
    return toConnection(
      await this.#shown(rows),
      page,
      (row) => keysetCursor(NEWEST_EXPORT, row),
      () => this.doors.asClinic(member, (tx) => exportJobs(tx).count()),
    );
  }

  /** One export now and whenever it is further, until it is over. */
  watch(actor: Actor, id: string, signal: AbortSignal): AsyncIterable<ManagedExport> {
    const member = memberWith(actor, EXPORT_POLICY['export.read']);
    const read = async () => {
      const [job] = await this.#shown([await this.doors.asClinic(member, (tx) => found(tx, id))]);
      if (!job) throw new NotFound();
      return job;
    };
    return watch(read, { signal, isLast: ({ status }) => status !== 'queued' && status !== 'running' });
  }

  /** Asks for an export. One at a time: one that is under way is answered instead. */
  async start(actor: Actor): Promise<Outcome<ManagedExport>> {
    const member = memberWith(actor, EXPORT_POLICY['export.run']);
    const job = await this.doors.asClinic(member, async (tx) => {
      const id = newId();
      // The index decides between two who ask at once. One that ended before it could be read is in nobody's way.
      while (!(await exportJobs(tx).insert(id, member.accountId))) {
        const underWay = await exportJobs(tx).underWay();
        if (underWay) return underWay;
      }
      await recorded(tx, 'started', id);
      return found(tx, id);
    });
    return this.#accepted(job);
  }

  /** Stops one that is under way. */
  async cancel(actor: Actor, id: string): Promise<Outcome<ManagedExport>> {
    const member = memberWith(actor, EXPORT_POLICY['export.run']);
    const job = await this.doors.asClinic(member, async (tx) => {
      const stored = await found(tx, id, true);
      if (!mayExportBecome(stored.status, 'cancelled')) return null;
      await exportJobs(tx).cancel(id);
      await recorded(tx, 'cancelled', id);
      return found(tx, id);
    });
    return job ? this.#accepted(job) : refused(problem('exportId', 'CONFLICT', null, 'an export that is not over'));
  }

  /** `/downloads/exports/{id}/export.zip`: for its owner, by an address that holds for some minutes. */
  readonly download: Downloads = async (actor, [id = '', name = ''], { expires, signature }) => {
    const member = memberWith(actor, EXPORT_POLICY['export.run']);
    const job = await this.doors.asClinic(member, (tx) => found(tx, id));
    if (!checkExport(this.parts.secret, job, { expires, signature }, this.doors.clock.now())) {
      throw new Forbidden('This address has expired; open the page of exports for a new one.');
    }
    const path = exportPath(this.parts.root, job);
    const size = await stat(path).then(
      (file) => file.size,
      () => null,
    );
    if (name !== 'export.zip' || job.status !== 'done' || size === null) throw new NotFound();
    await this.doors.asClinic(member, (tx) => recorded(tx, 'downloaded', id));
    return { fileName: 'export.zip', contentType: 'application/zip', bytes: size, body: createReadStream(path) };
  };

  async #accepted(job: ExportJob): Promise<Outcome<ManagedExport>> {
    const [shown] = await this.#shown([job]);
    if (!shown) throw new NotFound();
    return accepted(shown);
  }

  async #shown(jobs: readonly ExportJob[]): Promise<ManagedExport[]> {
    const names = await accountNames(
      this.doors,
      jobs.flatMap(({ accountId }) => accountId ?? []),
    );
    const now = this.doors.clock.now();
    // Whole minutes, so that who watches is not told of a new address each time.
    const expires = (Math.floor(now.getTime() / 60_000) + EXPORT_LIFE.addressMinutes) * 60;
    return jobs.map((job) => ({
      ...job,
      startedBy: names.get(job.accountId ?? '') ?? null,
      url:
        job.status === 'done' && job.expiresAt !== null && job.expiresAt > now
          ? `/downloads/exports/${job.id}/export.zip?${signExport(this.parts.secret, job, expires)}`
          : null,
    }));
  }
}

async function found(tx: ClinicTx, id: string, lock = false): Promise<ExportJob> {
  const job = isUuid(id) ? await exportJobs(tx).find(id, lock) : null;
  if (!job) throw new NotFound();
  return job;
}

const recorded = (tx: ClinicTx, verb: EventVerb<'export'>, id: string): Promise<void> =>
  tx.record({ kind: `export.${verb}`, subjectType: 'export_job', subjectId: id });
