import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, referenceTable, run, secure } from './support.ts';

/** The operator's list of what partners must be told, across clinics: a read model that the projector keeps in step. */
export class PartnerNotices1760000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'partner_notice_queue',
      `clinic_id uuid not null,
       id uuid not null,
       clinic_name text not null,
       photo_id uuid not null,
       withdrawn_at timestamptz not null,
       acknowledged_at timestamptz,
       acknowledged_by text,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `create index partner_notice_queue_by_time on partner_notice_queue (withdrawn_at desc, clinic_id, id)`,
      `create index portfolio_case_by_change on portfolio_case (clinic_id, updated_at desc, id desc)`,
    );
    await secure(runner, 'partner_notice_queue', [
      { role: 'stipple_operator', grant: 'select', rows: 'true' },
      { role: 'stipple_projector', grant: 'select, insert, update', rows: ownClinic() },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'drop table partner_notice_queue', 'drop index portfolio_case_by_change');
  }
}
