import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, run, secure, tenantTable } from './support.ts';

/** Lists of the admin as people save them for themselves: filters, order and columns under a name. */
export class SavedViews1760000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'saved_view',
      `clinic_id uuid not null,
       account_id uuid not null,
       list text not null check (length(list) between 1 and 40),
       name text not null check (length(name) between 1 and 80),
       query text not null check (length(query) <= 2000),
       created_at timestamptz not null,
       primary key (clinic_id, account_id, list, name)`,
    );
    await run(runner, `alter table saved_view add foreign key (clinic_id) references clinic (id)`);
    await secure(runner, 'saved_view', clinicAccess());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}
