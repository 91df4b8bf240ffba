import type { ClinicTx, Tx } from '../../../platform/db/index.ts';
import { keysetConditions, keysetOrderBy, newestFirst, Parameters, type Page } from '../../../graphql/relay/index.ts';
import type { ImportJob } from './import-job.ts';

const COLUMNS = `clinic_id as "clinicId", id, status, account_id as "accountId", files, meanings, dates, decimal_sign as decimal, preview,
  report, rows_done as "rowsDone", rows_total as "rowsTotal", rejected, current_file as "currentFile", failure, version,
  created_at as "createdAt", updated_at as "updatedAt", started_at as "startedAt", finished_at as "finishedAt"`;

/** A claimed job, and the token that says the claim still holds. */
export interface ClaimedJob {
  readonly job: ImportJob;
  readonly leaseId: string;
}

/** What the worker writes of a job; what is left out stays. */
export type JobChange = Partial<
  Pick<
    ImportJob,
    'status' | 'preview' | 'report' | 'rowsDone' | 'rowsTotal' | 'rejected' | 'currentFile' | 'failure' | 'finishedAt'
  >
>;

const FIELD: Record<keyof JobChange, string> = {
  status: 'status',
  preview: 'preview',
  report: 'report',
  rowsDone: 'rows_done',
  rowsTotal: 'rows_total',
  rejected: 'rejected',
  currentFile: 'current_file',
  failure: 'failure',
  finishedAt: 'finished_at',
};
const JSON_FIELDS = new Set(['preview', 'report']);

/** The order of the list. */
export const NEWEST_IMPORT = newestFirst('imports', 'j');

