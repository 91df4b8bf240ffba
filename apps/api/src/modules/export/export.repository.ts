import type { ExportStatus } from '@stipple/domain';
import { keysetConditions, keysetOrderBy, newestFirst, Parameters, type Page } from '../../graphql/relay/index.ts';
import type { ClinicTx, Tx } from '../../platform/db/index.ts';

/** An export of everything. */
export interface ExportJob {
  readonly clinicId: string;
  readonly id: string;
  readonly status: ExportStatus;
  readonly accountId: string | null;
  readonly rowsDone: number;
  readonly filesDone: number;
  /** Size of the ZIP in bytes, once it is whole. */
  readonly bytes: number | null;
  readonly currentPart: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** A claimed job, and the token that says the claim still holds. */
export interface ClaimedExport {
  readonly job: ExportJob;
  readonly leaseId: string;
}

const COLUMNS = `clinic_id as "clinicId", id, status, account_id as "accountId", rows_done as "rowsDone",
  files_done as "filesDone", bytes::float8 as bytes, current_part as "currentPart", created_at as "createdAt",
  finished_at as "finishedAt", expires_at as "expiresAt"`;

/** The order of the list. */
export const NEWEST_EXPORT = newestFirst('exports', 'j');

/** The exports of the transaction's clinic. */
export const exportJobs = (tx: ClinicTx) => ({
  /** Newest first; one row more than the page, which says whether there is more. */
  page(page: Page): Promise<ExportJob[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = ['j.clinic_id = $1', ...keysetConditions(NEWEST_EXPORT, page, parameters)].join(' and ');
    return tx.query<ExportJob>(
      `select ${COLUMNS} from export_job j where ${where}
       order by ${keysetOrderBy(NEWEST_EXPORT, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(): Promise<number> {
    const [row] = await tx.query<{ n: number }>('select count(*)::int as n from export_job where clinic_id = $1', [
      tx.clinicId,
    ]);
    return row?.n ?? 0;
  },

  async find(id: string, lock = false): Promise<ExportJob | null> {
    const [job] = await tx.query<ExportJob>(
      `select ${COLUMNS} from export_job where clinic_id = $1 and id = $2${lock ? ' for update' : ''}`,
      [tx.clinicId, id],
    );
    return job ?? null;
  },

  /** One that is not over yet. */
  async underWay(): Promise<ExportJob | null> {
    const [job] = await tx.query<ExportJob>(
      `select ${COLUMNS} from export_job where clinic_id = $1 and status in ('queued', 'running') limit 1`,
      [tx.clinicId],
    );
    return job ?? null;
  },

  /** Whether there was none under way: of two asked for at once, one is made. */
  async insert(id: string, accountId: string | null): Promise<boolean> {
    const rows = await tx.query(
      `insert into export_job (clinic_id, id, status, account_id, created_at, updated_at)
       values ($1, $2, 'queued', $3, $4, $4)
       on conflict (clinic_id) where status in ('queued', 'running') do nothing returning id`,
      [tx.clinicId, id, accountId, tx.clock.now()],
    );
    return rows.length > 0;
  },

  async cancel(id: string): Promise<void> {
    await tx.query(
      `update export_job set status = 'cancelled', lease_id = null, lease_until = null, finished_at = $3, updated_at = $3
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, tx.clock.now()],
    );
  },

  /** Takes the longest waiting job that nobody is at; one whose worker died begins anew. */
  async claim(leaseId: string, until: Date): Promise<ExportJob | null> {
    const [job] = await tx.query<ExportJob>(
      `update export_job set status = 'running', lease_id = $2, lease_until = $3, rows_done = 0, files_done = 0
       where clinic_id = $1 and id = (
         select id from export_job
         where clinic_id = $1 and status in ('queued', 'running') and (lease_until is null or lease_until < $4)
         order by created_at, id limit 1 for update skip locked)
       returning ${COLUMNS}`,
      [tx.clinicId, leaseId, until, tx.clock.now()],
    );
    return job ?? null;
  },

  /** Writes how far it is and keeps the claim; false when the claim does not hold any more. */
  async advance({ job, leaseId }: ClaimedExport, done: Progress, until: Date): Promise<boolean> {
    const rows = await tx.query(
      `update export_job set rows_done = $4, files_done = $5, current_part = $6, lease_until = $7, updated_at = $8
       where clinic_id = $1 and id = $2 and lease_id = $3 returning id`,
      [tx.clinicId, job.id, leaseId, done.rows, done.files, done.part, until, tx.clock.now()],
    );
    return rows.length === 1;
  },

  /** Ends it; `bytes` of the whole file, or null when it failed. */
  async finish(
    { job, leaseId }: ClaimedExport,
    done: Progress,
    bytes: number | null,
    expiresAt: Date,
  ): Promise<boolean> {
    const rows = await tx.query(
      `update export_job set status = $4, rows_done = $5, files_done = $6, current_part = null, bytes = $7,
         expires_at = $8, finished_at = $9, updated_at = $9, lease_id = null, lease_until = null
       where clinic_id = $1 and id = $2 and lease_id = $3 returning id`,
      [
        tx.clinicId,
        job.id,
        leaseId,
        bytes === null ? 'failed' : 'done',
        done.rows,
        done.files,
        bytes,
        bytes === null ? null : expiresAt,
        tx.clock.now(),
      ],
    );
    return rows.length === 1;
  },
});

/** How far an export is. */
export interface Progress {
  readonly rows: number;
  readonly files: number;
  readonly part: string | null;
}

/** Clinics with something to export that nobody is at, the longest waiting first. */
export function clinicsToExport(tx: Tx): Promise<{ clinicId: string }[]> {
  return tx.query(
    `select clinic_id as "clinicId" from export_job
     where status in ('queued', 'running') and (lease_until is null or lease_until < $1)
     group by clinic_id order by min(created_at) limit 20`,
    [tx.clock.now()],
  );
}
