import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, run, secure, tenantTable } from './support.ts';

/** Imports in the browser: what was uploaded, how its columns are meant, how far it is and what became of it. */
export class Imports1760000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'import_job',
      `clinic_id uuid not null,
       id uuid not null,
       status text not null check (status in ('uploaded', 'read', 'running', 'done', 'failed', 'cancelled')),
       account_id uuid,
       files jsonb not null,
       meanings jsonb not null,
       dates text not null check (dates in ('iso', 'dmy', 'mdy')),
       decimal_sign text not null check (decimal_sign in ('point', 'comma')),
       preview jsonb,
       report jsonb,
       rows_done integer not null default 0,
       rows_total integer,
       rejected integer not null default 0,
       current_file text,
       failure text check (failure in ('no_tables', 'unreadable', 'internal')),
       version integer not null default 1,
       lease_id uuid,
       lease_until timestamptz,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       started_at timestamptz,
       finished_at timestamptz,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table import_job add foreign key (clinic_id) references clinic (id)`,
      `create index import_job_by_time on import_job (clinic_id, created_at desc, id desc)`,
      `create index import_job_to_work on import_job (created_at, clinic_id) where status in ('uploaded', 'running')`,
      `create index import_job_rejected on import_job (clinic_id) where status = 'done' and rejected > 0`,
    );
    await secure(runner, 'import_job', [
      { role: 'stipple_clinic', grant: 'select, insert, update', rows: ownClinic() },
      // The worker finds clinics with something to import; it claims and imports as the clinic itself.
      { role: 'stipple_worker', grant: 'select (clinic_id, status, lease_until, created_at)', rows: 'true' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_job');
  }
}
