import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, run, secure, tenantTable } from './support.ts';

/** Exports of everything a clinic owns: how far each is, and until when its file is kept. */
export class Exports1760000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'export_job',
      `clinic_id uuid not null,
       id uuid not null,
       status text not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
       account_id uuid,
       rows_done integer not null default 0,
       files_done integer not null default 0,
       bytes bigint,
       current_part text,
       lease_id uuid,
       lease_until timestamptz,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       finished_at timestamptz,
       expires_at timestamptz,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table export_job add foreign key (clinic_id) references clinic (id)`,
      `create index export_job_by_time on export_job (clinic_id, created_at desc, id desc)`,
      `create index export_job_to_work on export_job (created_at, clinic_id) where status in ('queued', 'running')`,
    );
    await secure(runner, 'export_job', [
      { role: 'stipple_clinic', grant: 'select, insert, update', rows: ownClinic() },
      // The worker finds clinics with something to export; it claims and reads as the clinic itself.
      { role: 'stipple_worker', grant: 'select (clinic_id, status, lease_until, created_at)', rows: 'true' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table export_job');
  }
}