/** The imports of the transaction's clinic. */
export const importJobs = (tx: ClinicTx) => ({
  /** Newest first; one row more than the page, which says whether there is more. */
  page(page: Page): Promise<ImportJob[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = ['j.clinic_id = $1', ...keysetConditions(NEWEST_IMPORT, page, parameters)].join(' and ');
    return tx.query<ImportJob>(
      `select ${COLUMNS} from import_job j where ${where}
       order by ${keysetOrderBy(NEWEST_IMPORT, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(): Promise<number> {
    const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from import_job where clinic_id = $1`, [
      tx.clinicId,
    ]);
    return row?.n ?? 0;
  },

  /** How many finished ones left rows out: what somebody may want to mend. */
  async countRejected(since: Date): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from import_job
       where clinic_id = $1 and status = 'done' and rejected > 0 and finished_at >= $2`,
      [tx.clinicId, since],
    );
    return row?.n ?? 0;
  },

  async find(id: string, lock = false): Promise<ImportJob | null> {
    const [job] = await tx.query<ImportJob>(
      `select ${COLUMNS} from import_job where clinic_id = $1 and id = $2${lock ? ' for update' : ''}`,
      [tx.clinicId, id],
    );
    return job ?? null;
  },

  /** What was last said of headings and formats: where the next import starts from. */
  async lastSaid(): Promise<Pick<ImportJob, 'meanings' | 'dates' | 'decimal'> | null> {
    const [row] = await tx.query<Pick<ImportJob, 'meanings' | 'dates' | 'decimal'>>(
      `select meanings, dates, decimal_sign as decimal from import_job where clinic_id = $1 order by created_at desc, id desc limit 1`,
      [tx.clinicId],
    );
    return row ?? null;
  },

  async insert(job: Pick<ImportJob, 'id' | 'accountId' | 'files' | 'meanings' | 'dates' | 'decimal'>): Promise<void> {
    await tx.query(
      `insert into import_job (clinic_id, id, status, account_id, files, meanings, dates, decimal_sign, created_at, updated_at)
       values ($1, $2, 'uploaded', $3, $4, $5, $6, $7, $8, $8)`,
      [
        tx.clinicId,
        job.id,
        job.accountId,
        JSON.stringify(job.files),
        JSON.stringify(job.meanings),
        job.dates,
        job.decimal,
        tx.clock.now(),
      ],
    );
  },

  /** Says what headings mean; the files are read again. */
  async remap(job: Pick<ImportJob, 'id' | 'meanings' | 'dates' | 'decimal'>): Promise<void> {
    await tx.query(
      `update import_job set status = 'uploaded', meanings = $3, dates = $4, decimal_sign = $5, rows_done = 0,
         rows_total = null, current_file = null, lease_id = null, lease_until = null, version = version + 1, updated_at = $6
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, job.id, JSON.stringify(job.meanings), job.dates, job.decimal, tx.clock.now()],
    );
  },

  /** Hands it to the worker. */
  async start(id: string): Promise<void> {
    await tx.query(
      `update import_job set status = 'running', rows_done = 0, rejected = 0, current_file = null, started_at = $3,
         updated_at = $3, lease_id = null, lease_until = null, version = version + 1
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, tx.clock.now()],
    );
  },

  /** Ends it; a worker that is at it notices with its next word. */
  async cancel(id: string): Promise<void> {
    await tx.query(
      `update import_job set status = 'cancelled', finished_at = $3, updated_at = $3, lease_id = null,
         lease_until = null, version = version + 1
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, tx.clock.now()],
    );
  },

  /** Bytes of the files of all that are not over. */
  async bytesWaiting(): Promise<number> {
    const [row] = await tx.query<{ bytes: number }>(
      `select coalesce(sum((file ->> 'bytes')::bigint), 0)::float8 as bytes
       from import_job, jsonb_array_elements(files) as file
       where clinic_id = $1 and status in ('uploaded', 'read', 'running')`,
      [tx.clinicId],
    );
    return row?.bytes ?? 0;
  },

  /** Ends those that were read before then and that nobody has touched since. Answers their ids. */
  discard(readBefore: Date): Promise<{ id: string }[]> {
    return tx.query(
      `update import_job set status = 'cancelled', finished_at = $3, updated_at = $3, version = version + 1
       where clinic_id = $1 and status = 'read' and updated_at < $2 returning id`,
      [tx.clinicId, readBefore, tx.clock.now()],
    );
  },

  /** Takes the longest waiting job that nobody is at; another worker passes it by. */
  async claim(leaseId: string, until: Date): Promise<ImportJob | null> {
    const [job] = await tx.query<ImportJob>(
      `update import_job set lease_id = $2, lease_until = $3
       where clinic_id = $1 and id = (
         select id from import_job
         where clinic_id = $1 and status in ('uploaded', 'running') and (lease_until is null or lease_until < $4)
         order by created_at, id limit 1 for update skip locked)
       returning ${COLUMNS}`,
      [tx.clinicId, leaseId, until, tx.clock.now()],
    );
    return job ?? null;
  },

  /**
   * Writes how far a claimed job is and keeps the claim until then, or ends it with `null`; false when the claim does
   * not hold any more: it was cancelled, or another worker has taken over.
   */
  async advance({ job, leaseId }: ClaimedJob, change: JobChange, until: Date | null): Promise<boolean> {
    const values: unknown[] = [tx.clinicId, job.id, leaseId, until, tx.clock.now()];
    const sets = (Object.keys(change) as (keyof JobChange)[]).map((key) => {
      const value = change[key];
      values.push(JSON_FIELDS.has(key) && value !== null ? JSON.stringify(value) : value);
      return `, ${FIELD[key]} = $${values.length}`;
    });
    const rows = await tx.query(
      `update import_job set lease_until = $4, updated_at = $5${until === null ? ', lease_id = null, version = version + 1' : ''}${sets.join('')}
       where clinic_id = $1 and id = $2 and lease_id = $3 returning id`,
      values,
    );
    return rows.length === 1;
  },
});

/** Clinics with something to import that nobody is at, the longest waiting first. */
export function clinicsToImport(tx: Tx): Promise<{ clinicId: string }[]> {
  return tx.query(
    `select clinic_id as "clinicId" from import_job
     where status in ('uploaded', 'running') and (lease_until is null or lease_until < $1)
     group by clinic_id order by min(created_at) limit 20`,
    [tx.clock.now()],
  );
}

/** Clinics with an import that was sent before then and waits for somebody. */
export function clinicsThatWait(tx: Tx, sentBefore: Date): Promise<{ clinicId: string }[]> {
  return tx.query(`select distinct clinic_id as "clinicId" from import_job where status = 'read' and created_at < $1`, [
    sentBefore,
  ]);
}

/** Days after which nobody is reminded of an import that left rows out. */
const MEND_DAYS = 90;

/** How many imports of late left rows out. */
export function importsToMend(tx: ClinicTx): Promise<number> {
  return importJobs(tx).countRejected(new Date(tx.clock.now().getTime() - MEND_DAYS * 86_400_000));
}
