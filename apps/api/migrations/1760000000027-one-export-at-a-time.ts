import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** A clinic has one export under way: two who ask at once would each find none. Of several there are, the last stays. */
export class OneExportAtATime1760000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table export_job no force row level security`,
      `update export_job j set status = 'cancelled', lease_id = null, lease_until = null, finished_at = now()
       where j.status in ('queued', 'running') and exists (
         select from export_job later where later.clinic_id = j.clinic_id and later.status in ('queued', 'running')
           and (later.created_at, later.id) > (j.created_at, j.id))`,
      `alter table export_job force row level security`,
      `create unique index export_job_under_way on export_job (clinic_id) where status in ('queued', 'running')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index export_job_under_way');
  }
}
